package org.rubric.workbench.approval;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.rubric.programme.approval.Tick;
import org.rubric.programme.approval.Tick.Answer;
import org.rubric.workbench.Words;

/// The three answers of a line, the one that was given marked. The keyboard stays on the line.
final class AnswerSwitch extends HBox {
    private final Words words;

    AnswerSwitch(Words words, Optional<Tick> tick, Consumer<Answer> told) {
        this.words = words;
        getStyleClass().add("mode-switch");
        setMinWidth(Region.USE_PREF_SIZE);
        for (var answer : Answer.values()) {
            var button = answering(answer);
            button.setSelected(tick.filter(said -> said.answer() == answer).isPresent());
            button.setOnAction(_ -> told.accept(answer));
            getChildren().add(button);
        }
    }

    private ToggleButton answering(Answer answer) {
        var button = new ToggleButton(words.of("ready.answer." + answer));
        var tip = words.of("ready.answer.tip." + answer);
        button.setTooltip(new Tooltip(words.of("tooltip", tip, words.of("ready.key." + answer))));
        button.setFocusTraversable(false);
        button.getStyleClass()
                .add(
                        switch (answer) {
                            case YES -> "left-pill";
                            case NO -> "center-pill";
                            case NOT_APPLICABLE -> "right-pill";
                        });
        return button;
    }
}
