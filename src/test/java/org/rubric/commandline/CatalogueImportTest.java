package org.rubric.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.interchange.word.DocxBuilder;
import org.rubric.catalogue.Catalogue;
import org.rubric.desk.Desk;
import org.rubric.desk.Sample;
import org.rubric.desk.opening.Openings;

/// Tables and catalogue files from the command line: told first, taken whole or not at all.
class CatalogueImportTest {
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

    private int run(String... words) {
        out.reset();
        err.reset();
        var face = new CommandLineFace(desk, stream(out), stream(err));
        return face.run(List.of(words));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String file(String name, String words) throws IOException {
        return Files.writeString(folder.resolve(name), words).toString();
    }

    @Test
    void aTableIsToldAndTaken() throws IOException {
        var file =
                file(
                        "recs.csv",
                        "Number;Title;Status\nY.4000;Overview of things;In force\nY.4219;;In force\n");
        assertEquals(0, run("import", "--as", "catalogue", "--dry-run", file));
        assertEquals(
                """
                recs.csv as recommendations: “Number” is Designation, “Title” is Title, “Status” \
                is Status.
                + ITU-T Y.4000  Overview of things
                ~ ITU-T Y.4219  Status: (not known) → In force
                2 Recommendations: 1 new, 1 changed, 0 as they were, 17 not in the file, 0 rows in \
                trouble.
                Nothing was changed (--dry-run).
                """,
                said());
        assertEquals(Sample.catalogue(), desk.catalogue());
        assertEquals(0, run("import", "--as", "catalogue", file));
        assertTrue(said().endsWith("2 Recommendations imported.\n"), said());
        assertEquals(19, desk.catalogue().texts().recommendations().size());
        assertEquals(Optional.of("2 Recommendations imported"), desk.knowledge().undo("Ana"));
        assertEquals(Sample.catalogue(), desk.catalogue());
    }

    @Test
    void oneRowInTroubleAndNothingIsTaken() throws IOException {
        var file = file("recs.csv", "Number,Title\nY.4000,Overview\nnone,Of this\n");
        assertEquals(1, run("import", "--as", "catalogue", "--register", "recommendations", file));
        assertTrue(said().contains("! row 3: “none” is no number of a text"), said());
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("Nothing was changed"));
        assertEquals(Sample.catalogue(), desk.catalogue());
    }

    @Test
    void aBibliographyAndAnUnknownRegister() throws IOException {
        var bib =
                file(
                        "refs.bib",
                        "@misc{rfc8259, title={JSON}, series={RFC}, number={8259}, year={2017}}");
        assertEquals(0, run("import", "--as", "catalogue", bib));
        assertTrue(said().contains("+ IETF RFC 8259  JSON"), said());
        assertEquals(2, run("import", "--as", "catalogue", "--register", "cats", bib));
        assertEquals(3, run("import", "--as", "catalogue", folder.resolve("none.csv").toString()));
        var odd = file("odd.csv", "x\ny\n");
        assertEquals(3, run("import", "--as", "catalogue", odd));
    }

    @Test
    void whatFitsNoRegisterIsNotGuessed() throws IOException {
        assertEquals(3, run("import", "--as", "catalogue", file("x.csv", "foo,bar\n1,2\n2,3\n")));
        assertTrue(err.toString().contains("--register"), err.toString());
        assertEquals(Sample.catalogue(), desk.catalogue());
        var cut = file("cut.json", "{\"group\": {\"number\":\"17\"}, \"people\": [");
        assertEquals(3, run("import", "--as", "catalogue", cut));
        assertTrue(err.toString().lines().count() == 1, err.toString());
        assertTrue(!err.toString().contains("REDACTED"), err.toString());
    }

    @Test
    void aBibliographyIsOfTextsEvenIfOneHasNoNumber() throws IOException {
        var words =
                """
                @misc{x, title={JavaScript Object Notation}, number={RFC 8259}, year=2017}
                @book{z, title={A book}}
                @techreport{y, title="IoT", institution="ISO/IEC", number="30141", year="2018"}
                """;
        assertEquals(
                1,
                run("import", "--as", "catalogue", "--dry-run", file("some.bib", words)),
                said());
        assertTrue(said().startsWith("some.bib as recommendations"), said());
        assertTrue(said().contains("+ ISO/IEC 30141"), said());
    }

    @Test
    void theCatalogueGoesFromOneStoreToAnother() throws IOException {
        assertEquals(0, run("list", "catalogue", "--format", "json"));
        var file = file("sg20.json", said());
        assertEquals(0, run("import", "--as", "catalogue", file));
        assertTrue(said().endsWith("Nothing was changed.\n"), said());
        desk.knowledge().change("emptied", _ -> Catalogue.EMPTY, "Ana");
        assertEquals(0, run("import", "--as", "catalogue", file));
        assertEquals(Sample.catalogue(), desk.catalogue());
        assertEquals(2, run("list", "catalogue"));
    }

    @Test
    void everyRegisterIsListedInEveryForm() {
        for (var register :
                List.of(
                        "study-group",
                        "working-parties",
                        "regional-groups",
                        "coordination",
                        "mailing-lists",
                        "topics",
                        "questions",
                        "people",
                        "resolutions")) {
            for (var format : List.of("text", "json", "csv")) {
                assertEquals(0, run("list", register, "--format", format), register);
                assertTrue(said().length() > 40, register + " " + format);
            }
        }
        assertEquals(0, run("list", "topics"));
        assertEquals(13, said().lines().count());
        assertEquals(0, run("list", "mailing-lists", "--format", "csv"));
        assertTrue(said().startsWith("Address,Group\nt25sg20all@lists.itu.int,SG20\n"), said());
        assertEquals(0, run("list", "terms"));
    }

    /// A file is told how it was opened, as text or JSON, and that is kept beside its draft.
    @Test
    void aFileTellsHowItWasOpened() throws IOException {
        var file =
                new DocxBuilder()
                        .style("Fancy", "Company Fancy", "")
                        .add(
                                DocxBuilder.p("Heading1", "1\tScope"),
                                DocxBuilder.p("Fancy", "The machine, see Table 9."))
                        .write(folder.resolve("machines.docx"))
                        .toString();
        assertEquals(0, run("import", "--report", "text", file));
        assertTrue(said().contains("\nmachines.docx, opened 2"), said());
        assertTrue(said().contains("\n  1 heading, no tables"), said());
        assertTrue(said().contains("\n  Company Fancy: 1 paragraph"), said());
        assertTrue(said().contains("\nKept as it was: none"), said());
        assertEquals(0, run("import", "--report", "json", file));
        assertTrue(said().startsWith("{\"file\":\"machines.docx\""), said());
        assertTrue(said().strip().endsWith("}"), said());
        assertEquals(2, run("import", "--report", "pdf", file));
        assertEquals(0, run("import", file));
        assertEquals(1, said().lines().count());
        var kept = new Openings(desk.repository().records());
        for (var draft : desk.repository().drafts())
            if (draft.name().startsWith("machines"))
                assertEquals("machines.docx", kept.of(draft.draft()).orElseThrow().file());
    }
}
