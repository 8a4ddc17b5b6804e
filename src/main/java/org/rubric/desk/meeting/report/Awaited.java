package org.rubric.desk.meeting.report;

import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Severity;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.report.ReportComposer;

/// A place of a report that waits for words.
final class Awaited {
    static final String CODE = "report.waits";

    private Awaited() {}

    static Finding at(Id place, Meeting meeting) {
        var number =
                ReportComposer.observed(place)
                        .flatMap(meeting::document)
                        .map(document -> document.number().printed());
        var words =
                number.map(known -> "The discussion of " + known + " waits for your words.")
                        .orElse("This discussion waits for your words.");
        return Finding.of(CODE, Severity.NOTE, place, words);
    }
}
