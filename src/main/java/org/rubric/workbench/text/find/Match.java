package org.rubric.workbench.text.find;

import java.util.List;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Position;

/// A place where the words stand, in caret steps.
///
/// @param clause that holds it; the document's own Id above the first clause
/// @param fixed whether it cannot be replaced: a reference or a fixed sentence
/// @param groups of an expression, the whole first
public record Match(Id block, Finding.Range range, Id clause, boolean fixed, List<String> groups) {
    Position start() {
        return new Position(block, range.from());
    }

    Position end() {
        return new Position(block, range.to());
    }
}
