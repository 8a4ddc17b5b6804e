package org.rubric.desk.meeting.prepare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rubric.desk.register.Preview.Difference;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.MeetingDocument.Heading;
import org.rubric.meeting.MeetingDocument.Notes;
import org.rubric.meeting.MeetingDocument.Number;

/// A document with one file more; what its header says fills gaps and never takes the place of what
/// is known.
record Filling(MeetingDocument document) {

    MeetingDocument from(Path file, String name, HeaderCard card) {
        var files = new ArrayList<>(document.files());
        if (!files.contains(name)) files.add(name);
        var old = document.heading();
        var heading =
                new Heading(
                        or(old.title(), card.title()),
                        or(old.source(), card.source()),
                        old.questions().isEmpty() ? card.questions() : old.questions(),
                        old.workItem(),
                        old.bearing(),
                        old.submission());
        var notes = document.notes();
        // A draft has a summary of its own, which is none of the document that carries it.
        var overview = card.item().isEmpty() ? card.overview() : "";
        var said = new Notes(or(notes.summary(), overview), notes.observation(), notes.own());
        return document.withHeading(heading)
                .withNotes(said)
                .withNumber(number(file, card))
                .withFiles(files);
    }

    /// The file may be of a later revision than the list knew.
    private Number number(Path file, HeaderCard card) {
        var now = document.number();
        var own = Numbers.of(now);
        if (own.isEmpty()) return now;
        int revision = now.revision();
        for (var words : List.of(Matching.stem(file), card.number())) {
            var read = Numbers.read(words).filter(own.get()::same);
            if (read.isPresent()) revision = Math.max(revision, read.get().revision());
        }
        return new Number(now.kind(), now.label(), revision);
    }

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

    private static String or(String one, String other) {
        return one.isBlank() ? other : one;
    }
}
