package org.rubric.desk.meeting.prepare;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rubric.document.Id;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.MeetingDocument.Heading;
import org.rubric.meeting.MeetingDocument.Notes;
import org.rubric.meeting.MeetingDocument.Number;

/// Rows that have no number yet.
final class Unassigned {
    private Unassigned() {}

    static boolean is(String number) {
        return number.isBlank()
                || number.strip()
                        .toLowerCase(Locale.ROOT)
                        .matches("[-\u2013?]+|tb[ad]|n/a|td|td to be assigned|to be assigned");
    }

    static MeetingDocument document(Map<String, String> cells) {
        var title = cells.getOrDefault("title", "");
        var name = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        var slug = name.replaceAll("^-|-$", "");
        if (slug.length() > 40) slug = slug.substring(0, 40).replaceAll("-$", "");
        return new MeetingDocument(
                Id.of("new-" + (slug.isEmpty() ? "document" : slug)),
                new Number(MeetingDocument.Kind.TEMPORARY_DOCUMENT, "", 0),
                new Heading("", "", List.of(), ""),
                List.of(),
                Notes.NONE,
                List.of());
    }
}
