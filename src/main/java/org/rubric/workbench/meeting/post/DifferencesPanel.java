package org.rubric.workbench.meeting.post;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.rubric.desk.meeting.handover.Difference;
import org.rubric.desk.meeting.handover.Parcel;
import org.rubric.workbench.Growing;

/// What differs between the meeting here and the one that came: each with both sides beside each
/// other, chosen unless both have changed it. Take the chosen, or all.
final class DifferencesPanel extends VBox {
    private static final double WIDTH = 760;
    private static final double SIDE = 248;
    private static final double TALL = 440;

    private final PostRoom room;
    private final HandedIn.Came came;
    private final Map<CheckBox, Difference> differences = new LinkedHashMap<>();
    private final Map<CheckBox, Parcel.Text> texts = new LinkedHashMap<>();
    private final Button take;
    private final VBox rows = new VBox();
    private final ScrollPane scroll;

    /// What is taken.
    record Chosen(List<Difference> differences, List<Parcel.Text> texts) {}

    DifferencesPanel(PostRoom room, HandedIn.Came came, Consumer<Chosen> taken) {
        super(12);
        this.room = room;
        this.came = came;
        getStyleClass().addAll("post-panel", "differences");
        setPrefWidth(WIDTH + 48);
        rows.getChildren().add(heads());
        for (var each : came.found()) rows.getChildren().add(row(each));
        for (var text : came.texts()) rows.getChildren().add(row(text));
        scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("similar-scroll");
        take = Parts.primary(room.word("handover.take"), () -> taken.accept(chosen()));
        var all = Parts.button(room.word("handover.all"), () -> taken.accept(all()));
        var many = came.found().size() + came.texts().size();
        var title = Parts.title(room.word("handover.title", many, came.parcel().by()));
        var said = Parts.secondary(room.word("handover.said"));
        said.setMaxWidth(WIDTH);
        var none = Parts.button(room.word("handover.none"), room::close);
        getChildren().addAll(title, said, scroll, Parts.buttons(none, all, take));
        turned();
    }

    private HBox heads() {
        var row = row(new CheckBox(), "", room.word("handover.here"), room.word("handover.there"));
        row.getChildren().getFirst().setVisible(false);
        row.getChildren().forEach(node -> node.getStyleClass().add("secondary"));
        return row;
    }

    private HBox row(Difference one) {
        var box = box(!one.conflict());
        differences.put(box, one);
        var none = room.word("handover.nothing");
        var row =
                row(
                        box,
                        one.what() + "\n" + one.topic().words(),
                        one.here().isBlank() ? none : one.here(),
                        one.there().isBlank() ? none : one.there());
        if (one.conflict()) {
            row.getStyleClass().add("conflict");
            var both = new Label(room.word("handover.both"));
            both.getStyleClass().add("missing");
            ((VBox) row.getChildren().get(1)).getChildren().add(both);
        }
        box.setAccessibleText("%s, %s: %s".formatted(one.what(), one.topic().words(), one.there()));
        return row;
    }

    private HBox row(Parcel.Text text) {
        var box = box(true);
        texts.put(box, text);
        var name = text.document().front().identity().name();
        box.setAccessibleText(name);
        return row(
                box,
                name + "\n" + room.word("handover.text"),
                room.word("handover.text.here"),
                room.word("handover.text.there"));
    }

    private CheckBox box(boolean on) {
        var box = new CheckBox();
        box.setSelected(on);
        box.selectedProperty().addListener((_, _, _) -> turned());
        return box;
    }

    private static HBox row(CheckBox box, String what, String here, String there) {
        var named = new VBox(2);
        for (var line : what.split("\n")) {
            var label = Parts.wrapped(line);
            label.getStyleClass().add(named.getChildren().isEmpty() ? "strong" : "secondary");
            named.getChildren().add(label);
        }
        named.setPrefWidth(SIDE - 48);
        named.setMinWidth(SIDE - 48);
        var row = new HBox(12, box, named, side(here), side(there));
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("difference");
        return row;
    }

    private static Label side(String words) {
        var label = Parts.wrapped(words);
        label.setPrefWidth(SIDE);
        label.setMinWidth(SIDE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    private void turned() {
        if (take != null) take.setDisable(chosen().equals(new Chosen(List.of(), List.of())));
    }

    private Chosen chosen() {
        var some = new ArrayList<Difference>();
        differences.forEach(
                (box, one) -> {
                    if (box.isSelected()) some.add(one);
                });
        var written = new ArrayList<Parcel.Text>();
        texts.forEach(
                (box, one) -> {
                    if (box.isSelected()) written.add(one);
                });
        return new Chosen(some, written);
    }

    private Chosen all() {
        return new Chosen(came.found(), came.texts());
    }

    /// Once it is laid out it is known how tall its rows are.
    @Override
    public void requestFocus() {
        scroll.setPrefViewportHeight(Math.min(TALL, rows.prefHeight(rows.getWidth())));
        Growing.again(this);
        if (take.isDisabled()) differences.keySet().iterator().next().requestFocus();
        else take.requestFocus();
    }
}
