package org.rubric.desk.reference;

import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Document;
import org.rubric.document.Id;

/// What the place of a citation tells about it.
public final class CitingPlace {
    private CitingPlace() {}

    /// Whether what is cited in that block is cited for information: it stands in an appendix, a
    /// note or an example, or before clause 1.
    public static boolean informative(Document document, Id block) {
        var way = document.way(block);
        if (way.isEmpty()) return true;
        var parts = document.body();
        for (int at : way.get()) {
            var part = parts.get(at);
            boolean appendix =
                    part instanceof Clause clause && clause.kind() == Clause.Kind.APPENDIX;
            if (appendix || part instanceof Block.Note || part instanceof Block.Example)
                return true;
            parts = part.parts();
        }
        return false;
    }
}
