package org.rubric.editing.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.editing.Snapshot;
import org.rubric.editing.Transaction;

/// References that lose what they point to.
public final class Orphans {
    private Orphans() {}

    /// A reference that would point to nothing.
    ///
    /// @param place before the reference, in the document after the change
    /// @param target what is gone
    public record Orphan(Position place, Id target) {}

    /// The references that a transaction would leave without their target, in reading order; those
    /// that point to nothing already are not among them. Counts references, citations, terms in use
    /// and footnote marks.
    public static List<Orphan> of(Snapshot snapshot, Transaction transaction) {
        var after = snapshot.document();
        for (var step : transaction.steps()) after = step.apply(after);
        if (after == snapshot.document()) return List.of();
        var gone = named(snapshot.document());
        gone.removeAll(named(after));
        if (gone.isEmpty()) return List.of();
        var orphans = new ArrayList<Orphan>();
        after.forEach(block -> collect(block, gone, orphans));
        return List.copyOf(orphans);
    }

    private static void collect(Block block, Set<Id> gone, List<Orphan> orphans) {
        int step = 0;
        for (var run : block.runs()) {
            var place = new Position(block.id(), step);
            target(run)
                    .filter(gone::contains)
                    .ifPresent(target -> orphans.add(new Orphan(place, target)));
            step += run.length();
        }
    }

    private static Optional<Id> target(Inline run) {
        return switch (run) {
            case Inline.CrossReference(var target, _, _, _) -> Optional.of(target);
            case Inline.Citation(var target, _, _, _) -> Optional.of(target);
            case Inline.TermUse(var target, _, _) -> Optional.of(target);
            case Inline.FootnoteMark(var target, _) -> Optional.of(target);
            case Inline.Text _,
                    Inline.Formula _,
                    Inline.Picture _,
                    Inline.Anchor _,
                    Inline.Foreign _ ->
                    Optional.empty();
        };
    }

    private static Set<Id> named(Document document) {
        var all = new HashSet<Id>();
        document.forEach(
                block -> {
                    all.add(block.id());
                    for (var run : block.runs())
                        if (run instanceof Inline.Formula(var id, _)) all.add(id);
                        else if (run instanceof Inline.Picture(var id, _)) all.add(id);
                });
        return all;
    }
}
