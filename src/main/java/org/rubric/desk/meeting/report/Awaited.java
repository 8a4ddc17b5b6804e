package org.rubric.desk.meeting.report;

import org.rubric.desk.wording.Words;
import java.util.List;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Severity;
import org.rubric.meeting.report.ReportComposer;

/// A place of a report that waits for words.
final class Awaited {
    static final String CODE = "report.waits";

    private Awaited() {}

    /// @param report in which it waits: the line over a discussion begins with its number
    static Finding at(Id place, Document report) {
        var number =
                ReportComposer.observed(place)
                        .flatMap(record -> report.find(record.part("discussion/1")))
                        .flatMap(line -> line.runs().stream().findFirst())
                        .map(run -> Inline.text(List.of(run)).strip())
                        .filter(words -> !words.isEmpty());
        var words =
                number.map(known -> Words.of("report.awaited", known))
                        .orElseGet(() -> Words.of("report.awaited.this"));
        return Finding.of(CODE, Severity.NOTE, place, words);
    }
}
