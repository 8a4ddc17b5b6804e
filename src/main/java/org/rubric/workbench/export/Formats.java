package org.rubric.workbench.export;

import javafx.geometry.Pos;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.rubric.workbench.Words;

/// Whether a PDF is written or a Word file; a PDF is chosen.
final class Formats extends FlowPane {
    private final RadioButton word;

    /// @param changed another is chosen
    Formats(Words words, Runnable changed) {
        super(16, 8);
        getStyleClass().add("formats");
        setAlignment(Pos.CENTER_LEFT);
        var group = new ToggleGroup();
        var pdf = button(words, "format.pdf", group);
        word = button(words, "format.word", group);
        group.selectToggle(pdf);
        group.selectedToggleProperty().addListener(_ -> changed.run());
        getChildren().addAll(pdf, word);
    }

    private static RadioButton button(Words words, String name, ToggleGroup group) {
        var button = new RadioButton(words.of(name));
        button.setToggleGroup(group);
        var tip = words.of(name + ".tip");
        button.setTooltip(new Tooltip(tip));
        button.setAccessibleHelp(tip);
        return button;
    }

    boolean word() {
        return word.isSelected();
    }

    void chooseWord() {
        word.setSelected(true);
    }
}
