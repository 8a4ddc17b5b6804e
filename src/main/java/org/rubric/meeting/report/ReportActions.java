package org.rubric.meeting.report;

import org.rubric.meeting.wording.Words;
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
        return ReportComposer.unnumbered(
                id, Words.text("report.actions"), List.of(table(id, matter)));
    }

    static Block table(Id id, Matter matter) {
        var rows = new ArrayList<Entry>();
        for (var action : matter.meeting().results().actions())
            rows.add(
                    Entry.of(
                            action.id(),
                            action.owner(),
                            action.done()
                                    ? Words.text("report.action.done", action.what().strip())
                                    : action.what().strip(),
                            ReportTexts.day(action.due()),
                            action.about().map(about -> number(matter, about)).orElse("")));
        return Paper.table(
                id.part("table"),
                List.of(2100, 4339, 1900, 1300),
                List.of(Words.text("report.columns.actions").split("[|]")),
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
        var key = action.due().isEmpty() ? "report.action.owned" : "report.action.due";
        var words =
                Words.text(
                        key,
                        action.owner(),
                        Sentence.ended(action.what()),
                        ReportTexts.day(action.due()));
        return action.done() ? Words.text("report.action.done", words) : words;
    }
}
