package org.rubric.workbench.text;

import java.util.Optional;
import javafx.geometry.Point2D;
import org.rubric.document.Alteration;
import org.rubric.document.Id;
import org.rubric.revision.sight.Ghost;

/// A click on words that a change is told of.
///
/// @param block the line that has the words, or shows them; of a block that the text does not have
///     its Id in the version that has it
/// @param line of a block that the text does not have: the line in it, as that version names it
/// @param ghost words that the text does not have, in a line that it has
public record TouchedChange(
        Id block, Optional<Id> line, Optional<Ghost> ghost, Alteration told, Where where) {

    /// @param into caret steps of the words before the click
    /// @param clicks 2: a word is meant
    /// @param below where something about it can stand, in the view
    public record Where(int into, int clicks, Point2D below) {}

    /// Whether the text itself does not have the words.
    public boolean isGhost() {
        return ghost.isPresent() || line.isPresent();
    }
}
