package org.rubric.desk.approval.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Sample;
import org.rubric.document.Contact;
import org.rubric.document.Document;
import org.rubric.interchange.Progress;
import org.rubric.interchange.tables.TableFiles;
import org.rubric.interchange.word.writing.WordExporter;
import org.rubric.programme.approval.Remark;
import org.rubric.programme.approval.Round;
import org.rubric.typesetting.Look;

/// Comments from files; the record that goes out can be read again.
class RemarkFileTest {
    @TempDir private Path home;

    private static List<Remark> remarks() throws IOException {
        var table = TableFiles.table("", RemarkIntakeTest.SIX);
        return new RemarkIntake(table, RemarkTable.columns(table), Map.of(7, "6.4"))
                .run(List.of(), Places.of(Sample.draft()))
                .remarks();
    }

    private Path word(Document document) throws IOException {
        var file = home.resolve("comments.docx");
        try (var out = Files.newOutputStream(file)) {
            new WordExporter().write(document, Look.REPORT, out, Progress.NONE);
        }
        return file;
    }

    @Test
    void theRecordOfCommentsComesBackFromWord() throws IOException {
        var round = new Round(Round.Sort.LAST_CALL, LocalDate.of(2027, 6, 1), remarks());
        var me = new Contact("", "", "", "", "");
        var composer = new ResolutionComposer(Sample.draft(), round, "2027-06-29", me);
        var table = RemarkFile.read(word(composer.compose()));
        var read =
                new RemarkIntake(table, RemarkTable.columns(table), Map.of())
                        .run(List.of(), Places.of(Sample.draft()));
        assertEquals(List.of(), read.asks());
        assertEquals(6, read.remarks().size(), read.lines().toString());
        for (var remark : remarks()) {
            var back =
                    read.remarks().stream()
                            .filter(each -> each.number().equals(remark.number()))
                            .findFirst()
                            .orElseThrow();
            assertEquals(remark.from(), back.from());
            assertEquals(remark.comment(), back.comment());
            assertEquals(remark.about().place(), back.about().place());
            assertEquals(remark.about().sort(), back.about().sort());
        }
        // The whole first, then in the order of the text.
        assertEquals(
                List.of("5", "3", "4", "1", "6", "2"),
                read.remarks().stream().map(Remark::number).toList());
    }

    @Test
    void separatedValuesAreRead() throws IOException {
        var file = home.resolve("comments.csv");
        Files.writeString(file, "No,From,Clause,Type,Comment\n1,Beta,6.1,ed,\"too, long\"\n");
        var table = RemarkFile.read(file);
        var read =
                new RemarkIntake(table, RemarkTable.columns(table), Map.of())
                        .run(List.of(), Places.of(Sample.draft()));
        assertEquals("too, long", read.remarks().getFirst().comment());
    }

    @Test
    void aFileWithoutATableSaysSo() throws IOException {
        var bare = Sample.draft().withBody(List.of());
        var e = assertThrows(IOException.class, () -> RemarkFile.read(word(bare)));
        assertTrue(e.getMessage().contains("no table"), e.getMessage());
        assertTrue(RemarkFile.fits(Path.of("Comments.DOCX")));
        assertFalse(RemarkFile.fits(Path.of("comments.pdf")));
    }
}
