package org.rubric.workbench.meeting.desk;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.session.Entry;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;
import org.rubric.workbench.Wrapping;

/// What is said of something that has no draft: its title and abstract, and its files.
final class Summary extends ScrollPane {
    private final Words words;
    private final Files files;
    private final VBox box = new VBox(16);
    private Optional<Entry> shown = Optional.empty();

    /// The files that hang on a document.
    interface Files {
        void open(MeetingDocument document, String name);
    }

    Summary(Words words, Files files) {
        this.words = words;
        this.files = files;
        box.getStyleClass().add("paper-summary");
        setContent(box);
        setFitToWidth(true);
        getStyleClass().add("meeting-scroll");
        setAccessibleText(words.of("desk.summary"));
    }

    void show(Entry entry) {
        if (shown.equals(Optional.of(entry))) return;
        shown = Optional.of(entry);
        box.getChildren().clear();
        entry.document().ifPresentOrElse(this::show, () -> say("document-title", entry.title()));
        setVvalue(0);
    }

    /// Nothing is at hand.
    void empty() {
        shown = Optional.empty();
        box.getChildren().clear();
        say("secondary", words.of("desk.empty.how"));
    }

    private void show(MeetingDocument document) {
        say("document-title", document.heading().title());
        var summary = document.notes().summary();
        if (summary.isBlank()) say("secondary", words.of("desk.nosummary"));
        else say("document-words", summary);
        if (document.files().isEmpty()) return;
        var row = new FlowPane(8, 8);
        row.getChildren().setAll(buttons(document));
        box.getChildren().add(row);
    }

    private List<Button> buttons(MeetingDocument document) {
        return document.files().stream()
                .map(
                        name -> {
                            var button = new Button(name, Icons.small(Feather.PAPERCLIP));
                            button.setOnAction(_ -> files.open(document, name));
                            return button;
                        })
                .toList();
    }

    private void say(String style, String said) {
        var label = new Label(Wrapping.safe(said));
        label.setWrapText(true);
        label.setMaxWidth(496);
        label.getStyleClass().add(style);
        box.getChildren().add((Node) label);
    }
}
