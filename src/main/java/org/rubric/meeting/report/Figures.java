package org.rubric.meeting.report;

import org.rubric.meeting.wording.Words;
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
        var key = counts.isEmpty() ? "figures.contributions" : "figures.contributions.of";
        parts.add(Words.of(key, number, String.join(", ", counts)));
        add(parts, results.outputs().liaisons().size(), "figures.liaisons");
        add(parts, results.programme().proposed().size(), "figures.items");
        add(parts, meeting.participants().size(), "figures.participants");
        return String.join(" · ", parts);
    }

    private static void add(List<String> parts, int number, String key) {
        if (number > 0) parts.add(Words.of(key, number));
    }
}
