package org.rubric.interchange.mail;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// Days as a calendar file (RFC 5545): each a whole day that takes no time, with a reminder.
public final class CalendarFormat {
    private static final int OCTETS = 75;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private CalendarFormat() {}

    /// Writes the calendar. The stream stays open.
    ///
    /// @param name of the calendar
    /// @param now when the facts were so
    public static void write(String name, List<DayEntry> days, Instant now, OutputStream stream)
            throws IOException {
        var text = new StringBuilder();
        line(text, "BEGIN:VCALENDAR");
        line(text, "VERSION:2.0");
        line(text, "PRODID:-//Rubric//Work programme//EN");
        line(text, "CALSCALE:GREGORIAN");
        line(text, "METHOD:PUBLISH");
        line(text, "X-WR-CALNAME:" + escaped(name));
        for (var day : days) entry(text, day, now);
        line(text, "END:VCALENDAR");
        stream.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void entry(StringBuilder text, DayEntry entry, Instant now) {
        line(text, "BEGIN:VEVENT");
        line(text, "UID:" + entry.uid());
        line(text, "DTSTAMP:" + STAMP.format(now));
        line(text, "DTSTART;VALUE=DATE:" + day(entry.day()));
        line(text, "DTEND;VALUE=DATE:" + day(entry.day().plusDays(1)));
        line(text, "SUMMARY:" + escaped(entry.summary()));
        if (!entry.description().isBlank())
            line(text, "DESCRIPTION:" + escaped(entry.description()));
        line(text, "TRANSP:TRANSPARENT");
        if (entry.alarm() >= 0) {
            line(text, "BEGIN:VALARM");
            line(text, "ACTION:DISPLAY");
            line(text, "DESCRIPTION:" + escaped(entry.summary()));
            line(text, entry.alarm() == 0 ? "TRIGGER:PT0S" : "TRIGGER:-P" + entry.alarm() + "D");
            line(text, "END:VALARM");
        }
        line(text, "END:VEVENT");
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    /// RFC 5545, 3.3.11; other control characters have no place in a text.
    static String escaped(String words) {
        var text = new StringBuilder();
        for (char c : words.replace("\r\n", "\n").replace('\r', '\n').toCharArray())
            switch (c) {
                case '\\', ';', ',' -> text.append('\\').append(c);
                case '\n' -> text.append("\\n");
                case '\t' -> text.append(' ');
                default -> {
                    if (c >= ' ' && c != 0x7F) text.append(c);
                }
            }
        return text.toString();
    }

    /// A line folded after at most 75 octets, never within a character (3.1).
    private static void line(StringBuilder text, String content) {
        int room = OCTETS;
        for (int at = 0; at < content.length(); ) {
            int point = content.codePointAt(at);
            int wide = octets(point);
            if (wide > room) {
                text.append("\r\n ");
                room = OCTETS - 1;
            }
            text.appendCodePoint(point);
            room -= wide;
            at += Character.charCount(point);
        }
        text.append("\r\n");
    }

    private static int octets(int point) {
        if (point < 0x80) return 1;
        if (point < 0x800) return 2;
        return point < 0x10000 ? 3 : 4;
    }
}
