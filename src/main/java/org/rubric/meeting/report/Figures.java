package org.rubric.meeting.report;

import org.rubric.meeting.Counting;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument.Kind;

import java.util.ArrayList;
import java.util.List;

/// What a meeting came to, in one line: the figures that its executive summary tells.
public final class Figures {
    private Figures() {}

    /// Of all that is joined into a report of that form.
    public static String of(Variant variant, Meeting meeting, List<Meeting> others) {
        boolean joins = variant.joins() && !others.isEmpty();
        return of(joins ? Joined.of(meeting, Joined.parts(meeting, others)) : meeting);
    }

    /// `12 contributions: 4 agreed, 2 noted · 1 liaison statement out · 14 participants`.
    public static String of(Meeting meeting) {
        var results = meeting.results();
        var parts = new ArrayList<String>();
        var counts = ReportSummary.parts(meeting);
        int number = meeting.documents(Kind.CONTRIBUTION).size();
        var all = Counting.of(number, "contribution");
        parts.add(counts.isEmpty() ? all : all + ": " + String.join(", ", counts));
        add(
                parts,
                results.outputs().liaisons().size(),
                "liaison statement out",
                "liaison statements out");
        add(parts, results.programme().proposed().size(), "new work item", "new work items");
        add(parts, meeting.participants().size(), "participant", "participants");
        return String.join(" · ", parts);
    }

    private static void add(List<String> parts, int number, String one, String several) {
        if (number > 0) parts.add(number + " " + (number == 1 ? one : several));
    }
}
