package org.rubric.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.bold;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.named;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.recommendation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.rubric.desk.Desk;
import org.rubric.desk.Sample;
import org.rubric.document.Document;
import org.rubric.document.FrontLines;
import org.rubric.interchange.bundle.BundleFormat;
import org.rubric.interchange.pdf.PdfValidator;
import org.rubric.interchange.pdf.Verdict;

/// `compare` as a script uses it: files, drafts and versions in, changes out.
class CompareTest {
    private static final String LEVEL = "The gateway reports the level every ten minutes.";
    @TempDir private Path folder;
    private Desk desk;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void open() {
        desk = new Desk(folder.resolve("home"));
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    @Test
    void changesAreToldOnThePagesOfAPdf() throws IOException {
        var old = file("old", recommendation(clause("a", "Scope", p(LEVEL), p("It goes."))));
        var now =
                file("now", recommendation(clause("c", "Scope", p(LEVEL.replace("ten", "five")))));
        var compared = folder.resolve("compared.pdf");
        assertEquals(0, run("compare", old, now, "-o", compared.toString()));
        assertEquals("1 Scope", said().lines().findFirst().orElseThrow());
        var exported = folder.resolve("exported.pdf");
        assertEquals(0, run("export", now, "-o", exported.toString(), "--changes-since", old));
        assertEquals(-1, Files.mismatch(compared, exported));
        try (var pdf = Loader.loadPDF(exported.toFile())) {
            var words = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertTrue(words.contains("every tenfive minutes. It goes."), words);
            assertTrue(words.contains("Changes since old"), words);
        }
        assertTrue(new PdfValidator().validate(exported).stream().allMatch(Verdict::compliant));
    }

    @Test
    void changesAreRecordedInAWordFile() throws IOException {
        var old = file("old", recommendation(clause("a", "Scope", p(LEVEL), p("It goes."))));
        var now =
                file("now", recommendation(clause("c", "Scope", p(LEVEL.replace("ten", "five")))));
        var compared = folder.resolve("compared.docx");
        assertEquals(0, run("compare", old, now, "-o", compared.toString()));
        var exported = folder.resolve("exported.docx");
        assertEquals(0, run("export", now, "-o", exported.toString(), "--changes-since", old));
        assertEquals(-1, Files.mismatch(compared, exported));
        try (var zip = new ZipFile(exported.toFile())) {
            var part = zip.getInputStream(zip.getEntry("word/document.xml"));
            var text = new String(part.readAllBytes(), StandardCharsets.UTF_8);
            var told = text.replaceAll(" w:id=\"\\d+\"| w:date=\"[^\"]+\"", "");
            var by = " w:author=\"Author\">";
            assertTrue(told.contains("<w:del" + by + "<w:r><w:delText"), told);
            assertTrue(
                    told.contains("<w:ins" + by + "<w:r><w:t xml:space=\"preserve\">five"), told);
        }
    }

    @Test
    void changesGoIntoPagesAndWordOnly() throws IOException {
        var file = file("old", recommendation(clause("a", "Scope", p(LEVEL))));
        assertEquals(2, run("compare", file, file, "-o", folder.resolve("x.txt").toString()));
        var json = folder.resolve("x.json").toString();
        assertEquals(2, run("export", file, "-o", json, "--changes-since", file));
        assertFalse(Files.exists(Path.of(json)));
    }

    @Test
    void changesOfTwoFilesStandBelowTheirHeadings() throws IOException {
        var old =
                file(
                        "old",
                        recommendation(
                                clause("a", "Scope", p(LEVEL)), clause("b", "More", p("It."))));
        var now =
                file(
                        "now",
                        recommendation(
                                clause("c", "Scope", p(LEVEL.replace("ten", "five"))),
                                clause("n", "Power", p("By the sun and by nothing else.")),
                                clause("d", "More", p("It."))));
        assertEquals(0, run("compare", old, now));
        assertEquals(
                """
                1 Scope
                  Paragraph: “ten” became “five”.
                2 Power
                  Clause 2 “Power” is new.
                """,
                said());
        assertEquals("2 changes: 1 new, 1 reworded", told().strip());
        assertFalse(Files.exists(folder.resolve("home")), "two files need no store");
        assertEquals(0, run("compare", old, old));
        assertEquals("", said());
        assertEquals("No changes", told().strip());
    }

    @Test
    void changesAsJson() throws IOException {
        var old = file("old", recommendation(clause("a", "Scope", named("x", p(LEVEL)))));
        var now =
                file(
                        "now",
                        recommendation(
                                clause("c", "Scope", named("y", p(LEVEL.replace("ten", "five"))))));
        assertEquals(0, run("compare", old, now, "--format", "json"));
        assertEquals(
                "[{\"change\":\"reworded\",\"thing\":\"paragraph\",\"heading\":\"1"
                        + " Scope\",\"place\":\"clause 1, paragraph\",\"block\":\"y\",\"before\":\""
                        + LEVEL
                        + "\",\"after\":\""
                        + LEVEL.replace("ten", "five")
                        + "\",\"words\":[{\"behind\":\"the level"
                        + " every\",\"before\":\"ten\",\"after\":\"five\"}],\"sentence\":\"Clause 1,"
                        + " paragraph: “ten” became “five”.\"}]",
                said().strip());
    }

    @Test
    void looksAndMovesAreNamed() throws IOException {
        var old =
                file(
                        "old",
                        recommendation(
                                clause("a", "Scope", named("x", p("The gateway sends it."))),
                                clause("b", "Power", p("By the sun and by nothing else."))));
        var now =
                file(
                        "now",
                        recommendation(
                                clause("d", "Power", p("By the sun and by nothing else.")),
                                clause(
                                        "c",
                                        "Scope",
                                        named("y", p("The ", bold("gateway"), " sends it.")))));
        assertEquals(0, run("compare", old, now));
        assertTrue(said().contains("Paragraph: “gateway” became bold."), said());
        assertTrue(said().contains("moved"), said());
        assertEquals(0, run("compare", old, now, "--format", "json"));
        assertTrue(
                said().contains(
                                "\"looks\":[{\"words\":\"gateway\",\"gained\":[\"bold\"],"
                                        + "\"lost\":[]}]"),
                said());
        assertTrue(said().contains("\"change\":\"moved\""), said());
    }

    @Test
    void aDraftIsComparedWithAVersionOfIt() throws IOException {
        var entry = desk.repository().find(Sample.DRAFT).orElseThrow();
        try (var draft = desk.repository().open(entry.draft())) {
            draft.keepVersion("as posted", "Ann").toCompletableFuture().join();
            var title = FrontLines.title(draft.document()).id();
            var now =
                    draft.document().update(title, line -> line.withRuns(p("Floods alone").runs()));
            draft.append(now, "Ann").toCompletableFuture().join();
        }
        for (var name : List.of("as posted", "AS POSTED", "1")) {
            assertEquals(0, run("compare", name, Sample.DRAFT), told());
            assertTrue(said().startsWith("Front matter\n  Title: "), said());
            assertEquals("1 change: 1 reworded", told().strip());
        }
        assertEquals(3, run("compare", "as agreed", Sample.DRAFT));
        assertEquals(
                "There is no file and no version “as agreed” of Y.IoT-flood; its versions are “as"
                        + " posted”.",
                told().strip());
        assertEquals("Y.IoT-flood, as posted", desk.since("as posted", Sample.DRAFT).name());
    }

    @Test
    void theStateSinceWhichChangesAreShownMayBeAFile() throws IOException {
        var old = file("old", recommendation(clause("a", "Scope", p(LEVEL))));
        assertEquals("old", desk.since(old, Sample.DRAFT).name());
        var failure = assertThrows(IOException.class, () -> desk.since("1", old));
        assertEquals("There is no file 1; only drafts have versions.", failure.getMessage());
        var none = assertThrows(IOException.class, () -> desk.since("1", Sample.DRAFT));
        assertTrue(none.getMessage().endsWith("it has none yet."), none.getMessage());
    }

    @Test
    void whatIsMissingOrCannotBeReadSaysSoInOneLine() throws IOException {
        assertEquals(2, run("compare", "one.json"));
        assertEquals("Missing: OLD NEW. See: rubric compare --help", told().strip());
        var file = file("old", recommendation(clause("a", "Scope", p(LEVEL))));
        assertEquals(3, run("compare", file, folder.resolve("no.docx").toString()));
        assertEquals(1, told().lines().count(), told());
        assertEquals(3, run("compare", folder.resolve("no.docx").toString(), file));
        assertEquals(1, told().lines().count(), told());
    }

    private String file(String name, Document document) throws IOException {
        var file = folder.resolve(name + ".json");
        try (var stream = Files.newOutputStream(file)) {
            BundleFormat.write(document, stream);
        }
        return file.toString();
    }

    private int run(String... words) {
        out.reset();
        err.reset();
        return new CommandLineFace(desk, print(out), print(err)).run(List.of(words));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String told() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
