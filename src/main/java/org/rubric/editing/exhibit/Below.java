package org.rubric.editing.exhibit;

import org.rubric.editing.wording.Words;
import java.util.List;
import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.editing.Blank;
import org.rubric.editing.Command;
import org.rubric.editing.Lineage;
import org.rubric.editing.Selection;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;

/// The way out of what keeps the caret: a table, a figure, a formula, code, a list of entries.
/// Without it nothing could be written between such a thing and the next clause.
public final class Below {
    private Below() {}

    /// An empty paragraph after the whole thing that the caret is in, with the caret; after a
    /// heading the first of its clause. There is none in front matter and footnotes.
    public static Command paragraph() {
        return (snapshot, selection) ->
                line(selection)
                        .flatMap(id -> Lineage.of(snapshot.document(), id))
                        .map(Below::standing)
                        .filter(place -> body(snapshot.document(), place))
                        .map(Below::added);
    }

    private static Optional<Id> line(Selection selection) {
        return switch (selection) {
            case Selection.Text(_, var caret) -> Optional.of(caret.block());
            case Selection.Blocks(var blocks) -> Optional.of(blocks.getLast());
            default -> Optional.empty();
        };
    }

    /// The highest block around it that still stands in a clause.
    private static Lineage standing(Lineage place) {
        var now = place;
        while (now.owner().filter(owner -> !(owner instanceof Block.Clause)).isPresent())
            now = now.up();
        return now;
    }

    private static boolean body(Document document, Lineage place) {
        return place.root().equals(document.id());
    }

    private static Transaction added(Lineage place) {
        var next = Blank.paragraph();
        var step = new Step.Splice(place.parent(), place.at() + 1, 0, List.of(next));
        return Transaction.of(Words.of("new-paragraph"), List.of(step), Selection.at(next.id(), 0));
    }
}
