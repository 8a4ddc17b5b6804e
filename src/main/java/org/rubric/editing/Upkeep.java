package org.rubric.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rubric.document.Apparatus;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Inline.Edge;
import org.rubric.document.Position;
import org.rubric.document.Remark;

/// What goes with a change because it belongs to what was changed: the body of a footnote goes with
/// its mark, bodies stand in the order of their marks, and text that is not agreed keeps exactly
/// two brackets, in order, as long as there is something between them. Part of the same change, so
/// that undo brings back both.
final class Upkeep {
    private static final int DEEPEST = 8;

    private final Ledger before;
    private final Optional<Position> caret;
    private final List<Step> steps = new ArrayList<>();
    private final Map<Id, List<Inline>> retyped = new HashMap<>();
    private Document document;
    private Ledger after;

    private Upkeep(Document was, Document now, Selection selection) {
        before = Ledger.of(was);
        after = Ledger.of(now);
        document = now;
        caret = selection instanceof Selection.Text(_, var at) ? Optional.of(at) : Optional.empty();
    }

    /// The transaction with what goes with it; the same one when nothing does.
    static Transaction of(Document was, Transaction transaction) {
        if (!concerns(was, transaction.steps())) return transaction;
        var now = was;
        for (var step : transaction.steps()) now = step.apply(now);
        var upkeep = new Upkeep(was, now, transaction.after());
        upkeep.footnotes();
        upkeep.remarks();
        var added = upkeep.steps;
        if (added.isEmpty()) return transaction;
        var steps = new ArrayList<>(transaction.steps());
        steps.addAll(added);
        return new Transaction(transaction.name(), steps, transaction.after(), transaction.merge());
    }

    /// Plain typing concerns nothing here; that is found out without a walk.
    private static boolean concerns(Document was, List<Step> steps) {
        boolean notes = !was.apparatus().footnotes().isEmpty();
        boolean open = was.apparatus().remarks().stream().anyMatch(Upkeep::open);
        for (var step : steps)
            switch (step) {
                case Step.Annotate _ -> {
                    return true;
                }
                case Step.Splice _, Step.Replace _, Step.Reset _ -> {
                    if (notes || open) return true;
                }
                case Step.Retype retype -> {
                    if (notes && retype.renumbers()) return true;
                    if (open && (anchored(retype.runs()) || anchored(was, retype.block())))
                        return true;
                }
                case Step.Adjust _, Step.Shelve _ -> {}
            }
        return false;
    }

    private static boolean open(Remark remark) {
        return remark instanceof Remark.NotAgreed;
    }

    private static boolean anchored(List<Inline> runs) {
        for (var run : runs) if (run instanceof Inline.Anchor) return true;
        return false;
    }

    private static boolean anchored(Document was, Id block) {
        return was.find(block).map(leaf -> anchored(leaf.runs())).orElse(false);
    }

    private void step(Step step) {
        steps.add(step);
        document = step.apply(document);
    }

    private void annotate(List<Block.Footnote> footnotes, List<Remark> remarks) {
        var next = new Apparatus(footnotes, remarks);
        if (!next.equals(document.apparatus())) step(new Step.Annotate(next));
    }

    /// A body that goes may have held the mark of another.
    private void footnotes() {
        for (int i = 0; i < DEEPEST; i++) {
            var kept = bodies();
            if (kept.equals(document.apparatus().footnotes())) break;
            annotate(kept, document.apparatus().remarks());
            after = Ledger.of(document);
        }
    }

    private List<Block.Footnote> bodies() {
        var now = document.apparatus().footnotes();
        var byId = new HashMap<Id, Block.Footnote>();
        for (var note : now) byId.put(note.id(), note);
        var kept = new ArrayList<Block.Footnote>();
        for (var mark : after.marks()) if (byId.containsKey(mark)) kept.add(byId.remove(mark));
        for (var note : now)
            if (byId.containsKey(note.id()) && !before.marks().contains(note.id())) kept.add(note);
        return kept;
    }

    private void remarks() {
        var remarks = new ArrayList<Remark>();
        for (var remark : document.apparatus().remarks())
            if (!open(remark) || kept(remark.id())) remarks.add(remark);
        retyped.forEach((id, runs) -> step(Step.Retype.of(leaf(id), runs)));
        annotate(document.apparatus().footnotes(), remarks);
    }

    /// Mends a pair of brackets; false when it goes.
    private boolean kept(Id id) {
        var ends = after.ends(id);
        if (ends.isEmpty()) return before.ends(id).isEmpty();
        var first = first(ends, Edge.START);
        var last = first(ends, Edge.END);
        if (first.isPresent() && last.isPresent()) {
            int from = first.get().seen();
            int to = last.get().seen();
            if (from == to) return gone(id);
            if (ends.size() > 2 || from > to) {
                gone(id);
                put(id, from < to ? first.get() : last.get(), Edge.START);
                put(id, from < to ? last.get() : first.get(), Edge.END);
            }
            return true;
        }
        var left = ends.getFirst();
        var missing = first.isEmpty() ? Edge.START : Edge.END;
        var at = caret.flatMap(after::before);
        boolean ordered =
                at.isPresent()
                        && (missing == Edge.START
                                ? at.get() < left.seen()
                                : at.get() > left.seen());
        if (!ordered) return gone(id);
        put(id, new Ledger.End(missing, caret.orElseThrow(), at.get()), missing);
        return true;
    }

    private static Optional<Ledger.End> first(List<Ledger.End> ends, Edge edge) {
        return ends.stream().filter(end -> end.edge() == edge).findFirst();
    }

    /// Takes the brackets out; always false.
    private boolean gone(Id id) {
        for (var end : after.ends(id)) {
            var leaf = end.place().block();
            var rest = new ArrayList<Inline>();
            for (var run : runs(leaf))
                if (!(run instanceof Inline.Anchor anchor && anchor.id().equals(id))) rest.add(run);
            retyped.put(leaf, Runs.tidy(rest));
        }
        return false;
    }

    private void put(Id id, Ledger.End at, Edge edge) {
        var leaf = at.place().block();
        var anchor = List.<Inline>of(new Inline.Anchor(id, edge));
        retyped.put(leaf, Runs.insert(runs(leaf), at.place().offset(), anchor));
    }

    private List<Inline> runs(Id leaf) {
        var known = retyped.get(leaf);
        return known != null ? known : leaf(leaf).runs();
    }

    private Block leaf(Id id) {
        return document.find(id).orElseThrow();
    }
}
