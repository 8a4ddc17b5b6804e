package org.rubric.rules.references;

import org.rubric.catalogue.OwnWording;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Inline;
import org.rubric.editing.Step;
import org.rubric.editing.clause.ListOrder;

import java.util.List;

/// Where an entry comes to stand on a list of references (author's guide, 8.2).
public final class ListPlace {
    private ListPlace() {}

    /// In alphanumeric order; a "None." that was true until now goes.
    public static Step into(Clause clause, Block.Reference entry) {
        var parts = clause.parts();
        int slot = parts.size();
        for (int i = 1; i < parts.size(); i++)
            if (parts.get(i) instanceof Block.Reference other
                    && ListOrder.compare(other, entry) > 0) {
                slot = i;
                break;
            }
        boolean nothing =
                slot > 1
                        && parts.get(slot - 1) instanceof Block.Paragraph only
                        && only.role() == Block.Paragraph.Role.BODY
                        && nothing(Inline.text(only.runs()).strip());
        return new Step.Splice(
                clause.id(), nothing ? slot - 1 : slot, nothing ? 1 : 0, List.of(entry));
    }

    private static boolean nothing(String words) {
        return words.isEmpty() || OwnWording.none(words);
    }
}
