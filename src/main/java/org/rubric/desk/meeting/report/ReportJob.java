package org.rubric.desk.meeting.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rubric.catalogue.Catalogue;
import org.rubric.desk.Sample;
import org.rubric.desk.Subject;
import org.rubric.interchange.bundle.ValueFormat;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.report.ReportComposer;

/// Composes the report of a meeting of the store, or of one in a file.
public record ReportJob(Shelf shelf, Known known) {

    /// Where meetings are found by name.
    public interface Shelf {
        Meeting meeting(String name) throws IOException;
    }

    /// What is known of groups and people.
    public interface Known {
        Catalogue catalogue() throws IOException;
    }

    /// @param file that the name may be of
    public Subject of(String name, Optional<Path> file) throws IOException {
        var there = file.filter(Files::isRegularFile);
        if (there.isEmpty()) return subject(shelf.meeting(name), known.catalogue());
        try (var in = Files.newInputStream(there.get())) {
            return subject(ValueFormat.of(Meeting.class).take(in), Sample.catalogue());
        }
    }

    private static Subject subject(Meeting meeting, Catalogue catalogue) {
        var document = ReportComposer.compose(meeting, catalogue);
        return new Subject("Report of " + meeting.title(), document, List.of());
    }
}
