package org.rubric.document;

import java.util.List;

/// What hangs on the text without standing in it.
public record Apparatus(List<Block.Footnote> footnotes, List<Remark> remarks) {

    public static final Apparatus EMPTY = new Apparatus(List.of(), List.of());

    public Apparatus {
        footnotes = List.copyOf(footnotes);
        remarks = List.copyOf(remarks);
    }
}
