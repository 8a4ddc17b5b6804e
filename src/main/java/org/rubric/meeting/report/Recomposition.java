package org.rubric.meeting.report;

import org.rubric.document.Document;
import org.rubric.document.Finding;

import java.util.List;

/// A report composed again while somebody has been writing in it. What still reads as it was
/// composed follows the records; what has been rewritten stays, and is flagged as long as the
/// records behind it say something else than when it was rewritten; what was added stays behind
/// what it followed.
///
/// @param document the report as it is now to be
/// @param base to compose from the next time: as the records say now, but for rewritten blocks
///     nobody has looked at since, which keep what they were rewritten from
/// @param flags one [Finding] of code [#FACTS] for each block to look at
public record Recomposition(Document document, Document base, List<Finding> flags) {
    public static final String FACTS = "report.facts";

    public Recomposition {
        flags = List.copyOf(flags);
    }

    /// @param base as it was last composed
    /// @param edited base with what people have written
    /// @param fresh as the records say now
    public static Recomposition of(Document base, Document edited, Document fresh) {
        var merging = new Merging(base, edited, fresh);
        var body = merging.blocks(base.body(), edited.body(), fresh.body());
        var front = new FrontMerge(merging).of(base.front(), edited.front(), fresh.front());
        return new Recomposition(
                edited.withFront(front).withBody(body.now()),
                edited.withFront(fresh.front()).withBody(body.base()),
                merging.flags());
    }

    /// The same, from whichever of several composed documents the report has most in common with:
    /// a recomposition that was taken back leaves the report as an earlier one made it.
    ///
    /// @param bases the last one first; at least one
    public static Recomposition of(List<Document> bases, Document edited, Document fresh) {
        return of(Likeness.nearest(bases, edited), edited, fresh);
    }
}
