package org.rubric.editing.clause;

import java.util.List;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.editing.Snapshot;

/// Where a clause may stand: annexes, appendices and the bibliography at the top and in that order,
/// nothing deeper than the sector's six levels.
final class Standing {
    private Standing() {}

    /// @param into whether as a part of the target; else beside it
    static boolean fits(Snapshot snapshot, Clause clause, Clause target, boolean into) {
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

    /// Whether the order of the parts lets a clause stand between its neighbours there.
    static boolean inOrder(List<? extends Block> siblings, int at, Clause clause) {
        var before = at > 0 ? siblings.get(at - 1) : null;
        var after = at < siblings.size() ? siblings.get(at) : null;
        return (before == null || rank(before) <= rank(clause))
                && (after == null || rank(clause) <= rank(after));
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
}
