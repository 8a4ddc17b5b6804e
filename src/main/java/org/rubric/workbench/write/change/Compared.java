package org.rubric.workbench.write.change;

import java.util.List;
import org.rubric.document.Document;
import org.rubric.revision.Change;
import org.rubric.revision.Comparison;
import org.rubric.revision.Proposal;
import org.rubric.revision.Redline;
import org.rubric.revision.sight.Sight;
import org.rubric.workbench.text.Revised;

/// The answer of a comparison with a text that may have changed since it was asked.
record Compared(Document old, Document now, List<Change> changes, Revised revised) {

    /// @param authors proposals, by which the draft's changes are told as their authors'
    static Compared of(Document old, Document now, List<Proposal> authors) {
        var comparison = Comparison.of(old, now);
        var redline =
                authors.isEmpty()
                        ? Redline.of(comparison, "", "")
                        : Redline.of(old, now, authors, "", "");
        var names = authors.stream().map(Proposal::author).distinct().toList();
        var sight = Sight.of(redline, now, Sight.Live.NEWER, comparison.changes());
        var revised = Revised.of(List.of(new Revised.Layer(redline, sight)), names);
        return new Compared(old, now, comparison.changes(), revised);
    }

    /// Whether that text, and no later one, was compared.
    boolean isOf(Document text) {
        return text == now;
    }
}
