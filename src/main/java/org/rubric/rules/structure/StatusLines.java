package org.rubric.rules.structure;

import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Inline;

/// Finds the line in brackets under the title of an annex or appendix.
final class StatusLines {
    private static final int SEARCHED = 2;

    private StatusLines() {}

    static boolean says(Clause clause, String words) {
        var body = clause.body();
        for (int i = 0; i < Math.min(SEARCHED, body.size()); i++)
            if (body.get(i) instanceof Block.Paragraph line
                    && Inline.text(line.runs()).contains(words)) return true;
        return false;
    }
}
