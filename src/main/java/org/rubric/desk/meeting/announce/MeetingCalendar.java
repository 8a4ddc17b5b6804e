package org.rubric.desk.meeting.announce;

import org.rubric.desk.wording.Words;
import org.rubric.desk.meeting.prepare.NewMeeting;
import org.rubric.desk.meeting.prepare.Deadlines;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.rubric.desk.FileNames;
import org.rubric.desk.OutputException;
import org.rubric.desk.WholeFile;
import org.rubric.interchange.mail.CalendarFormat;
import org.rubric.interchange.mail.DayEntry;
import org.rubric.interchange.mail.TimeEntry;
import org.rubric.meeting.Deadline;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.Planned;
import org.rubric.meeting.Sitting;

/// The sessions of a meeting and its deadlines as a file that calendars take in. Written again, it
/// moves what they took in before.
public record MeetingCalendar(
        String name, List<TimeEntry> sessions, List<DayEntry> days, String file) {
    /// Days before a deadline at which calendars remind.
    private static final int ALARM = 1;

    public static MeetingCalendar of(Meeting meeting) {
        var occasion = meeting.occasion();
        var sessions = new ArrayList<TimeEntry>();
        int many = occasion.sittings().size();
        for (int i = 0; i < many; i++) {
            var title =
                    many == 1
                            ? meeting.title()
                            : Words.of("calendar.session", meeting.title(), i + 1, many);
            var key = meeting.id().value() + "|session " + (i + 1);
            var place = occasion.electronic() ? Words.of("calendar.electronic") : occasion.place();
            sessions.add(session(key, occasion.sittings().get(i), title, place));
        }
        var days = new ArrayList<DayEntry>();
        for (var due : Deadlines.of(meeting)) days.add(day(meeting, due));
        return new MeetingCalendar(
                meeting.title(), sessions, days, FileNames.of(meeting.title()) + ".ics");
    }

    /// A meeting that is planned in another.
    public static MeetingCalendar of(Meeting meeting, Planned planned) {
        var place = planned.place().isEmpty() ? Words.of("calendar.electronic") : planned.place();
        var alike =
                meeting.results().planned().stream()
                        .filter(each -> each.title().equals(planned.title()))
                        .toList();
        var which = alike.indexOf(planned) > 0 ? " " + planned.sitting().date() : "";
        var key = meeting.id().value() + "|planned " + planned.title() + which;
        var title = planned.title();
        var days = new ArrayList<DayEntry>();
        NewMeeting.parent(planned.contributions())
                .ifPresent(
                        day ->
                                days.add(
                                        new DayEntry(
                                                key + "|contributions",
                                                day,
                                                Words.of("calendar.contributions", title),
                                                "",
                                                ALARM)));
        var name = FileNames.of(title + " " + planned.sitting().date()) + ".ics";
        return new MeetingCalendar(
                title, List.of(session(key, planned.sitting(), title, place)), days, name);
    }

    public Path write(Path folder, Instant now) throws OutputException {
        var target = folder.resolve(file);
        WholeFile.write(target, out -> CalendarFormat.write(name, sessions, days, now, out));
        return target;
    }

    private static TimeEntry session(String key, Sitting sitting, String title, String place) {
        return new TimeEntry(
                key,
                sitting.begins().toInstant(),
                sitting.ends().toInstant(),
                sitting.sequence(),
                new TimeEntry.Words(
                        title, place, Words.of("calendar.time", sitting.day(), sitting.hours())));
    }

    private static DayEntry day(Meeting meeting, Deadline due) {
        var what = Deadlines.words(due);
        return new DayEntry(
                meeting.id().value() + "|" + due.kind() + "|" + due.words(),
                due.day(),
                Words.of("calendar.due", meeting.occasion().group(), what),
                due.own() ? Words.of("calendar.own", due.source()) : due.source(),
                ALARM);
    }
}
