package org.rubric.workbench.approval.round;

import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.rubric.document.Id;

/// The words of a clause in the face of the page, with a bar beside what was changed.
final class Passage extends VBox {

    /// @param changed blocks that were changed for the comment
    Passage(List<Reading.Line> lines, Set<Id> changed) {
        super(6);
        getStyleClass().add("round-passage");
        for (var line : lines) getChildren().add(line(line, changed));
    }

    private static Label line(Reading.Line line, Set<Id> changed) {
        var label = Pieces.wrapped(line.words());
        label.getStyleClass().add(line.heading() ? "round-passage-title" : "round-passage-line");
        if (changed.contains(line.block())) label.getStyleClass().add("round-passage-changed");
        return label;
    }
}
