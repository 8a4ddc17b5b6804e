package org.rubric.desk.programme;

import org.rubric.desk.wording.Words;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.rubric.desk.OutputException;
import org.rubric.desk.WholeFile;
import org.rubric.interchange.mail.CalendarFormat;
import org.rubric.interchange.mail.DayEntry;
import org.rubric.programme.Deadline;

/// Deadlines as a file that calendars take in.
///
/// @param about name of the work item or meeting they belong to
/// @param alarm days before at which the calendar reminds
public record CalendarJob(String about, List<Deadline> deadlines, int alarm) {

    public CalendarJob {
        deadlines = List.copyOf(deadlines);
    }

    public void write(Path file, Instant now) throws OutputException {
        WholeFile.write(
                file,
                out ->
                        CalendarFormat.write(
                                about, deadlines.stream().map(this::entry).toList(), now, out));
    }

    private DayEntry entry(Deadline due) {
        var rule = due.rule() + "\n" + due.source();
        var words = due.chosen().isEmpty() ? rule : Words.of("calendar.rule", due.chosen(), rule);
        return new DayEntry(
                about + "|" + due.key(), due.date(), about + ": " + due.what(), words, alarm);
    }
}
