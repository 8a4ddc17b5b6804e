package org.rubric.editing;

import java.util.List;
import org.rubric.document.Document;
import org.rubric.numbering.Numbering;

/// One moment of a draft, complete and safe to hand to any thread.
///
/// @param version grows with every change, undo included, so that a late answer is known as stale
public record Snapshot(long version, Document document, Numbering numbering) {

    public static Snapshot of(Document document) {
        return new Snapshot(0, document, Numbering.of(document));
    }

    /// The next moment. The numbering is the same object when no step can have changed a label.
    public Snapshot after(List<Step> steps) {
        var now = document;
        boolean renumber = false;
        for (var step : steps) {
            now = step.apply(now);
            renumber |= step.renumbers();
        }
        return new Snapshot(version + 1, now, renumber ? Numbering.of(now) : numbering);
    }

    /// An earlier or later document brought back as the next moment.
    Snapshot turnedTo(Document other, boolean renumbers) {
        return new Snapshot(version + 1, other, renumbers ? Numbering.of(other) : numbering);
    }
}
