package org.rubric.rules;

import org.rubric.document.Block;
import org.rubric.document.Inline;
import org.rubric.numbering.Numbering;

/// A clause, and a place in it, in words: "6.1 General", "second paragraph". Of a whole document
/// [Places] tells them.
public final class Place {
    private Place() {}

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
}
