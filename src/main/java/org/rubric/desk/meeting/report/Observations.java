package org.rubric.desk.meeting.report;

import java.util.HashMap;
import java.util.Map;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Inline;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument.Notes;
import org.rubric.meeting.report.ReportComposer;

/// What a rapporteur has written about the documents in the report, taken along where that report
/// is joined into another.
final class Observations {
    private Observations() {}

    /// The meeting with the words that stand in its report.
    static Meeting of(Document report, Meeting meeting) {
        var words = new HashMap<String, StringBuilder>();
        for (var block : report.body()) collect(block, words);
        var now = meeting;
        for (var document : meeting.documents()) {
            var said = words.get(document.id().value());
            if (said == null || said.isEmpty()) continue;
            var notes = document.notes();
            now =
                    now.update(
                            document.id(),
                            each ->
                                    each.withNotes(
                                            new Notes(
                                                    notes.summary(),
                                                    said.toString(),
                                                    notes.own())));
        }
        return now;
    }

    /// An observation goes on until the next composed block.
    private static void collect(Block block, Map<String, StringBuilder> words) {
        if (!(block instanceof Block.Clause clause)) return;
        StringBuilder open = null;
        for (var part : clause.body()) {
            var observed = ReportComposer.observed(part.id());
            if (observed.isPresent())
                open = words.computeIfAbsent(observed.get().value(), _ -> new StringBuilder());
            else if (part.id().value().contains("/discussion/") || part instanceof Block.Clause)
                open = null;
            if (open != null && !Inline.text(part.runs()).isBlank()) {
                if (!open.isEmpty()) open.append('\n');
                open.append(Inline.text(part.runs()).strip());
            }
            collect(part, words);
        }
    }
}
