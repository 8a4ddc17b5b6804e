package org.rubric.workbench.approval.round;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.desk.approval.round.Instead;
import org.rubric.document.Id;
import org.rubric.programme.approval.Remark;

/// The chosen comment: what it says and wants, the clause as it reads now, what was changed for it.
final class RemarkDetail extends ScrollPane {
    private final RoundRoom room;
    private final Deeds deeds;
    private final VBox content = new VBox(8);

    /// What can be done with a comment.
    interface Deeds {
        /// Opens the draft at its place and links what is changed there.
        void change();

        /// Takes what it proposes into the text.
        void take();

        /// Goes to a block of the draft.
        void go(Id block);

        void sort(Node below);

        void place(Node below);
    }

    RemarkDetail(RoundRoom room, Deeds deeds) {
        this.room = room;
        this.deeds = deeds;
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        content.getStyleClass().add("round-detail-content");
        getStyleClass().add("round-detail");
    }

    void show(Remark remark, Reading reading) {
        var parts = content.getChildren();
        parts.setAll(head(remark, reading));
        section("comment", remark.comment().isBlank() ? "–" : remark.comment());
        if (!remark.proposed().isBlank()) section("proposed", remark.proposed());
        parts.add(verbs(remark, reading));
        var edits = remark.disposition().edits();
        if (!edits.isEmpty()) parts.add(changed(edits, reading));
        remark.about().place().ifPresent(place -> passage(place, edits, reading));
        setVvalue(0);
    }

    private Node head(Remark remark, Reading reading) {
        var from = remark.from().isBlank() ? room.word("from.none") : remark.from();
        var title = Pieces.wrapped(room.word("detail.title", remark.number(), from));
        title.getStyleClass().add("object-title");
        var sort = chip(remark.about().sort().words(), "detail.sort");
        sort.setOnAction(_ -> deeds.sort(sort));
        var place = chip(room.word("detail.at", where(remark, reading)), "detail.place");
        place.setOnAction(_ -> deeds.place(place));
        var row = new FlowPane(8, 4, sort, place);
        row.setAlignment(Pos.CENTER_LEFT);
        return new VBox(8, title, row);
    }

    private Button chip(String words, String tip) {
        var button = new Button(words, org.rubric.workbench.Icons.small(Feather.CHEVRON_DOWN));
        button.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        button.getStyleClass().add("small-button");
        button.setTooltip(new Tooltip(room.word(tip)));
        return button;
    }

    /// What the place of a comment is called now, else as it was typed.
    static String where(Remark remark, Reading reading) {
        var typed = remark.about().clause();
        return remark.about()
                .place()
                .map(place -> reading.places().words(place))
                .filter(words -> !words.isEmpty())
                .orElse(
                        org.rubric.desk.approval.round.Places.whole(remark.about())
                                ? org.rubric.desk.approval.round.Places.WHOLE
                                : typed);
    }

    private void section(String key, String words) {
        content.getChildren().addAll(Pieces.heading(room.word(key)), Pieces.wrapped(words));
    }

    private Node verbs(Remark remark, Reading reading) {
        var words = room.hall().words();
        var change =
                Pieces.button(
                        room.word("change"),
                        Feather.EDIT_3,
                        words.of("tooltip", room.word("change.tip"), "T"),
                        deeds::change);
        change.getStyleClass().add("small-button");
        var row = new HBox(8, change);
        row.getStyleClass().add("round-verbs");
        Instead.of(remark, reading.text())
                .ifPresent(
                        one -> {
                            var take =
                                    Pieces.button(
                                            room.word(
                                                    one.now().isEmpty() ? "take.out" : "take",
                                                    one.was(),
                                                    one.now()),
                                            Feather.CORNER_DOWN_LEFT,
                                            words.of("tooltip", room.word("take.tip"), "R"),
                                            deeds::take);
                            take.getStyleClass().add("small-button");
                            take.setMinWidth(0);
                            row.getChildren().add(take);
                        });
        return row;
    }

    private Node changed(List<Id> edits, Reading reading) {
        var box = new VBox(2, Pieces.heading(room.word("changed")));
        for (var edit : edits) {
            var head = reading.head(edit);
            var link =
                    Pieces.link(
                            head.isEmpty() ? room.word("changed.gone") : head,
                            () -> deeds.go(edit));
            link.setMinWidth(0);
            link.setDisable(head.isEmpty());
            box.getChildren().add(link);
        }
        return box;
    }

    private void passage(Id place, List<Id> edits, Reading reading) {
        var lines = reading.lines(place);
        if (lines.isEmpty()) return;
        var top =
                new HBox(
                        8,
                        Pieces.heading(room.word("clause")),
                        Pieces.gap(),
                        Pieces.link(room.word("go"), () -> deeds.go(place)));
        top.setAlignment(Pos.BASELINE_LEFT);
        content.getChildren().addAll(top, new Passage(lines, Set.copyOf(edits)));
    }

    /// Nothing is chosen.
    void clear(Optional<String> words) {
        content.getChildren().setAll(Pieces.secondary(words.orElse("")));
    }
}
