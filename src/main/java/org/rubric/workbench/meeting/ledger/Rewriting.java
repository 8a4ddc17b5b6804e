package org.rubric.workbench.meeting.ledger;

import java.util.List;
import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.revision.Change;
import org.rubric.revision.Comparison;
import org.rubric.revision.Proposal;
import org.rubric.revision.Redline;
import org.rubric.revision.sight.Marked;
import org.rubric.revision.sight.Sight;

/// What became of one line that was taken from a document and written on.
final class Rewriting {
    private Rewriting() {}

    /// The line alone in both texts.
    private record Lines(Comparison comparison, Document now) {}

    /// Empty: one of the texts does not have the line, or it reads the same in both.
    static Optional<Change> of(Document taken, Document now, Id line) {
        return lines(taken, now, line).flatMap(l -> l.comparison.changes().stream().findFirst());
    }

    /// The words that were taken and are there no more, as ghosts of the line.
    static Optional<Marked> marked(Proposal proposal, Document now, Id line) {
        return lines(proposal.after(), now, line)
                .map(
                        both -> {
                            var redline = Redline.of(both.comparison, proposal.author(), "");
                            var changes = both.comparison.changes();
                            return Sight.of(redline, both.now, Sight.Live.NEWER, changes)
                                    .lines()
                                    .getOrDefault(line, Marked.NOTHING);
                        });
    }

    private static Optional<Lines> lines(Document taken, Document now, Id line) {
        var was = taken.find(line).filter(Rewriting::alone);
        var is = now.find(line).filter(Rewriting::alone);
        if (was.isEmpty() || is.isEmpty() || was.get().equals(is.get())) return Optional.empty();
        var text = now.withBody(List.of(is.get()));
        return Optional.of(
                new Lines(Comparison.of(taken.withBody(List.of(was.get())), text), text));
    }

    private static boolean alone(Block block) {
        return block.parts().isEmpty() && !(block instanceof Block.Line);
    }
}
