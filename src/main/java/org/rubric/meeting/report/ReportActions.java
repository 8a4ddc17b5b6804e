package org.rubric.meeting.report;

import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.meeting.Action;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.report.Paper.Entry;

import java.util.ArrayList;
import java.util.List;

/// What was undertaken: by whom, until when.
final class ReportActions {
    private ReportActions() {}

    static Block clause(Matter matter) {
        var id = ReportComposer.section("actions");
        return ReportComposer.unnumbered(id, "Actions agreed", List.of(table(id, matter)));
    }

    static Block table(Id id, Matter matter) {
        var rows = new ArrayList<Entry>();
        for (var action : matter.meeting().results().actions())
            rows.add(
                    Entry.of(
                            action.id(),
                            action.owner(),
                            action.what().strip() + (action.done() ? " (done)" : ""),
                            ReportTexts.day(action.due()),
                            action.about().map(about -> number(matter, about)).orElse("")));
        return Paper.table(
                id.part("table"),
                List.of(2100, 4339, 1900, 1300),
                List.of("Owner", "Action", "Due", "From"),
                rows);
    }

    private static String number(Matter matter, Id document) {
        for (var part : matter.parts()) {
            var found = part.document(document).map(MeetingDocument::number);
            if (found.isPresent()) return found.get().printed();
        }
        return "";
    }

    /// `Zeta City, by 19 February 2027: merge the use case.`
    static String words(Action action) {
        var due = action.due().isEmpty() ? "" : ", by " + ReportTexts.day(action.due());
        var words = Sentence.ended(action.what());
        var done = action.done() ? " (done)" : "";
        return "%s%s: %s%s".formatted(action.owner(), due, words, done);
    }
}
