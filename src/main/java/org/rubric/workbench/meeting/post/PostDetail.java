package org.rubric.workbench.meeting.post;

import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.desk.meeting.post.Aspect;
import org.rubric.desk.meeting.post.Posting;
import org.rubric.desk.meeting.post.Posting.Sort;
import org.rubric.desk.meeting.post.Want;
import org.rubric.document.Severity;
import org.rubric.workbench.Icons;
import org.rubric.workbench.text.Sign;

/// What is asked of the chosen document: each aspect with its sign, and below what it lacks the one
/// step that mends it.
public final class PostDetail extends VBox {
    private final PostRoom room;
    private final BiConsumer<Want, Node> mend;
    private final Label title = Parts.wrapped("");
    private final VBox aspects = new VBox(12);

    /// @param mend does the step, beside a node
    public PostDetail(PostRoom room, BiConsumer<Want, Node> mend) {
        this.room = room;
        this.mend = mend;
        title.getStyleClass().add("strong");
        aspects.getStyleClass().add("post-aspects");
        var head = new VBox(title);
        head.getStyleClass().add("post-head");
        var scroll = new ScrollPane(aspects);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("post-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox.setVgrow(this, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
    }

    public void show(Posting posting) {
        title.setText(posting.text().title());
        aspects.getChildren().clear();
        for (var aspect : Aspect.values())
            if (asked(posting, aspect)) aspects.getChildren().add(aspect(posting, aspect));
    }

    /// Plain text has no number and no header table; what a meeting posts is not judged.
    private static boolean asked(Posting posting, Aspect aspect) {
        return switch (aspect) {
            case NUMBER, HEADER, RECORDING -> posting.sort().numbered();
            case JUDGED -> !posting.wants(aspect).isEmpty() || posting.sort() == Sort.CHECKLIST;
            case CHECKED, WORDS, FILE_NAME -> true;
        };
    }

    private Node aspect(Posting posting, Aspect aspect) {
        var wants = posting.wants(aspect);
        var key = aspect.name().toLowerCase(java.util.Locale.ROOT);
        var name = new Label(room.word("aspect." + key));
        var sign = wants.isEmpty() ? good() : new Sign(Severity.WARNING);
        var line = new HBox(8, sign, name);
        line.setAlignment(Pos.CENTER_LEFT);
        var all = new VBox(4, line);
        for (var want : wants) all.getChildren().add(want(posting, want, key));
        return all;
    }

    private Node want(Posting posting, Want want, String key) {
        var words = Parts.secondary(want.words());
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var box = new HBox(8, words);
        box.getStyleClass().add("post-want");
        var step = step(posting, want, key);
        if (step.isEmpty()) return box;
        var link = new Hyperlink(room.word("mend." + step));
        link.setOnAction(_ -> mend.accept(want, link));
        link.setMinWidth(USE_PREF_SIZE);
        link.setAccessibleText(link.getText() + ": " + want.words());
        box.getChildren().add(link);
        return box;
    }

    /// Key of the step that mends it; empty: there is none.
    static String step(Posting posting, Want want, String key) {
        return switch (want.aspect()) {
            case NUMBER -> "number";
            case HEADER -> "header";
            case CHECKED ->
                    switch (posting.sort()) {
                        case REPORT, PROGRESS, FIGURES, CLEAN, MARKED, SUMMARY -> "checked";
                        case LIAISON -> "words.ls";
                        case FORM -> "words.a1";
                        case AGENDA, JUSTIFICATION, CHECKLIST -> "";
                    };
            case WORDS ->
                    posting.sort().reports() ? "words.report" : "words." + posting.sort().key();
            case JUDGED -> posting.wants(want.aspect()).getFirst() == want ? "judged" : "";
            case RECORDING, FILE_NAME -> "";
        };
    }

    private static Node good() {
        var icon = Icons.small(Feather.CHECK_CIRCLE);
        icon.getStyleClass().add("good");
        return icon;
    }
}
