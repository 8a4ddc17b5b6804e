package org.rubric.desk.meeting.prepare;

import java.util.ArrayList;
import java.util.List;
import org.rubric.desk.register.Preview.Difference;
import org.rubric.meeting.MeetingDocument;

/// What a file added to its document, in words.
final class Filled {
    private Filled() {}

    static List<Difference> told(MeetingDocument before, MeetingDocument after, String name) {
        var all = new ArrayList<Difference>();
        all.add(new Difference("file", "", name));
        if (before.number().revision() != after.number().revision())
            all.add(new Difference("number", before.number().printed(), after.number().printed()));
        var old = before.heading();
        var now = after.heading();
        if (!old.title().equals(now.title()))
            all.add(new Difference("title", old.title(), now.title()));
        if (!old.source().equals(now.source()))
            all.add(new Difference("paper-source", old.source(), now.source()));
        var summary = after.notes().summary();
        if (!summary.equals(before.notes().summary()))
            all.add(new Difference("abstract", before.notes().summary(), shortened(summary)));
        return all;
    }

    private static String shortened(String words) {
        var line = words.replaceAll("\\s+", " ");
        return line.length() > 120 ? line.substring(0, 119) + "\u2026" : line;
    }
}
