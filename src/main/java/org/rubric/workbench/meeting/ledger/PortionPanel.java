package org.rubric.workbench.meeting.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rubric.desk.meeting.ledger.Portion;
import org.rubric.desk.meeting.ledger.Portions;
import org.rubric.meeting.MeetingDocument;
import org.rubric.workbench.Directed;
import org.rubric.workbench.Wrapping;

/// What of a contribution is to be taken in: its pieces, each with what it is and how it begins.
final class PortionPanel extends VBox {
    private static final double WIDE = 560;
    private static final double TALL = 380;

    private final Contributing room;
    private final List<CheckBox> boxes = new ArrayList<>();
    private final Button take;

    private PortionPanel(
            Contributing room,
            MeetingDocument document,
            Portions portions,
            Consumer<List<Portion>> chosen) {
        super(12);
        this.room = room;
        getStyleClass().add("portions");
        setPrefWidth(WIDE);
        var title = new Label(room.words("ledger.portions", document.number().printed()));
        title.getStyleClass().add("strong");
        var rows = new VBox(4);
        var likely = portions.likely();
        for (var portion : portions.all()) rows.getChildren().add(row(portion, likely));
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("portion-list");
        scroll.setMaxHeight(TALL);
        take = new Button(room.words("ledger.in"));
        take.getStyleClass().add("primary");
        take.setDefaultButton(false);
        Runnable go =
                () -> {
                    var wanted = new ArrayList<Portion>();
                    for (int i = 0; i < boxes.size(); i++)
                        if (boxes.get(i).isSelected()) wanted.add(portions.all().get(i));
                    room.hall().frame().overlay().close();
                    chosen.accept(wanted);
                };
        take.setOnAction(_ -> go.run());
        var cancel = new Button(room.words("ledger.cancel"));
        cancel.setOnAction(_ -> room.hall().frame().overlay().close());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var verbs = new HBox(8, gap, cancel, take);
        verbs.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(title, scroll, verbs);
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() != KeyCode.ENTER || take.isDisabled()) return;
                    event.consume();
                    go.run();
                });
        follow();
    }

    private VBox row(Portion portion, List<Portion> likely) {
        var box = new CheckBox();
        Directed.words(box, portion.words());
        box.setSelected(likely.contains(portion));
        box.setOnAction(_ -> follow());
        box.setMinWidth(0);
        boxes.add(box);
        var kind =
                new Label(
                        room.words(
                                "ledger.portion."
                                        + portion.kind().name().toLowerCase(Locale.ROOT)));
        kind.getStyleClass().add("secondary");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(12, box, kind);
        head.setAlignment(Pos.CENTER_LEFT);
        var preview = new Label(Wrapping.safe(portion.preview()));
        preview.setWrapText(true);
        preview.setMaxHeight(56);
        preview.getStyleClass().addAll("secondary", "portion-preview");
        var row = new VBox(4, head);
        if (!portion.preview().equals(portion.words())) row.getChildren().add(preview);
        row.getStyleClass().add("portion-row");
        return row;
    }

    private void follow() {
        take.setDisable(boxes.stream().noneMatch(CheckBox::isSelected));
    }

    @Override
    public void requestFocus() {
        boxes.getFirst().requestFocus();
    }

    static void open(
            Contributing room,
            MeetingDocument document,
            Portions portions,
            Consumer<List<Portion>> chosen) {
        var panel = new PortionPanel(room, document, portions, chosen);
        var place = room.heads().place();
        room.hall().frame().overlay().below(panel, place.localToScene(place.getLayoutBounds()));
    }
}
