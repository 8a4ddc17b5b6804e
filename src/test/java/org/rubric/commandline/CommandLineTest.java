package org.rubric.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Desk;
import org.rubric.desk.KeptWords;
import org.rubric.desk.Sample;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.interchange.bundle.BundleFormat;
import org.rubric.interchange.bundle.ValueFormat;
import org.rubric.meeting.Meeting;
import org.rubric.spelling.WordList;
import org.rubric.interchange.word.DocxBuilder;

/// The verbs as a script uses them: words in, lines and an exit code out.
class CommandLineTest {
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
    void writesWordFilesThatItReadsAgain() {
        var word = folder.resolve("out.docx");
        assertEquals(
                0, run("export", "Y.IoT-flood", "-o", word.toString(), "--look", "contribution"));
        assertTrue(said().contains("out.docx"), said());
        assertEquals(0, run("import", word.toString()));
    }

    @Test
    void listsWhatTheFirstStartLeft() {
        assertEquals(0, run("list"));
        assertTrue(said().startsWith("Y.IoT-flood  Requirements of flood sensing gateways"));
        assertEquals(0, run("list", "questions"));
        assertEquals(10, said().lines().count());
        assertEquals(0, run("list", "recommendations"));
        assertEquals(18, said().lines().count());
        assertEquals(0, run("list", "resolutions"));
        assertEquals(9, said().lines().count());
        assertEquals(0, run("list", "meetings"));
        assertTrue(said().startsWith("Q4/20 Rapporteur Group e-meeting"));
        assertEquals(0, run("list", "people"));
        assertTrue(said().lines().count() > 10);
    }

    @Test
    void listsAsJsonAndCsv() {
        assertEquals(0, run("list", "drafts", "--format", "json"));
        assertTrue(said().startsWith("[{\"name\":\"Y.IoT-flood\",\"title\":"), said());
        assertEquals(0, run("list", "drafts", "--format", "csv"));
        assertTrue(said().startsWith("Name,Title,Question,State,Last change\nY.IoT-flood,"));
    }

    @Test
    void aRegisterThatThereIsNotIsAMistakeOfUsage() {
        assertEquals(2, run("list", "cats"));
        assertTrue(told().contains("drafts, meetings"), told());
    }

    @Test
    void checksTheSample() {
        assertEquals(1, run("check", "Y.IoT-flood"));
        assertEquals(
                "error: [ITU-T Y.4101] is in clause 2 but cited nowhere. (2 References, REF-02)",
                said().lines().findFirst().orElseThrow());
        assertEquals("1 error, 2 warnings, 1 note", told().strip());
        assertEquals(0, run("check", "Y.IoT-flood", "--fail-on", "never"));
        assertEquals(1, run("check", "y.iot-FLOOD", "--fail-on", "warning"));
    }

    @Test
    void listsTheRulesAndWhatIsStillToCome() {
        assertEquals(0, run("check", "--rules"));
        assertTrue(said().contains("REF-02   error"), said());
        assertTrue(said().contains("REF-12   to come"), said());
        assertTrue(said().contains("comes with the list of qualified organizations"), said());
        assertEquals(2, run("check"));
    }

    @Test
    void checksForOtherPrograms() {
        assertEquals(1, run("check", "Y.IoT-flood", "--format", "json"));
        assertTrue(said().contains("\"code\":\"REF-02\""), said());
        assertEquals(1, run("check", "Y.IoT-flood", "--format", "sarif"));
        assertTrue(said().contains("\"version\":\"2.1.0\""), said());
        assertTrue(said().contains("\"ruleId\":\"REF-02\""), said());
    }

    @Test
    void tellsMisspelledWordsOnlyWhenAsked() throws IOException {
        assumeTrue(desk.speller().dictionaries().has("en"), "Install hunspell-en-gb");
        var file = misspelled();
        assertEquals(0, run("check", file, "--fail-on", "never"));
        assertFalse(said().contains("SPL-03"), said());
        assertEquals(1, run("check", file, "--spelling", "--fail-on", "warning"));
        assertTrue(
                said().contains(
                                "warning: “gatway” may be misspelled (2 places);"
                                        + " “gateway” was meant?"),
                said());
        assertTrue(said().contains("“color” may be misspelled; “colour” was meant?"), said());
        run("check", file, "--spelling", "--format", "json");
        assertTrue(said().contains("\"code\":\"SPL-03\""), said());
        run("check", file, "--spelling", "--format", "sarif");
        assertTrue(said().contains("\"ruleId\":\"SPL-03\""), said());
        run("check", "--help");
        assertTrue(said().contains("--spelling"), said());
        assertFalse(Files.exists(folder.resolve("home")));
    }

    @Test
    void aPersonsWordsAreRightInAllDraftsOfTheStore() throws IOException {
        assumeTrue(desk.speller().dictionaries().has("en"), "Install hunspell-en-gb");
        var file = misspelled();
        var words = KeptWords.in(desk.repository().records());
        words.keep(KeptWords.MINE, WordList.EMPTY.with("gatway"), "a tester");
        run("check", file, "--spelling", "--fail-on", "never");
        assertFalse(said().contains("gatway"), said());
        assertTrue(said().contains("color"), said());
    }

    private String misspelled() throws IOException {
        var line = "The gatway and its color at the gatway.";
        var text = Block.Paragraph.of(Id.of("p"), Inline.plain(line));
        var file = folder.resolve("misspelled.json");
        try (var bytes = Files.newOutputStream(file)) {
            BundleFormat.write(Document.of(FrontMatter.EMPTY, List.of(text)), bytes);
        }
        return file.toString();
    }

    @Test
    void exportsADraftAsPdfThatValidates() {
        var pdf = folder.resolve("out/flood.pdf").toString();
        assertEquals(0, run("export", "Y.IoT-flood", "-o", pdf), this::told);
        assertTrue(said().matches("(?s).*flood\\.pdf \\(\\d+ pages\\)\\R"), said());
        assertEquals(0, run("validate", pdf), this::said);
        assertEquals("2a: compliant\nua1: compliant\n", said().replace("\r", ""));
    }

    @Test
    void aRubricFileComesBackAsTheSameDraft() throws IOException {
        var file = folder.resolve("flood.json");
        assertEquals(0, run("export", "Y.IoT-flood", "-o", file.toString()), this::told);
        assertEquals(Sample.draft(), desk.open(file).document());
        assertEquals(0, run("import", file.toString()), this::told);
        assertEquals(0, run("list"));
        assertEquals(2, said().lines().count());
    }

    @Test
    void composesTheReportOfTheSampleMeeting() {
        var pdf = folder.resolve("report.pdf").toString();
        assertEquals(0, run("report", Sample.meeting().title(), "-o", pdf), this::told);
        assertEquals(0, run("validate", pdf), this::said);
        assertEquals(3, run("report", "no such meeting", "-o", pdf));
    }

    @Test
    void theReportTellsWhatWaitsAndTakesAnyForm() throws IOException {
        var docx = folder.resolve("report.docx").toString();
        assertEquals(0, run("report", Sample.meeting().title(), "-o", docx), this::told);
        assertTrue(told().contains("The discussion of C02 waits for your words."), told());
        assertTrue(said().contains("report.docx"), said());
        var progress = folder.resolve("progress.pdf").toString();
        var title = Sample.meeting().title();
        assertEquals(0, run("report", title, "--variant", "progress", "-o", progress), this::told);
        assertEquals(0, run("validate", progress), this::said);
        assertEquals(2, run("report", title, "--variant", "poem", "-o", progress));
        assertTrue(told().contains("rapporteur-group"), told());
        var file = folder.resolve("meeting.json");
        Files.write(file, ValueFormat.of(Meeting.class).bytes(Sample.meeting()));
        assertEquals(0, run("report", file.toString(), "-o", docx), this::told);
        Files.writeString(file, "{}");
        assertEquals(3, run("report", file.toString(), "-o", docx));
    }

    @Test
    void whatWasWrittenInTheReportGoesOut() throws IOException {
        var meeting = Sample.meeting();
        var draft = desk.reports().draft(desk.reports().of(meeting), "Report");
        var place = Id.of("c02/discussion/observation");
        try (var open = desk.repository().open(draft)) {
            var words = Inline.plain("Words that I wrote.");
            open.append(open.document().update(place, b -> b.withRuns(words)), "me")
                    .toCompletableFuture()
                    .join();
        }
        var json = folder.resolve("report.json");
        assertEquals(0, run("report", meeting.title(), "-o", json.toString()), this::told);
        try (var in = Files.newInputStream(json)) {
            var written = BundleFormat.read(in);
            assertEquals("Words that I wrote.", Inline.text(written.find(place).get().runs()));
        }
        assertFalse(told().contains("C02 waits"), told());
    }

    @Test
    void findsWordsInEverythingTheStoreHolds() {
        assertEquals(0, run("search", "tamper", "water", "level", "--in", "drafts"));
        assertEquals(0, run("search", "rate", "of", "rise", "--in", "drafts"));
        assertTrue(said().contains("Y.IoT-flood · clause 6.2  Reporting"), said());
        assertEquals(0, run("search", "Y.4219", "--in", "catalogue"));
        assertTrue(said().contains("Y.4219"), said());
        assertEquals(0, run("search", "terminology", "--format", "json"));
        assertTrue(said().contains("TD 77/G"), said());
        assertEquals(2, run("search", "water", "--in", "cellar"));
    }

    @Test
    void findsPhrasesSlipsAndWorkItems() {
        assertEquals(0, run("search", "flood sensing gateways", "--in", "drafts"));
        assertTrue(said().contains("Y.IoT-flood"), said());
        assertEquals(0, run("search", "gateways flood sensing", "--in", "drafts"));
        assertEquals("", said().strip(), "a phrase has its order");
        assertEquals(0, run("search", "gateways", "flood", "--in", "drafts"));
        assertTrue(said().contains("Y.IoT-flood"), said());
        assertEquals(0, run("search", "gatewya", "--in", "drafts"));
        assertTrue(said().contains("gateway"), said());
        assertEquals(0, run("search", "flood", "--in", "work-items", "--format", "json"));
        assertTrue(said().contains("\"place\""), said());
    }

    @Test
    void listsTheTermsOfTheDraftsAsATable() {
        assertEquals(0, run("list", "terms", "--format", "csv"));
        assertTrue(said().startsWith("Name,Definition,Source,Clause"), said());
        assertTrue(said().contains("flood sensing gateway,"), said());
        assertTrue(said().contains(",Y.IoT-flood,3.2.4"), said());
    }

    @Test
    void beginsARecommendation() {
        assertEquals(
                0, run("new", "recommendation", "--title", "Smart bins", "--question", "Q4/20"));
        assertEquals("Smart bins", said().strip());
        assertEquals(0, run("list"));
        assertTrue(said().contains("Smart bins  Smart bins  Q4/20  Under study"), said());
        assertEquals(2, run("new", "recommendation", "--question", "four"));
        assertEquals(2, run("new"));
    }

    @Test
    void takesFixedTextsForNewRecommendations() throws IOException {
        var opening = "What is listed here is part of this text by being named in this clause.";
        var file =
                new DocxBuilder()
                        .add(
                                DocxBuilder.p("Heading1", "1\tScope"),
                                DocxBuilder.p("Heading1", "2\tReferences"),
                                DocxBuilder.p("", opening),
                                DocxBuilder.p("Heading1", "3\tDefinitions"),
                                DocxBuilder.p("Heading1", "4\tAbbreviations and acronyms"))
                        .write(folder.resolve("skeleton.docx"));
        assertEquals(2, run("import", "--as", "poem", file.toString()));
        assertEquals(0, run("import", "--as", "house-text", file.toString()), this::told);
        assertEquals(0, run("new", "recommendation", "--title", "Smart bins"), this::told);
        assertEquals(0, run("export", "Smart bins", "-o", folder.resolve("b.json").toString()));
        assertTrue(Files.readString(folder.resolve("b.json")).contains(opening));
    }

    @Test
    void dumpsStructureAndText() throws IOException {
        assertEquals(0, run("dump", "Y.IoT-flood", "--out", folder.toString()));
        var text = Files.readString(folder.resolve("Y.IoT-flood.txt"));
        assertTrue(text.contains("6.1 General"), text);
        var structure = Files.readString(folder.resolve("Y.IoT-flood.json"));
        assertTrue(structure.contains("\"headings\""), structure);
    }

    @Test
    void whatCannotBeReadOrWrittenHasItsOwnExitCode() throws IOException {
        assertEquals(3, run("export", "no-such-draft", "-o", "x.pdf"));
        assertEquals(1, told().lines().count(), told());
        var file = Files.writeString(folder.resolve("file"), "in the way");
        assertEquals(4, run("export", "Y.IoT-flood", "-o", file.resolve("x.pdf").toString()));
        assertEquals(2, run("export", "Y.IoT-flood", "-o", "x.odt"));
        assertEquals(2, run("export", "Y.IoT-flood"));
        assertEquals(2, run("export", "Y.IoT-flood", "-o", "x.pdf", "--look", "glossy"));
        assertTrue(told().contains("published"), told());
        assertEquals(2, run("frobnicate"));
    }

    @Test
    void aStoreInUseSaysSo() throws IOException {
        desk.repository();
        try (var second = new Desk(folder.resolve("home"))) {
            var face = new CommandLineFace(second, print(out), print(err));
            err.reset();
            assertEquals(5, face.run(List.of("list")));
            assertEquals(1, told().lines().count(), told());
        }
    }

    @Test
    void aVerbThatNeedsNoStoreOpensNone() throws IOException {
        assertEquals(0, run("--version"));
        assertTrue(said().matches("Rubric \\d+\\.\\d+\\.\\d+\\R"), said());
        assertEquals(0, run("--help"));
        assertTrue(said().contains("export"), said());
        assertEquals(0, run("export", "--help"));
        assertTrue(said().contains("Example: rubric export"), said());
        var sound = new HostileFiles(folder).sound().toString();
        assertEquals(0, run("export", sound, "-o", folder.resolve("s.pdf").toString()));
        run("check", sound);
        assertFalse(Files.exists(folder.resolve("home")));
    }

    @Test
    void aMistypedCallSaysWhatIsWrongInOneLine() {
        assertEquals(2, run("export", "Y.IoT-flood"));
        assertEquals("Missing: -o, --output OUT. See: rubric export --help", told().strip());
        assertEquals(2, run("export", "-o", "x.pdf"));
        assertEquals("Missing: FILE|DRAFT. See: rubric export --help", told().strip());
        assertEquals(2, run("export", "a", "-o"));
        assertEquals("-o, --output OUT wants a value. See: rubric export --help", told().strip());
        assertEquals(2, run("export", "a", "b", "-o", "x.pdf"));
        assertEquals("Too many words: b. See: rubric export --help", told().strip());
        assertEquals(2, run("list", "--form", "csv"));
        assertEquals("There is no option --form. See: rubric list --help", told().strip());
        assertEquals(2, run("list", "--format", "xml"));
        assertEquals(
                "--format knows text, json, csv, not xml. See: rubric list --help", told().strip());
        assertEquals(2, run("--quiet"));
        assertEquals("There is no option --quiet. See: rubric --help", told().strip());
        assertEquals(2, run());
        assertEquals("Which verb? See: rubric --help", told().strip());
    }

    @Test
    void optionsStandBeforeOrAfterTheVerb() {
        assertEquals(0, run("--verbose", "list", "--format=CSV", "drafts"));
        assertTrue(said().startsWith("Name,Title"), said());
        assertEquals(0, run("--home", folder.toString(), "list", "--verbose"));
        assertEquals(0, run("list", "--help"));
        assertTrue(said().contains("work-items"), said());
        assertTrue(said().lines().allMatch(line -> line.length() <= 80), said());
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
