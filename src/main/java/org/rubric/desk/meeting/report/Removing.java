package org.rubric.desk.meeting.report;

import java.util.List;
import java.util.Optional;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.editing.Step;

/// Takes out a block for which the records have nothing any more.
final class Removing {
    private Removing() {}

    /// Empty: the document has no such block.
    static Optional<Step> of(Document document, Id block) {
        var way = document.way(block);
        if (way.isEmpty()) return Optional.empty();
        var steps = way.get();
        var parent = document.id();
        var parts = document.body();
        for (int i = 0; i < steps.length - 1; i++) {
            var here = parts.get(steps[i]);
            parts = here.parts();
            parent = here.id();
        }
        return Optional.of(new Step.Splice(parent, steps[steps.length - 1], 1, List.of()));
    }
}
