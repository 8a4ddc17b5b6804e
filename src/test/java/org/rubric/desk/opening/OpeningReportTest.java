package org.rubric.desk.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.named;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.recommendation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.Corpus;
import org.rubric.desk.Desk;
import org.rubric.document.Apparatus;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Remark.Comment;
import org.rubric.document.Severity;
import org.rubric.interchange.Imported;
import org.rubric.interchange.Progress;
import org.rubric.interchange.Tally;
import org.rubric.interchange.bundle.ValueFormat;
import org.rubric.interchange.word.DocxBuilder;
import org.rubric.interchange.word.WordImporter;
import org.rubric.interchange.word.style.Trappings;
import org.rubric.revision.Proposal;

/// What is told of an opening, kept and read again.
class OpeningReportTest {
    private static final Instant NOW = Instant.parse("2027-01-19T13:05:00Z");
    private static final Imported IMPORTED = made();
    @TempDir private Path folder;

    private static Document text(String words) {
        return recommendation(clause("c", "Scope", named("a", p(words)), named("b", p("More."))));
    }

    private static Imported imported() {
        return IMPORTED;
    }

    private static Imported made() {
        var base = text("The gateway reports every ten minutes.");
        var one = base.update(Id.of("a"), was -> was.withRuns(p("It reports.").runs()));
        var two = one.update(Id.of("b"), was -> was.withRuns(p("Much more.").runs()));
        var remarks =
                List.<org.rubric.document.Remark>of(
                        new Comment(Id.of("x"), "Beta", NOW, "Why?", false, Optional.empty()));
        two = two.withApparatus(new Apparatus(List.of(), remarks));
        return new Imported(
                base,
                List.of(Proposal.of("Alpha", base, one), Proposal.of("Beta", one, two)),
                List.of(
                        Finding.of("word.maybe-heading", Severity.NOTE, Id.of("a"), "“It” may be."),
                        Finding.of("word.foreign", Severity.NOTE, Id.of("b"), "A chart was kept."),
                        Finding.of("word.picture", Severity.WARNING, base.id(), "image1 is gone.")),
                new Tally(1, 2, 0, 3, 4, 1));
    }

    private static OpeningReport report() {
        return OpeningReport.of(Path.of("in", "copy.json"), imported(), NOW);
    }

    private static List<String> lines(OpeningReport report, Section.Kind kind) {
        return Section.of(report).stream()
                .filter(section -> section.kind() == kind)
                .flatMap(section -> section.lines().stream())
                .map(line -> line.said() + (line.outcome().isEmpty() ? "" : " → " + line.outcome()))
                .toList();
    }

    @Test
    void itTellsWhatWasRecognisedUnsureKeptAndByWhomItWasChanged() {
        var report = report();
        assertEquals("copy.json", report.file());
        assertEquals(
                List.of("1 heading, 2 tables, no figures, 3 abbreviations, 4 live references"),
                lines(report, Section.Kind.RECOGNISED));
        assertEquals(List.of("“It” may be."), lines(report, Section.Kind.PLACES));
        assertEquals(List.of("A chart was kept."), lines(report, Section.Kind.KEPT));
        assertEquals(List.of("image1 is gone."), lines(report, Section.Kind.PICTURES));
        assertEquals(
                List.of("Alpha: 1 recorded change", "Beta: 1 recorded change, 1 comment"),
                lines(report, Section.Kind.PEOPLE));
        assertEquals(List.of(), lines(report, Section.Kind.STYLES));
        var text = Section.text(report);
        assertTrue(text.contains("Fonts of the file: none"), text.toString());
        assertTrue(text.contains("  Alpha: 1 recorded change"), text.toString());
    }

    @Test
    void anAnswerIsNotedAndTakenBack() {
        var said = imported().findings().getFirst();
        var report = report().answered(said, "heading");
        assertEquals(1, report.answered());
        assertEquals(List.of("“It” may be. → made a heading"), lines(report, Section.Kind.PLACES));
        assertEquals(report(), report.answered(said, ""));
        var other = Finding.of("word.maybe-heading", Severity.NOTE, Id.of("zz"), "Another");
        assertEquals(report, report.answered(other, "note"));
    }

    @Test
    void itIsKeptBesideTheDraftAndComesBack() throws IOException {
        var json = ValueFormat.of(OpeningReport.class);
        assertEquals(report(), json.read(Openings.json(report()).getBytes(StandardCharsets.UTF_8)));
        var home = folder.resolve("home");
        var draft = Id.of("r1");
        try (var desk = new Desk(home)) {
            var kept = new Openings(desk.repository().records());
            assertEquals(Optional.empty(), kept.of(draft));
            kept.answer(draft, imported().findings().getFirst(), "note", "Ann");
            assertEquals(Optional.empty(), kept.of(draft));
            kept.keep(draft, report(), "Ann").toCompletableFuture().join();
            kept.answer(draft, imported().findings().getFirst(), "note", "Ann");
        }
        try (var desk = new Desk(home)) {
            var again = new Openings(desk.repository().records()).of(draft).orElseThrow();
            assertEquals(1, again.answered());
            assertEquals("copy.json", again.file());
        }
    }

    @Test
    void stylesThatMeanNothingHereAreCounted() throws IOException {
        var file =
                new DocxBuilder()
                        .style("Fancy", "Company Fancy", "")
                        .style("Other", "Other look", "")
                        .add(
                                DocxBuilder.p("Heading1", "1\tScope"),
                                DocxBuilder.p("Fancy", "One"),
                                DocxBuilder.p("Fancy", "Two"),
                                DocxBuilder.p("Other", "Three"),
                                DocxBuilder.p("", "Four"))
                        .write(folder.resolve("styled.docx"));
        assertEquals(Map.of("Company Fancy", 2, "Other look", 1), Trappings.of(file).dropped());
        var report = OpeningReport.of(file, Imported.of(text("x"), List.of()), NOW);
        assertEquals(
                List.of("Company Fancy: 2 paragraphs", "Other look: 1 paragraph"),
                lines(report, Section.Kind.STYLES));
    }

    /// Whatever the bytes are, there is an answer or one sentence.
    @Test
    void hostileFilesAreRefusedOrRead() throws IOException {
        var builder = new DocxBuilder().style("Fancy", "Company Fancy", "");
        for (int i = 0; i < 40; i++) builder.add(DocxBuilder.p("Fancy", "Line " + i));
        var good = Files.readAllBytes(builder.write(folder.resolve("good.docx")));
        var random = new Random(5);
        int read = 0;
        for (int i = 0; i < 300; i++) {
            var bytes = good.clone();
            for (int k = random.nextInt(12); k >= 0; k--)
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            var file = Files.write(folder.resolve("bad.docx"), bytes);
            try {
                Trappings.of(file);
                read++;
            } catch (IOException e) {
                assertTrue(!String.valueOf(e.getMessage()).contains("\n"), e.getMessage());
            }
        }
        assertTrue(read > 10 && read < 300, "read " + read);
    }

    @Test
    void aFileThatIsBrokenByNowGoesWithoutStyles() throws IOException {
        var file = Files.writeString(folder.resolve("cut.docx"), "PK nothing");
        var report = OpeningReport.of(file, imported(), NOW);
        assertEquals(Trappings.NONE, report.trappings());
    }

    @Test
    @Tag("corpus")
    void aRealFileTellsItsFonts() throws IOException {
        var file = Corpus.docx("Y.3507-201812");
        var report = OpeningReport.of(file, new WordImporter().read(file, Progress.NONE), NOW);
        var text = String.join("\n", Section.text(report));
        assertTrue(text.contains("48 headings, 15 tables, 4 figures, 46 abbreviations"), text);
        assertTrue(text.contains("Times New Roman"), text);
        assertEquals(6, report.unsure());
    }
}
