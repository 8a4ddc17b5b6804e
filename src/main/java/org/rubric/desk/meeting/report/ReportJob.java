package org.rubric.desk.meeting.report;

import org.rubric.desk.wording.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rubric.desk.Desk;
import org.rubric.desk.Sample;
import org.rubric.interchange.bundle.ValueFormat;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.report.Figures;
import org.rubric.meeting.report.Recomposition;
import org.rubric.meeting.report.ReportComposer;
import org.rubric.meeting.report.Variant;

/// The report of a meeting of the store, with what was written in its draft, or of one in a file.
///
/// @param meetingOrFile title or Id of a meeting, or a file that holds one
/// @param variant empty: the one chosen for it, else the usual one
public record ReportJob(String meetingOrFile, Optional<Variant> variant) {

    /// A file needs no store.
    public Report run(Desk desk) throws IOException {
        var file = file();
        if (file.isPresent())
            try (var in = Files.newInputStream(file.get())) {
                return alone(ValueFormat.of(Meeting.class).take(in));
            }
        var meeting = meeting(desk);
        return variant.isEmpty()
                ? desk.reports().of(meeting)
                : desk.reports().of(meeting, variant.get());
    }

    private Meeting meeting(Desk desk) throws IOException {
        for (var meeting : desk.meetings())
            if (meeting.title().equalsIgnoreCase(meetingOrFile)
                    || meeting.id().value().equals(meetingOrFile)) return meeting;
        throw new IOException(Words.of("meeting.unknown", meetingOrFile));
    }

    private Optional<Path> file() {
        try {
            return Optional.of(Path.of(meetingOrFile)).filter(Files::isRegularFile);
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    private Report alone(Meeting meeting) {
        var form = variant.orElseGet(() -> Variant.of(meeting.occasion().kind()));
        var fresh = ReportComposer.compose(form, meeting, List.of(), Sample.catalogue());
        var composed = new Recomposition(fresh, fresh, List.of());
        return new Report(meeting, form, Optional.empty(), fresh, composed, Figures.of(meeting));
    }
}
