package org.rubric.workbench.meeting.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import org.rubric.meeting.Conclusion;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.Sitting;
import org.rubric.meeting.session.Entry;
import org.rubric.workbench.Words;

/// What stands about an entry and since when, and what stood before.
///
/// @param stands in a line; empty: nothing
/// @param whole each value with its day and time, the last first
record History(String stands, String whole) {

    static History of(Entry entry, Words words) {
        if (entry.document().isPresent()) return of(entry.document().get(), words);
        var outcome = entry.item().orElseThrow().outcome();
        return new History(outcome, outcome);
    }

    private static History of(MeetingDocument document, Words words) {
        var all = document.conclusions();
        if (all.isEmpty()) {
            var none = words.of("meeting.noconclusion");
            return new History(none, none);
        }
        var lines = new ArrayList<String>();
        for (var each : all) lines.add(line(each));
        Collections.reverse(lines);
        var last = all.getLast();
        var now = words.of("desk.stands", last.words(), Moments.geneva(last.time()));
        if (all.size() == 1) return new History(now, String.join("\n", lines));
        var before = all.get(all.size() - 2);
        var then = words.of("desk.stood", before.words(), Moments.geneva(before.time()));
        return new History(now + " · " + then, String.join("\n", lines));
    }

    private static String line(Conclusion each) {
        return day(each.time()) + " " + Moments.geneva(each.time()) + "  " + each.words();
    }

    private static LocalDate day(Instant time) {
        return time.atZone(Sitting.GENEVA).toLocalDate();
    }
}
