package org.rubric.workbench.text.line;

import org.rubric.document.Position;

/// A place for the caret.
///
/// @param upstream where a line wraps: at the end of the line above rather than the start of the
///     next
public record Hit(Position position, boolean upstream) {
    public static Hit at(Position position) {
        return new Hit(position, false);
    }
}
