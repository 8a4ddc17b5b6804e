package org.rubric.desk.meeting.prepare;

import org.rubric.desk.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rubric.desk.register.Preview.Difference;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.MeetingDocument.Submission;

/// What a list says of a document that was not known, or known otherwise.
final class RowDifferences {
    private RowDifferences() {}

    /// @param before null: it is new
    static List<Difference> of(MeetingDocument before, MeetingDocument after) {
        var all = new ArrayList<Difference>();
        var old = before == null ? null : before.heading();
        var now = after.heading();
        if (before != null) add(all, "number", before.number().printed(), after.number().printed());
        add(all, "title", old == null ? "" : old.title(), now.title());
        add(all, "paper-source", old == null ? "" : old.source(), now.source());
        add(
                all,
                "questions",
                old == null ? "" : printed(old.questions()),
                printed(now.questions()));
        add(all, "item", old == null ? "" : item(before), item(after));
        add(
                all,
                "purpose",
                old == null ? "" : submitted(old.submission()),
                submitted(now.submission()));
        return all;
    }

    private static String item(MeetingDocument document) {
        var key = document.bearing().base() ? "row.item.base" : "row.item";
        if (document.bearing().draft().isPresent()) key += ".linked";
        return Words.of(key, document.heading().workItem());
    }

    private static String submitted(Submission submission) {
        if (!submission.late()) return submission.purpose();
        return submission.purpose().isEmpty()
                ? Words.of("row.late")
                : Words.of("row.purpose.late", submission.purpose());
    }

    private static String printed(List<String> questions) {
        return questions.stream().map(question -> "Q" + question).collect(Collectors.joining(", "));
    }

    private static void add(List<Difference> all, String key, String before, String after) {
        if (!before.equals(after)) all.add(new Difference(key, before, after));
    }
}
