package org.rubric.interchange.mail;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// Days and sessions as a calendar file (RFC 5545): a day is whole and takes no time, with a
/// reminder; a session has its hours in UTC.
public final class CalendarFormat {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private CalendarFormat() {}

    /// Writes the calendar. The stream stays open.
    ///
    /// @param name of the calendar
    /// @param now when the facts were so
    public static void write(String name, List<DayEntry> days, Instant now, OutputStream stream)
            throws IOException {
        write(name, List.of(), days, now, stream);
    }

    /// The same with sessions before the days.
    public static void write(
            String name,
            List<TimeEntry> sessions,
            List<DayEntry> days,
            Instant now,
            OutputStream stream)
            throws IOException {
        var text = new StringBuilder();
        ContentLine.put(text, "BEGIN:VCALENDAR");
        ContentLine.put(text, "VERSION:2.0");
        ContentLine.put(text, "PRODID:-//Rubric//Work programme//EN");
        ContentLine.put(text, "CALSCALE:GREGORIAN");
        ContentLine.put(text, "METHOD:PUBLISH");
        ContentLine.put(text, "X-WR-CALNAME:" + ContentLine.escaped(name));
        for (var session : sessions) session(text, session, now);
        for (var day : days) entry(text, day, now);
        ContentLine.put(text, "END:VCALENDAR");
        stream.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void session(StringBuilder text, TimeEntry entry, Instant now) {
        ContentLine.put(text, "BEGIN:VEVENT");
        ContentLine.put(text, "UID:" + entry.uid());
        ContentLine.put(text, "SEQUENCE:" + entry.sequence());
        ContentLine.put(text, "DTSTAMP:" + STAMP.format(now));
        ContentLine.put(text, "DTSTART:" + STAMP.format(entry.from()));
        ContentLine.put(text, "DTEND:" + STAMP.format(entry.until()));
        ContentLine.put(text, "SUMMARY:" + ContentLine.escaped(entry.words().summary()));
        if (!entry.words().place().isBlank())
            ContentLine.put(text, "LOCATION:" + ContentLine.escaped(entry.words().place()));
        if (!entry.words().description().isBlank())
            ContentLine.put(
                    text, "DESCRIPTION:" + ContentLine.escaped(entry.words().description()));
        ContentLine.put(text, "END:VEVENT");
    }

    private static void entry(StringBuilder text, DayEntry entry, Instant now) {
        ContentLine.put(text, "BEGIN:VEVENT");
        ContentLine.put(text, "UID:" + entry.uid());
        ContentLine.put(text, "DTSTAMP:" + STAMP.format(now));
        ContentLine.put(text, "DTSTART;VALUE=DATE:" + day(entry.day()));
        ContentLine.put(text, "DTEND;VALUE=DATE:" + day(entry.day().plusDays(1)));
        ContentLine.put(text, "SUMMARY:" + ContentLine.escaped(entry.summary()));
        if (!entry.description().isBlank())
            ContentLine.put(text, "DESCRIPTION:" + ContentLine.escaped(entry.description()));
        ContentLine.put(text, "TRANSP:TRANSPARENT");
        if (entry.alarm() >= 0) {
            ContentLine.put(text, "BEGIN:VALARM");
            ContentLine.put(text, "ACTION:DISPLAY");
            ContentLine.put(text, "DESCRIPTION:" + ContentLine.escaped(entry.summary()));
            ContentLine.put(
                    text, entry.alarm() == 0 ? "TRIGGER:PT0S" : "TRIGGER:-P" + entry.alarm() + "D");
            ContentLine.put(text, "END:VALARM");
        }
        ContentLine.put(text, "END:VEVENT");
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }
}
