package org.rubric.workbench.topic;

import java.util.List;
import java.util.Optional;
import org.rubric.document.Document;
import org.rubric.document.FrontLines;
import org.rubric.editing.Selection;

/// Places in the line of keywords, which have a comma and a space between them.
final class KeywordPlace {
    /// Letters between two keywords.
    static final int COMMA = 2;

    private KeywordPlace() {}

    /// Where the caret is among the keywords; empty: elsewhere.
    static Optional<Integer> caret(Document document, Selection selection) {
        if (!(selection instanceof Selection.Text at)) return Optional.empty();
        if (!at.caret().block().equals(FrontLines.keywords(document).id())) return Optional.empty();
        return Optional.of(at.caret().offset());
    }

    /// Which keyword the caret is in.
    static int of(List<String> keywords, int caret) {
        int end = 0;
        for (int i = 0; i < keywords.size(); i++) {
            end += keywords.get(i).length();
            if (caret <= end) return i;
            end += COMMA;
        }
        return keywords.size() - 1;
    }
}
