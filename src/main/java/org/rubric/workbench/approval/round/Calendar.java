package org.rubric.workbench.approval.round;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.rubric.desk.FileNames;
import org.rubric.desk.programme.CalendarJob;
import org.rubric.programme.Deadline;
import org.rubric.workbench.BottomLine;

/// Writes the end of a round as a file for calendars.
record Calendar(RoundRoom room, Announcing announcing) {
    /// Days before the end at which calendars remind.
    private static final int ALARM = 7;

    void write() {
        var due = room.round().flatMap(announcing::end);
        if (due.isEmpty()) return;
        var about = room.entry().map(entry -> entry.name()).orElse(room.called());
        var sort = room.round().orElseThrow().sort().words();
        var file =
                room.hall().exporting().folder().resolve(FileNames.of(about + " " + sort) + ".ics");
        room.hall().behind(() -> written(about, due.get(), file), this::wrote);
    }

    private static Path written(String about, Deadline due, Path file) throws Exception {
        new CalendarJob(about, List.of(due), ALARM).write(file, Instant.now());
        return file;
    }

    private void wrote(Path file) {
        var words = room.hall().words();
        var open = new BottomLine.Deed(words.of("pdf.open"), () -> room.hall().open(file));
        var folder =
                new BottomLine.Deed(words.of("pdf.show"), () -> room.hall().open(file.getParent()));
        room.hall()
                .frame()
                .bottom()
                .wrote(
                        words.of("pdf.written", file.getFileName(), file.getParent()),
                        List.of(open, folder));
    }
}
