package org.rubric.workbench.text.caret;

import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import org.rubric.workbench.text.line.Passage;

/// What a screen reader is told about the text: the line with the caret, and where in it.
public record Speech(Places places, Selecting selecting) {

    /// Empty: it asked for something that any region answers.
    public Optional<Object> answer(AccessibleAttribute attribute) {
        return switch (attribute) {
            case TEXT -> Optional.of(passage().map(Passage::text).orElse(""));
            case CARET_OFFSET, SELECTION_START, SELECTION_END -> Optional.of(caret());
            default -> Optional.empty();
        };
    }

    private Optional<Passage> passage() {
        return selecting
                .caret()
                .flatMap(hit -> places.spot(hit.position().block()))
                .map(spot -> spot.line().passage());
    }

    private int caret() {
        int step = selecting.caret().map(hit -> hit.position().offset()).orElse(0);
        return passage().map(passage -> passage.character(step)).orElse(0);
    }
}
