package org.rubric.meeting;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// A session: a day, from when until when, in Geneva time. One that ends before it begins goes past
/// midnight.
///
/// @param present names of the participants who were there, as in the list of participants
/// @param held from when until when it really was, with its breaks left out
/// @param sequence how often it was moved since it was first set, as calendars count it (RFC 5545,
///     3.8.7.4)
public record Sitting(
        LocalDate date,
        LocalTime from,
        LocalTime until,
        List<String> present,
        List<AgendaItem.Span> held,
        int sequence) {
    /// Geneva keeps the time of Zurich in the tz database.
    public static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    public Sitting {
        present = List.copyOf(present);
        held = List.copyOf(held);
    }

    public Sitting(LocalDate date, LocalTime from, LocalTime until) {
        this(date, from, until, List.of(), List.of());
    }

    /// One that was never moved.
    public Sitting(
            LocalDate date,
            LocalTime from,
            LocalTime until,
            List<String> present,
            List<AgendaItem.Span> held) {
        this(date, from, until, present, held, 0);
    }

    /// At another time, or told again for another reason.
    public Sitting moved(LocalDate day, LocalTime begin, LocalTime end) {
        return new Sitting(day, begin, end, present, held, sequence + 1);
    }

    public Sitting withPresent(List<String> names) {
        return new Sitting(date, from, until, names, held, sequence);
    }

    public Sitting withHeld(List<AgendaItem.Span> spans) {
        return new Sitting(date, from, until, present, spans, sequence);
    }

    public ZonedDateTime begins() {
        return date.atTime(from).atZone(GENEVA);
    }

    public ZonedDateTime ends() {
        var last = until.isBefore(from) ? date.plusDays(1) : date;
        return last.atTime(until).atZone(GENEVA);
    }

    public Duration length() {
        return Duration.between(begins(), ends());
    }

    /// `13:00–15:00`.
    public String hours() {
        return from + "–" + until;
    }

    /// The hours on the reader's clock, with the day where it is another: `21:00–23:00`.
    public String hours(ZoneId reader) {
        var here = begins().withZoneSameInstant(reader);
        var there = ends().withZoneSameInstant(reader);
        var hours = here.toLocalTime() + "–" + there.toLocalTime();
        return here.toLocalDate().equals(date) ? hours : hours + ", " + day(here.toLocalDate());
    }

    /// `19 January 2027`.
    public String day() {
        return day(date);
    }

    public static String day(LocalDate date) {
        return DAY.format(date);
    }
}
