package org.rubric.workbench.write.change;

import java.util.List;
import org.rubric.document.Document;
import org.rubric.revision.Change;
import org.rubric.revision.Comparison;
import org.rubric.revision.Redline;
import org.rubric.revision.sight.Sight;
import org.rubric.workbench.text.Revised;

/// The answer of a comparison with a text that may have changed since it was asked.
record Compared(Document old, Document now, List<Change> changes, Revised revised) {

    static Compared of(Document old, Document now) {
        var comparison = Comparison.of(old, now);
        var redline = Redline.of(comparison, "", "");
        var sight = Sight.of(redline, now, Sight.Live.NEWER, comparison.changes());
        var revised = Revised.of(List.of(new Revised.Layer(redline, sight)), List.of());
        return new Compared(old, now, comparison.changes(), revised);
    }

    /// Whether that text, and no later one, was compared.
    boolean isOf(Document text) {
        return text == now;
    }
}
