package org.rubric.typesetting.line;

import org.rubric.document.Id;
import org.rubric.typesetting.Mark;

import java.util.ArrayList;
import java.util.List;

/// What is never divided by the end of a page: a line of text, a picture, a row of a table.
///
/// @param marks relative to the slug's own top left corner at the left edge of the measure; an
///     [Mark.Open] counts in the tags of its galley
/// @param calls the footnotes it calls for, in order
/// @param glued whether the page must not end after it
/// @param ending marks added where the page ends after it although its galley goes on
public record Slug(
        double height, List<Mark> marks, List<Call> calls, boolean glued, List<Mark> ending) {

    /// A footnote and the galley's element in which its mark stands.
    public record Call(Id footnote, int tag) {}

    public Slug {
        marks = List.copyOf(marks);
        calls = List.copyOf(calls);
        ending = List.copyOf(ending);
    }

    public Slug(double height, List<Mark> marks, List<Call> calls, boolean glued) {
        this(height, marks, calls, glued, List.of());
    }

    public Slug glued(boolean glue) {
        return glue == glued ? this : new Slug(height, marks, calls, glue, ending);
    }

    /// The same with a bar in the margin.
    public Slug changed() {
        var barred = new ArrayList<>(marks);
        barred.add(new Mark.Changed(0, height));
        return with(barred);
    }

    public Slug with(List<Mark> others) {
        return new Slug(height, others, calls, glued, ending);
    }
}
