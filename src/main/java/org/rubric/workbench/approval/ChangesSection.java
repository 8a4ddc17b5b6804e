package org.rubric.workbench.approval;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import org.rubric.desk.approval.ChangeTableText;
import org.rubric.desk.approval.ChangesSince;
import org.rubric.desk.review.ChangeListJob;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.workbench.Words;
import org.rubric.workbench.meeting.Hall;

/// The list of changes since the base text, as a document of its own or as a table for the report.
final class ChangesSection {
    private final Hall hall;
    private final Words words;
    private final Id draft;

    ChangesSection(Hall hall, Id draft) {
        this.hall = hall;
        this.words = hall.words();
        this.draft = draft;
    }

    Node content() {
        var section = SidePane.section(words, "ready.changes");
        var what = new Label(words.of("ready.changes.what"));
        what.setWrapText(true);
        what.getStyleClass().addAll("secondary", "second-line");
        var buttons = new FlowPane(8, 8);
        buttons.getStyleClass().add("next-states");
        buttons.getChildren()
                .addAll(
                        button("ready.changes.list", this::list),
                        button("ready.changes.copy", this::copy));
        section.getChildren().addAll(what, buttons);
        return section;
    }

    private Button button(String key, BiConsumer<ChangeListJob, Node> then) {
        var button = new Button(words.of(key));
        button.getStyleClass().add("small-button");
        button.setTooltip(new Tooltip(words.of(key + ".tip")));
        button.setOnAction(_ -> made(button, then));
        return button;
    }

    private void made(Button button, BiConsumer<ChangeListJob, Node> then) {
        var open = open();
        hall.behind(
                () -> {
                    var now = open.isPresent() ? open.get() : hall.desk().repository().read(draft);
                    return ChangesSince.of(hall.desk(), draft, now);
                },
                job -> {
                    if (job.isEmpty()) hall.say(words.of("ready.changes.none"));
                    else then.accept(job.get(), button);
                });
    }

    private Optional<Document> open() {
        return hall.atHand().opened().equals(Optional.of(draft))
                ? hall.atHand().write().document()
                : Optional.empty();
    }

    private void list(ChangeListJob job, Node beside) {
        var made = job.run();
        hall.exporting().open(made.name(), made.document(), beside);
    }

    private void copy(ChangeListJob job, Node beside) {
        var content = new ClipboardContent();
        content.putHtml(ChangeTableText.html(job));
        content.putString(ChangeTableText.plain(job));
        Clipboard.getSystemClipboard().setContent(content);
        hall.say(words.of("ready.changes.copied", job.entries().size(), job.since()));
    }
}
