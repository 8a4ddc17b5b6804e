package org.rubric.workbench.meeting.shared;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.rubric.meeting.session.Entry;
import org.rubric.workbench.Words;
import org.rubric.workbench.Wrapping;

/// Title, source and abstract of something that has no draft, in large type.
final class Large extends ScrollPane {
    /// Where its words begin.
    static final double LEFT = 64;

    private final Words words;
    private final VBox box = new VBox(24);

    Large(Words words) {
        this.words = words;
        box.setAlignment(Pos.TOP_LEFT);
        box.getStyleClass().add("shared-large");
        setContent(box);
        setFitToWidth(true);
        getStyleClass().add("meeting-scroll");
        setFocusTraversable(false);
        setAccessibleText(words.of("shared.text"));
    }

    /// @param size in pixels of running text
    void show(Entry entry, double size) {
        box.getChildren().clear();
        entry.document()
                .ifPresentOrElse(
                        document -> {
                            say(document.heading().title(), size * 1.3, "strong");
                            say(document.heading().source(), size * 0.8, "secondary");
                            say(document.notes().summary(), size, "shared-words");
                        },
                        () -> say(entry.title(), size * 1.3, "strong"));
        if (entry.ipr()) say(words.of("shared.ipr"), size, "shared-words");
    }

    private void say(String said, double size, String style) {
        if (said.isBlank()) return;
        var label = new Label(Wrapping.safe(said));
        label.setWrapText(true);
        label.setMaxWidth(size * 31);
        label.setMinHeight(USE_PREF_SIZE);
        label.setStyle(
                "-fx-font-family: \"Liberation Serif\"; -fx-font-size: "
                        + Math.round(size)
                        + "px;");
        label.getStyleClass().add(style);
        box.getChildren().add(label);
    }
}
