package org.rubric.revision;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.revision.merging.Aspect;
import org.rubric.revision.merging.Aspect.Kind;
import org.rubric.revision.merging.Merging;
import org.rubric.editing.Command;
import org.rubric.editing.Passage;
import org.rubric.editing.Selection;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;

/// Takes one change back, where that touches nothing else: words and looks become what they were,
/// what came goes, what went comes back, what moved stands where it stood. Only in a state of the
/// same draft, and only while nothing hangs on what came or is missing for what went.
public final class TakingBack {
    private final Document old;
    private final Document now;

    private TakingBack(Document old, Document now) {
        this.old = old;
        this.now = now;
    }

    /// @param old the version since which the change is told
    /// @param name completes "Undone: …"
    public static Command of(Document old, Change change, String name) {
        return (snapshot, _) -> {
            var back = new TakingBack(old, snapshot.document());
            var steps = back.steps(change);
            if (steps.isEmpty()) return Optional.empty();
            return Optional.of(Transaction.of(name, steps, new Selection.None()));
        };
    }

    private List<Step> steps(Change change) {
        if (!old.id().equals(now.id()) || !isSound(change)) return List.of();
        var aspect = Aspect.of(change);
        var turned =
                switch (aspect.kind()) {
                    case CAME -> new Aspect(Kind.WENT, aspect.block(), aspect.detail());
                    case WENT -> new Aspect(Kind.CAME, aspect.block(), aspect.detail());
                    default -> aspect;
                };
        var merged = Merging.of(now, now, old, turned::equals);
        boolean held = now.body().size() == 1 && merged.document().body().isEmpty();
        boolean torn = isOfATable(change) && tells(merged.document()) >= tells(now);
        return held || torn ? List.of() : Passage.steps(now, merged.document());
    }

    /// A row or column of a table of another width makes more changes than it takes back.
    private static boolean isOfATable(Change change) {
        return switch (change.place().thing()) {
            case ROW, COLUMN, CELL -> true;
            default -> false;
        };
    }

    private int tells(Document document) {
        return Comparison.of(old, document).changes().size();
    }

    /// Whether nothing hangs on what came, or is missing for what went.
    private boolean isSound(Change change) {
        var block = change.place().block();
        return switch (change) {
            case Change.Inserted came ->
                    now.find(block).isPresent()
                            && (came.heading() || !isNamed(ids(now.find(block).get())));
            case Change.Deleted _ -> old.find(block).isPresent() && complete(old.find(block).get());
            case Change.Reworded _, Change.Retargeted _ ->
                    old.find(block).isPresent() && complete(old.find(block).get());
            case Change.Moved _, Change.Recast _, Change.Restyled _, Change.Revalued _ -> true;
        };
    }

    /// All that the draft has, found in one walk: a clause may bring thousands.
    private Set<Id> here() {
        var here = new HashSet<Id>();
        now.forEach(block -> here.add(block.id()));
        return here;
    }

    private static Set<Id> ids(Block block) {
        var ids = new HashSet<Id>();
        block.forEach(each -> ids.add(each.id()));
        return ids;
    }

    /// Whether anything outside refers to one of these.
    private boolean isNamed(Set<Id> inside) {
        var named = new boolean[1];
        now.forEach(
                block -> {
                    if (inside.contains(block.id())) return;
                    for (var run : block.runs())
                        if (target(run).filter(inside::contains).isPresent()) named[0] = true;
                });
        return named[0];
    }

    /// Whether all that it refers to and shows is there.
    private boolean complete(Block block) {
        var there = here();
        there.addAll(ids(block));
        var whole = new boolean[] {true};
        block.forEach(
                each -> {
                    if (each instanceof Exhibit.Panel panel)
                        whole[0] &= now.media().containsKey(panel.image().media());
                    for (var run : each.runs())
                        whole[0] &= target(run).filter(id -> !there.contains(id)).isEmpty();
                });
        return whole[0];
    }

    private static Optional<Id> target(Inline run) {
        return switch (run) {
            case Inline.CrossReference reference -> Optional.of(reference.target());
            case Inline.Citation citation -> Optional.of(citation.target());
            case Inline.TermUse term -> Optional.of(term.target());
            case Inline.FootnoteMark mark -> Optional.of(mark.target());
            default -> Optional.empty();
        };
    }
}
