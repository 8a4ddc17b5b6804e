package org.rubric.workbench.programme;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.rubric.desk.FileNames;
import org.rubric.desk.programme.CalendarJob;
import org.rubric.desk.programme.TableFile;
import org.rubric.programme.Deadline;

/// Writes what the programme gives as files, each asked for by name before it is written.
record Filing(Secretary secretary) {
    /// Days before a deadline at which a calendar reminds, unless another number is typed.
    private static final int ALARM = 7;

    private static final int MOST = 90;

    /// Something that fills a file.
    private interface Filling {
        void into(Path file) throws IOException;
    }

    /// Deadlines for a calendar.
    void calendar(String about, List<Deadline> deadlines, Node below) {
        var words = secretary.words();
        secretary.ask(
                words.of("programme.calendar.title", about),
                words.of("programme.save"),
                List.of(
                        name(FileNames.of(words.of("programme.calendar.file", about))),
                        Asking.Question.of(
                                words.of("programme.calendar.alarm"),
                                Integer.toString(ALARM),
                                Integer.toString(ALARM))),
                answers -> {
                    int alarm = days(answers.get(1));
                    if (alarm < 0) return Optional.of(words.of("programme.calendar.wrong", MOST));
                    var job = new CalendarJob(about, deadlines, alarm);
                    return write(
                            answers.getFirst(), ".ics", file -> job.write(file, Instant.now()));
                },
                below);
    }

    /// Rows for a spreadsheet.
    void table(String called, TableFile table, Node below) {
        secretary.ask(
                secretary.words().of("programme.table.title"),
                secretary.words().of("programme.save"),
                List.of(name(FileNames.of(called))),
                answers -> write(answers.getFirst(), ".csv", table::write),
                below);
    }

    private Asking.Question name(String proposed) {
        return Asking.Question.of(secretary.words().of("pdf.name"), proposed, proposed);
    }

    private static int days(String words) {
        if (!words.matches("\\d{1,3}")) return -1;
        int days = Integer.parseInt(words);
        return days <= MOST ? days : -1;
    }

    private Optional<String> write(String name, String ending, Filling filling) {
        var plain = name.endsWith(ending) ? name.substring(0, name.length() - 4) : name;
        var file = secretary.around().folder().resolve(FileNames.of(plain) + ending);
        try {
            filling.into(file);
            secretary.around().wrote(file);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e.getMessage());
        }
    }
}
