package org.rubric.workbench.text;

import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import org.rubric.workbench.text.line.Passage;

/// What a screen reader hears of the text: the line that the caret is in.
final class Spoken {
    private final Places places;
    private final Selecting selecting;

    Spoken(Places places, Selecting selecting) {
        this.places = places;
        this.selecting = selecting;
    }

    /// Empty for an attribute that the toolkit knows itself.
    Optional<Object> of(AccessibleAttribute attribute) {
        return switch (attribute) {
            case TEXT -> Optional.of(line().map(Passage::text).orElse(""));
            case CARET_OFFSET, SELECTION_START, SELECTION_END -> Optional.of(caret());
            default -> Optional.empty();
        };
    }

    private Optional<Passage> line() {
        return selecting
                .caret()
                .flatMap(hit -> places.spot(hit.position().block()))
                .map(spot -> spot.line().passage());
    }

    private int caret() {
        int step = selecting.caret().map(hit -> hit.position().offset()).orElse(0);
        return line().map(passage -> passage.character(step)).orElse(0);
    }
}
