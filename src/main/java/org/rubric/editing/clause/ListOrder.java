package org.rubric.editing.clause;

import org.rubric.document.Block;
import org.rubric.document.Inline;
import org.rubric.document.NaturalOrder;

import java.util.Comparator;

/// The order of the entries of a list: terms and abbreviations by the alphabet, references by their
/// tags with ITU first, then ISO, IEC, others (author's guide, 8.2, 8.4 and B.4).
public final class ListOrder {
    private ListOrder() {}

    /// Of entries of one kind.
    public static Comparator<Block> comparator() {
        return ListOrder::compare;
    }

    public static int compare(Block one, Block two) {
        int ranks = Integer.compare(rank(one), rank(two));
        return ranks != 0 ? ranks : NaturalOrder.words(word(one), word(two));
    }

    /// By which an entry is sorted: the tag without the `b-` of the bibliography, else its first
    /// line.
    public static String word(Block entry) {
        if (entry instanceof Block.Reference reference && !reference.tag().isBlank())
            return reference.tag().strip().replaceFirst("^b[-\u2011] ?", "");
        return Inline.text(entry.parts().getFirst().runs()).strip();
    }

    private static int rank(Block entry) {
        if (!(entry instanceof Block.Reference)) return 0;
        var tag = word(entry);
        if (tag.startsWith("ITU")) return 0;
        if (tag.startsWith("ISO")) return 1;
        return tag.startsWith("IEC") ? 2 : 3;
    }
}
