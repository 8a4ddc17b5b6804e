package org.rubric.editing;

import java.util.List;
import org.rubric.document.Id;
import org.rubric.document.Position;

/// What the next command acts on.
public sealed interface Selection {

    /// Text from an anchor to the caret, in either direction; a bare caret when both are one place.
    record Text(Position anchor, Position caret) implements Selection {
        public boolean collapsed() {
            return anchor.equals(caret);
        }
    }

    /// Whole blocks.
    record Blocks(List<Id> blocks) implements Selection {
        public Blocks {
            blocks = List.copyOf(blocks);
        }
    }

    /// Cells of a table.
    record Cells(Id table, List<Id> cells) implements Selection {
        public Cells {
            cells = List.copyOf(cells);
        }
    }

    /// Nothing.
    record None() implements Selection {}

    static Selection.Text at(Position caret) {
        return new Text(caret, caret);
    }

    static Selection.Text at(Id block, int offset) {
        return at(new Position(block, offset));
    }
}
