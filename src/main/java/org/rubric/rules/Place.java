package org.rubric.rules;

import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.numbering.Numbering;

import java.util.ArrayDeque;
import java.util.List;

/// A place in words, as an author would say it: "6.1 General", "Annex A", "Summary".
public final class Place {
    private Place() {}

    /// The innermost clause that holds the block; "Summary", "Introduction" or "Front matter"
    /// before the first.
    public static String of(Document document, Numbering numbering, Id block) {
        var overview = document.front().overview();
        if (holds(overview.summary(), block)) return "Summary";
        if (holds(overview.introduction(), block)) return "Introduction";
        var path = new ArrayDeque<Block>();
        if (!descend(document.body(), block, path)) return "Front matter";
        Block.Clause innermost = null;
        for (var step : path) if (step instanceof Block.Clause clause) innermost = clause;
        return innermost == null ? "Body" : of(numbering, innermost);
    }

    /// The clause and where in it: "6.2 Reporting, second paragraph", "6.1 General, Table 6-1".
    public static String words(Document document, Numbering numbering, Id block) {
        var heading = of(document, numbering, block);
        var path = new ArrayDeque<Block>();
        if (!descend(document.body(), block, path)) return heading;
        Block within = null;
        Block.Clause clause = null;
        for (var step : path) {
            if (clause != null && within == null) within = step;
            if (step instanceof Block.Clause inner) {
                clause = inner;
                within = null;
            }
        }
        if (clause == null || within == null) return heading;
        var detail = Detail.of(clause, within, numbering);
        return detail.isEmpty() ? heading : heading + ", " + detail;
    }

    /// Where in a clause a part of it is: "second paragraph", "Table 6-1"; may be empty.
    ///
    /// @param within the part of the clause's own parts that holds the place
    public static String within(Numbering numbering, Block.Clause clause, Block within) {
        return Detail.of(clause, within, numbering);
    }

    /// A clause by number and title.
    public static String of(Numbering numbering, Block.Clause clause) {
        var title = Inline.text(clause.title().runs()).strip();
        var standing = numbering.label(clause.id()).map(l -> l.standing()).orElse("");
        var number = standing.replace('\u00a0', ' ').strip();
        return number.isEmpty() ? title : (number + " " + title).strip();
    }

    private static boolean holds(List<Block> blocks, Id wanted) {
        return descend(blocks, wanted, new ArrayDeque<>());
    }

    private static boolean descend(
            List<? extends Block> blocks, Id wanted, ArrayDeque<Block> path) {
        for (var block : blocks) {
            path.addLast(block);
            if (block.id().equals(wanted) || descend(block.parts(), wanted, path)) return true;
            path.removeLast();
        }
        return false;
    }
}
