package org.rubric.revision.review;

import java.util.List;
import org.rubric.document.Document;
import org.rubric.revision.Comparison;
import org.rubric.revision.merging.Merging;

/// Changes of one author of a file that the text does not have, because it has what a later author
/// made of them: nobody is asked about those any more.
record Overtaken(Own own, Document now) {

    /// Takes them out of what cannot be brought.
    void settle(List<Standing.Entry> lost) {
        for (var later : own.later()) {
            if (lost.isEmpty()) return;
            var merged = Merging.of(own.proposal().before(), now, later, Standing::isTold);
            var asked = merged.conflicts();
            for (var change : Comparison.of(now, merged.document()).changes())
                asked.add(change.place().block());
            lost.removeIf(entry -> !asked.contains(entry.aspect().block()));
        }
    }
}
