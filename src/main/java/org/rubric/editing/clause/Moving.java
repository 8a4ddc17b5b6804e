package org.rubric.editing.clause;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.editing.Edit;
import org.rubric.editing.Lineage;
import org.rubric.editing.Selection;
import org.rubric.editing.Snapshot;
import org.rubric.editing.Transaction;
import org.rubric.editing.Where;

/// A clause goes elsewhere in the tree. Only where it may stand: annexes, appendices and the
/// bibliography at the top and in that order, nothing deeper than the sector's six levels.
public final class Moving {
    private Moving() {}

    public static Optional<Transaction> moved(
            Snapshot snapshot, Selection kept, Id what, Id to, Where w) {
        var from = Lineage.of(snapshot.document(), what).orElse(null);
        var target = Lineage.of(snapshot.document(), to).orElse(null);
        if (from == null || target == null) return Optional.empty();
        if (!(from.block() instanceof Clause clause) || !(target.block() instanceof Clause beside))
            return Optional.empty();
        if (target.chain().contains(clause) || !from.root().equals(target.root()))
            return Optional.empty();
        boolean into = w == Where.INTO;
        if (!fits(snapshot, clause, beside, into)) return Optional.empty();
        var edit = new Edit(snapshot.document());
        edit.splice(from.parent(), from.at(), 1);
        var place = edit.place(to);
        if (into) into(edit, clause, place);
        else if (!between(edit, clause, place, w)) return Optional.empty();
        if (edit.document().equals(snapshot.document())) return Optional.empty();
        return edit.done("moved " + called(snapshot, clause), kept);
    }

    private static void into(Edit edit, Clause clause, Lineage place) {
        var body = new ArrayList<>(((Clause) place.block()).body());
        body.add(clause);
        edit.replace(place.block(), ((Clause) place.block()).withBody(body));
    }

    private static boolean between(Edit edit, Clause clause, Lineage place, Where where) {
        int at = place.at() + (where == Where.AFTER ? 1 : 0);
        var siblings = place.siblings(edit.document());
        var before = at > 0 ? siblings.get(at - 1) : null;
        var after = at < siblings.size() ? siblings.get(at) : null;
        boolean order =
                (before == null || rank(before) <= rank(clause))
                        && (after == null || rank(clause) <= rank(after));
        if (order) edit.splice(place.parent(), at, 0, clause);
        return order;
    }

    private static boolean fits(Snapshot snapshot, Clause clause, Clause target, boolean into) {
        int level = snapshot.numbering().level(target.id()) + (into ? 1 : 0);
        boolean top = level <= 1;
        boolean holds =
                switch (target.kind()) {
                    case CLAUSE, ANNEX, APPENDIX, SECTION, UNNUMBERED -> true;
                    case BIBLIOGRAPHY, INDEX -> false;
                };
        boolean anywhere =
                switch (clause.kind()) {
                    case CLAUSE, UNNUMBERED -> true;
                    case ANNEX, APPENDIX, BIBLIOGRAPHY, SECTION, INDEX -> false;
                };
        if (into && !holds || !top && !anywhere) return false;
        return level - 1 + Rearranging.height(clause) <= Rearranging.DEEPEST;
    }

    /// The order of the parts of a Recommendation; what has no place in it stands anywhere.
    static int rank(Block block) {
        if (!(block instanceof Clause clause)) return 0;
        return switch (clause.kind()) {
            case CLAUSE, SECTION, UNNUMBERED -> 0;
            case ANNEX -> 1;
            case APPENDIX -> 2;
            case BIBLIOGRAPHY -> 3;
            case INDEX -> 4;
        };
    }

    /// The clause as a reference names it, and how many references to it and into it go along.
    static String called(Snapshot snapshot, Clause clause) {
        var label = snapshot.numbering().label(clause.id());
        var words = label.map(l -> l.reference().replace('\u00A0', ' ')).orElse("");
        return (words.isEmpty() ? "a clause" : words) + followers(snapshot, clause);
    }

    private static String followers(Snapshot snapshot, Clause clause) {
        var moved = new HashSet<Id>();
        clause.forEach(block -> moved.add(block.id()));
        int[] many = {0};
        snapshot.document()
                .forEach(
                        block -> {
                            for (var run : block.runs())
                                if (run instanceof Inline.CrossReference(var target, _, _, _)
                                        && moved.contains(target)) many[0]++;
                        });
        if (many[0] == 0) return "";
        return ", " + many[0] + (many[0] == 1 ? " reference" : " references") + " followed";
    }
}
