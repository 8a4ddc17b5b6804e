package org.rubric.workbench.backup;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.rubric.workbench.Words;

/// Whether one file with everything of protected documents is sealed, too.
final class SavingBox extends HBox {
    private final Button first;

    SavingBox(Words words, Runnable not, Runnable open, Runnable sealed) {
        super(8);
        getStyleClass().add("safe-sure");
        var sentence = new Label(words.of("safe.saving"));
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        first = button(words.of("safe.saving.sealed"), sealed);
        first.getStyleClass().add("primary");
        getChildren()
                .addAll(
                        sentence,
                        button(words.of("programme.cancel"), not),
                        button(words.of("safe.saving.open"), open),
                        first);
    }

    private static Button button(String words, Runnable run) {
        var button = new Button(words);
        button.getStyleClass().add("small-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    @Override
    public void requestFocus() {
        first.requestFocus();
    }
}
