package org.rubric.desk.meeting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.desk.Subject;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.report.Posted;
import org.rubric.meeting.report.Recomposition;
import org.rubric.meeting.report.ReportComposer;
import org.rubric.meeting.report.Variant;

/// A meeting's report as it is to be now.
///
/// @param meeting as it was when this was composed
/// @param draft of the store that is its report; empty: nobody has begun one
/// @param fresh as the records alone say
/// @param composed with what people have written
/// @param figures of its executive summary, in one line
public record Report(
        Meeting meeting,
        Variant variant,
        Optional<Id> draft,
        Document fresh,
        Recomposition composed,
        String figures) {

    /// What it is called in lists and names of files.
    public String name() {
        return fresh.front().identity().title();
    }

    public Document document() {
        return composed.document();
    }

    /// As it is posted: places for words that nobody has written leave no gap.
    public Document posted() {
        return Posted.of(document());
    }

    /// To be written to a file.
    public Subject subject() {
        return new Subject(name(), document(), List.of());
    }

    /// What a person still has to look at: first what the records contradict, then what is still
    /// empty.
    public List<Finding> waiting() {
        var all = new ArrayList<>(composed.flags());
        for (var empty : ReportComposer.waiting(document())) all.add(Awaited.at(empty, document()));
        return all;
    }
}
