package org.rubric.editing.exhibit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.editing.Commands;
import org.rubric.editing.Lineage;
import org.rubric.editing.Selection;
import org.rubric.editing.Snapshot;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;

/// Puts an exhibit where the writer is: after the block at the caret, or after the one that is
/// selected whole.
final class Placing {
    private Placing() {}

    /// @param first already done in `snapshot` or independent of it, such as shelving the picture
    static Optional<Transaction> place(
            String name,
            Snapshot snapshot,
            Selection selection,
            List<Step> first,
            Exhibit exhibit) {
        var steps = new ArrayList<>(first);
        Selection after = new Selection.Blocks(List.of(exhibit.id()));
        switch (selection) {
            case Selection.Text _ -> {
                var pasted = Commands.paste(List.of(exhibit)).on(snapshot, selection);
                if (pasted.isEmpty()) return Optional.empty();
                steps.addAll(pasted.get().steps());
                after = first(exhibit).orElse(after);
            }
            case Selection.Blocks(var blocks) when !blocks.isEmpty() -> {
                var place = Lineage.of(snapshot.document(), blocks.getLast());
                if (place.isEmpty()) return Optional.empty();
                var added = List.<Block>of(exhibit);
                steps.add(new Step.Splice(place.get().parent(), place.get().at() + 1, 0, added));
            }
            case Selection.Blocks _, Selection.Cells _, Selection.None _ -> {
                return Optional.empty();
            }
        }
        return Optional.of(Transaction.of(name, steps, after));
    }

    /// The caret in its first line, of a figure its caption.
    private static Optional<Selection> first(Exhibit exhibit) {
        return exhibit.parts().isEmpty() || !(exhibit.parts().getFirst() instanceof Block.Line line)
                ? Optional.empty()
                : Optional.of(Selection.at(line.id(), 0));
    }
}
