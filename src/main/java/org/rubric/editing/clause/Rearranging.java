package org.rubric.editing.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.document.Block.Clause;
import org.rubric.document.Id;
import org.rubric.editing.Edit;
import org.rubric.editing.Lineage;
import org.rubric.editing.Selection;
import org.rubric.editing.Snapshot;
import org.rubric.editing.Transaction;

/// Moves of whole clauses in the tree. What is read before and after a raised or lowered clause
/// stays in the same order.
public final class Rearranging {
    /// The sector's headings go to six levels.
    static final int DEEPEST = 6;

    private Rearranging() {}

    public static Optional<Transaction> up(Snapshot snapshot, Selection selection) {
        return clause(snapshot, selection)
                .filter(place -> place.at() > 0)
                .flatMap(place -> swapped(snapshot, selection, place, place.at() - 1));
    }

    public static Optional<Transaction> down(Snapshot snapshot, Selection selection) {
        return clause(snapshot, selection)
                .filter(place -> place.at() + 1 < place.siblings(snapshot.document()).size())
                .flatMap(place -> swapped(snapshot, selection, place, place.at() + 1));
    }

    private static Optional<Transaction> swapped(
            Snapshot snapshot, Selection selection, Lineage place, int with) {
        var clause = (Clause) place.block();
        var other = place.siblings(snapshot.document()).get(with);
        if (!(other instanceof Clause neighbour) || neighbour.kind() != clause.kind())
            return Optional.empty();
        var edit = new Edit(snapshot.document());
        boolean up = with < place.at();
        edit.splice(
                place.parent(),
                Math.min(with, place.at()),
                2,
                up ? clause : neighbour,
                up ? neighbour : clause);
        return edit.done(Relocating.named("moved-clause", snapshot, clause), selection);
    }

    /// A level down: the clause becomes the last part of the one before it.
    public static Optional<Transaction> demote(Snapshot snapshot, Selection selection) {
        var found = clause(snapshot, selection).filter(place -> place.at() > 0);
        if (found.isEmpty()) return Optional.empty();
        var place = found.get();
        var clause = (Clause) place.block();
        if (clause.kind() != Clause.Kind.CLAUSE) return Optional.empty();
        if (snapshot.numbering().level(clause.id()) + height(clause) > DEEPEST)
            return Optional.empty();
        if (!(place.siblings(snapshot.document()).get(place.at() - 1) instanceof Clause before))
            return Optional.empty();
        var body = new ArrayList<>(before.body());
        body.add(clause);
        var edit = new Edit(snapshot.document());
        edit.splice(place.parent(), place.at() - 1, 2, before.withBody(body));
        return edit.done(Relocating.named("lowered-clause", snapshot, clause), selection);
    }

    /// A level up: the clause stands after the one that held it and takes along what followed.
    public static Optional<Transaction> promote(Snapshot snapshot, Selection selection) {
        var found = clause(snapshot, selection).filter(place -> place.chain().size() > 1);
        if (found.isEmpty()) return Optional.empty();
        var place = found.get();
        var clause = (Clause) place.block();
        if (clause.kind() != Clause.Kind.CLAUSE) return Optional.empty();
        if (!(place.owner().orElseThrow() instanceof Clause owner)) return Optional.empty();
        if (owner.kind() != Clause.Kind.CLAUSE) return Optional.empty();
        int at = place.at() - 1;
        var followers = owner.body().subList(at + 1, owner.body().size());
        var body = new ArrayList<>(clause.body());
        body.addAll(followers);
        var up = place.up();
        var edit = new Edit(snapshot.document());
        edit.splice(
                up.parent(),
                up.at(),
                1,
                owner.withBody(owner.body().subList(0, at)),
                clause.withBody(body));
        return edit.done(Relocating.named("raised-clause", snapshot, clause), selection);
    }

    private static Optional<Lineage> clause(Snapshot snapshot, Selection selection) {
        return selected(selection)
                .flatMap(id -> Lineage.of(snapshot.document(), id))
                .flatMap(place -> place.nearest(Clause.class));
    }

    private static Optional<Id> selected(Selection selection) {
        return switch (selection) {
            case Selection.Text(_, var caret) -> Optional.of(caret.block());
            case Selection.Blocks(List<Id> blocks) -> blocks.stream().findFirst();
            case Selection.Cells(var table, _) -> Optional.of(table);
            case Selection.None() -> Optional.empty();
        };
    }

    /// Levels from this clause down to the deepest in it, 1 for a clause without any.
    static int height(Clause clause) {
        int most = 0;
        for (var block : clause.body())
            if (block instanceof Clause inner) most = Math.max(most, height(inner));
        return most + 1;
    }
}
