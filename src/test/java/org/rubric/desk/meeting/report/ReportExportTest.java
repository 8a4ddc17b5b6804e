package org.rubric.desk.meeting.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rubric.desk.CheckJob;
import org.rubric.desk.Desk;
import org.rubric.desk.ExportJob;
import org.rubric.desk.Sample;
import org.rubric.desk.Subject;
import org.rubric.document.Document;
import org.rubric.document.Inline;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.meeting.Occasion;
import org.rubric.meeting.report.Meetings;
import org.rubric.meeting.report.Posted;
import org.rubric.meeting.report.ReportComposer;
import org.rubric.meeting.report.Variant;

/// Every form of the report as it is posted: valid PDF, a Word file, no errors; small and large.
class ReportExportTest {
    private static final Path FOLDER = Path.of("target", "reports");

    @ParameterizedTest
    @EnumSource(Variant.class)
    void everyFormIsAValidPdf(Variant variant) throws IOException {
        var parts =
                List.of(
                        Meetings.of(11, Occasion.Kind.QUESTION, 12, 8),
                        Meetings.of(12, Occasion.Kind.QUESTION, 9, 9));
        var meeting = Sample.meeting();
        if (variant == Variant.WORKING_PARTY || variant == Variant.FIGURES)
            meeting = Meetings.of(13, Occasion.Kind.WORKING_PARTY, 0, 0);
        if (variant == Variant.REGIONAL_GROUP)
            meeting = Meetings.of(14, Occasion.Kind.REGIONAL_GROUP, 8, 12);
        posted(variant.key(), ReportComposer.compose(variant, meeting, parts, Sample.catalogue()));
    }

    @Test
    void aLargeMeetingIsReportedWhole() throws IOException {
        var meeting = Meetings.of(7, Occasion.Kind.RAPPORTEUR_GROUP, 300, 200);
        var report = ReportComposer.compose(meeting, Sample.catalogue());
        posted("large", report);
        assertEquals(300, meeting.documents().size());
        var words = new StringBuilder();
        report.forEach(b -> words.append(Inline.text(b.runs())).append('\n'));
        assertTrue(words.indexOf("Person 199") > 0, "the last one on the list");
    }

    private static void posted(String name, Document report) throws IOException {
        Files.createDirectories(FOLDER);
        var subject = new Subject(name, Posted.of(report), List.of());
        try (var desk = new Desk(FOLDER.resolve("no-store"))) {
            var errors =
                    desk.check(CheckJob.of(subject)).findings().stream()
                            .filter(finding -> finding.severity() == Severity.ERROR)
                            .toList();
            assertEquals(List.of(), errors);
            var pdf = FOLDER.resolve(name + ".pdf");
            var done = desk.export(new ExportJob(subject, ExportJob.Format.PDF, pdf));
            assertEquals(List.of(), withoutFaces(done.findings()));
            for (var verdict : desk.validate(pdf))
                assertEquals(List.of(), verdict.failures(), name);
            desk.export(
                    new ExportJob(subject, ExportJob.Format.WORD, FOLDER.resolve(name + ".docx")));
        }
    }

    /// Which faces a machine has is not the report's: without a Chinese one the names are set as
    /// their numbers, which no column holds.
    private static List<Finding> withoutFaces(List<Finding> findings) {
        var face = Set.of("font.missing", "line.overfull");
        if (findings.stream().noneMatch(finding -> finding.code().equals("font.missing")))
            return findings;
        return findings.stream().filter(finding -> !face.contains(finding.code())).toList();
    }
}
