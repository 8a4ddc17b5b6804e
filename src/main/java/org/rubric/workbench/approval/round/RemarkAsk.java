package org.rubric.workbench.approval.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.desk.approval.round.Places;
import org.rubric.desk.approval.round.RemarkIntake.Ask;
import org.rubric.workbench.Chooser;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Place;

/// A comment on a clause that the text does not have: a field for what is meant, and the divisions
/// of the text to choose from.
final class RemarkAsk extends HBox {
    /// So many are asked at a time.
    static final int MOST = 5;

    private static final double WIDE = 160;

    private final RoundRoom room;
    private final TextField field = new TextField();

    /// @param answered told the row and the place in words
    RemarkAsk(RoundRoom room, Places places, Ask ask, BiConsumer<Integer, String> answered) {
        super(8);
        this.room = room;
        setAlignment(Pos.CENTER_LEFT);
        var words = Pieces.wrapped(room.word("ask", ask.words()));
        words.setGraphic(Icons.small(Feather.HELP_CIRCLE));
        words.getStyleClass().addAll("strong", "open-conclusion");
        words.setMinWidth(WIDE);
        words.setMaxWidth(WIDE);
        var about = Pieces.secondary(ask.about());
        about.setMinWidth(0);
        about.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(about, Priority.ALWAYS);
        field.setPromptText(room.word("ask.prompt"));
        field.setAccessibleText(room.word("ask.field", ask.words()));
        field.setMinWidth(WIDE);
        field.setPrefWidth(WIDE);
        field.setOnAction(
                _ -> {
                    var typed = field.getText().strip();
                    if (typed.isEmpty()) choose(places, ask, answered, field);
                    else answered.accept(ask.row(), typed);
                });
        var choose = new Button(room.word("ask.choose"), Icons.small(Feather.LIST));
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.setOnAction(_ -> choose(places, ask, answered, choose));
        getChildren().addAll(words, about, field, choose);
    }

    private void choose(Places places, Ask ask, BiConsumer<Integer, String> answered, Node below) {
        show(room, places, words -> answered.accept(ask.row(), words), below);
    }

    /// Offers the text as a whole and all divisions.
    static void show(
            RoundRoom room, Places places, java.util.function.Consumer<String> chosen, Node below) {
        var chooser =
                new Chooser(
                        room.word("ask.which"),
                        room.word("ask.none"),
                        typed -> rows(places, typed, chosen),
                        room::close);
        room.show(chooser, below);
    }

    private static List<Place.Target> rows(
            Places places, String typed, java.util.function.Consumer<String> chosen) {
        var wanted = typed.toLowerCase(Locale.ROOT);
        var rows = new ArrayList<Place.Target>();
        if (Places.WHOLE.contains(wanted))
            rows.add(new Place.Target(Places.WHOLE, "", () -> chosen.accept(Places.WHOLE)));
        for (var place : places.outline())
            if (place.words().toLowerCase(Locale.ROOT).contains(wanted)) {
                var said = place.label().isEmpty() ? place.title() : place.label();
                rows.add(new Place.Target(place.words(), "", () -> chosen.accept(said)));
            }
        return rows;
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }
}
