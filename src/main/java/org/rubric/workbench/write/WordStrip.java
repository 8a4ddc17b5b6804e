package org.rubric.workbench.write;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.document.Finding;
import org.rubric.interchange.Imported;
import org.rubric.interchange.Tally;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;

/// Over a text that was opened from Word: what was recognized, and the places worth a look, one at
/// a time.
public final class WordStrip extends HBox {
    private final Words words;
    private final List<Finding> places;
    private final Consumer<Finding> go;
    private final Label count = new Label();
    private final Button look;
    private final Button back;
    private final Button next;
    private int at = -1;

    /// @param go shows a place in the text
    /// @param later takes the strip away
    public WordStrip(Words words, Imported imported, Consumer<Finding> go, Runnable later) {
        super(12);
        this.words = words;
        this.places = imported.findings();
        this.go = go;
        getStyleClass().add("strip");
        setAlignment(Pos.CENTER_LEFT);
        var title = new Label(words.of("word.opened"), Icons.small(Feather.FILE_TEXT));
        title.getStyleClass().add("strong");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var told = new Label(told(imported.tally()));
        HBox.setHgrow(told, Priority.ALWAYS);
        told.setMaxWidth(Double.MAX_VALUE);
        count.getStyleClass().add("strong");
        count.setMinWidth(Region.USE_PREF_SIZE);
        look = button("word.look", () -> show(0));
        back = button("word.back", () -> show(at - 1));
        next = button("word.next", () -> show(at + 1));
        var away = new Hyperlink(words.of("word.later"));
        away.setMinWidth(Region.USE_PREF_SIZE);
        away.setOnAction(_ -> later.run());
        getChildren().addAll(title, told, count, look, back, next, away);
        arrange();
    }

    private Button button(String key, Runnable deed) {
        var button = new Button(words.of(key));
        button.getStyleClass().add("small-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> deed.run());
        return button;
    }

    private String told(Tally tally) {
        var counts =
                String.join(
                        ", ",
                        words.of("count.headings", tally.headings()),
                        words.of("count.tables", tally.tables()),
                        words.of("count.figures", tally.figures()),
                        words.of("count.abbreviations", tally.abbreviations()));
        return words.of("word.told", counts, words.of("count.places", places.size()));
    }

    private void show(int place) {
        at = Math.clamp(place, 0, places.size() - 1);
        arrange();
        go.accept(places.get(at));
    }

    private void arrange() {
        boolean looking = at >= 0;
        shown(look, !looking && !places.isEmpty());
        shown(back, looking);
        shown(next, looking);
        shown(count, looking);
        back.setDisable(at <= 0);
        next.setDisable(at >= places.size() - 1);
        if (looking) count.setText(words.of("word.place", at + 1, places.size()));
    }

    private static void shown(Region control, boolean wanted) {
        control.setVisible(wanted);
        control.setManaged(wanted);
    }
}
