package org.rubric.editing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Inline.Edge;
import org.rubric.document.Position;
import org.rubric.document.Remark;

/// Comments stay where their words are: whatever is done, each keeps one anchor at either end, in
/// order. One whose words all go stays at the place where they were. Part of the same change, so
/// that undo brings back both.
final class Moorings {
    private final Document was;
    private final Ledger before;
    private final Ledger after;
    private final Document now;
    private final Optional<Position> caret;
    private final Mooring mooring;

    private Moorings(Document was, Document now, Selection selection) {
        this.was = was;
        this.now = now;
        before = Ledger.of(was);
        after = Ledger.of(now);
        caret = selection instanceof Selection.Text(_, var at) ? Optional.of(at) : Optional.empty();
        mooring = new Mooring(now);
    }

    /// The transaction with what goes with it; the same one when nothing does.
    static Transaction of(Document was, Transaction transaction) {
        boolean any = commented(was);
        for (var step : transaction.steps())
            any |= step instanceof Step.Annotate(var apparatus) && commented(apparatus.remarks());
        if (!any) return transaction;
        if (Regrowth.covers(was, transaction.steps())) return Regrowth.of(was, transaction);
        var now = was;
        for (var step : transaction.steps()) now = step.apply(now);
        var mended = new Moorings(was, now, transaction.after()).mended();
        if (mended.isEmpty()) return transaction;
        var steps = new ArrayList<>(transaction.steps());
        steps.addAll(mended);
        return new Transaction(transaction.name(), steps, transaction.after(), transaction.merge());
    }

    private static boolean commented(Document document) {
        return commented(document.apparatus().remarks());
    }

    private static boolean commented(List<Remark> remarks) {
        for (var remark : remarks) if (remark instanceof Remark.Comment) return true;
        return false;
    }

    private List<Step> mended() {
        var seen = new HashSet<Id>();
        for (var remark : now.apparatus().remarks())
            if (remark instanceof Remark.Comment && seen.add(remark.id())) mend(remark.id());
        return mooring.steps();
    }

    private void mend(Id id) {
        var ends = after.ends(id);
        if (ends.isEmpty() && before.ends(id).isEmpty()) return;
        boolean ordered =
                ends.size() == 2
                        && ends.getFirst().edge() == Edge.START
                        && ends.getLast().edge() == Edge.END;
        if (ordered && !stranded(ends)) return;
        for (var end : ends) mooring.strip(end.place().block(), Set.of(id));
        var starts = ends.stream().filter(end -> end.edge() == Edge.START).toList();
        var stops = ends.stream().filter(end -> end.edge() == Edge.END).toList();
        var pair = pair(ends).or(() -> pair(outermost(starts, stops)));
        if (pair.isPresent())
            mooring.put(id, pair.get().getFirst().place(), pair.get().getLast().place());
        else if (stops.isEmpty() && !starts.isEmpty() && reaches(starts.getFirst(), true))
            mooring.put(id, starts.getFirst().place(), caret.orElseThrow());
        else if (starts.isEmpty() && !stops.isEmpty() && reaches(stops.getFirst(), false))
            mooring.put(id, caret.orElseThrow(), stops.getFirst().place());
        else home(id, ends).ifPresent(at -> mooring.put(id, at, at));
    }

    /// The first two that follow one another with something between them; words that were cut come
    /// back with a pair of their own.
    private static Optional<List<Ledger.End>> pair(List<Ledger.End> ends) {
        for (int i = 1; i < ends.size(); i++) {
            var from = ends.get(i - 1);
            var to = ends.get(i);
            if (from.edge() == Edge.START && to.edge() == Edge.END && from.seen() < to.seen())
                return Optional.of(List.of(from, to));
        }
        return Optional.empty();
    }

    private static List<Ledger.End> outermost(List<Ledger.End> starts, List<Ledger.End> stops) {
        return starts.isEmpty() || stops.isEmpty()
                ? List.of()
                : List.of(starts.getFirst(), stops.getLast());
    }

    /// Whether nothing is left between the ends in a line without words where such a line means
    /// something: a caption with anchors alone would be numbered.
    private boolean stranded(List<Ledger.End> ends) {
        var from = ends.getFirst();
        return from.seen() == ends.getLast().seen() && !holds(now, from.place().block());
    }

    /// Whether the caret stands beyond the end that is left.
    private boolean reaches(Ledger.End left, boolean further) {
        var at = caret.flatMap(after::before);
        if (at.isEmpty() || !holds(now, caret.orElseThrow().block())) return false;
        return further ? at.get() > left.seen() : at.get() < left.seen();
    }

    /// Where a comment stays that has no words any more.
    private Optional<Position> home(Id id, List<Ledger.End> ends) {
        for (var end : ends) if (holds(now, end.place().block())) return Optional.of(end.place());
        var here = caret.filter(at -> after.before(at).isPresent() && holds(now, at.block()));
        if (here.isPresent() && ends.isEmpty()) return here;
        var old = ends.isEmpty() ? before.ends(id) : ends;
        var line = old.getFirst().place().block();
        return nearest(ends.isEmpty() ? was : now, line);
    }

    /// The end of that line or the last before it which is still there, else of the first after it.
    private Optional<Position> nearest(Document known, Id line) {
        Optional<Block> last = Optional.empty();
        boolean reached = false;
        for (var leaf : Leaves.of(known)) {
            boolean still = after.before(new Position(leaf.id(), 0)).isPresent();
            if (still && holds(now, leaf.id())) last = now.find(leaf.id());
            reached |= leaf.id().equals(line);
            if (reached && last.isPresent()) break;
        }
        return last.map(Leaves::end);
    }

    private static boolean holds(Document document, Id line) {
        return document.find(line)
                .filter(Leaves::holdsText)
                .filter(leaf -> !(leaf instanceof Block.Line) || Inline.length(leaf.runs()) > 0)
                .isPresent();
    }
}
