package org.rubric.desk;

import org.rubric.desk.reference.CiteByHandCommand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.interchange.word.DocxBuilder.p;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.Corpus;
import org.rubric.catalogue.FixedTexts;
import org.rubric.catalogue.OwnWording;
import org.rubric.document.Block;
import org.rubric.document.Block.Paragraph;
import org.rubric.document.Document;
import org.rubric.document.Inline;
import org.rubric.editing.Selection;
import org.rubric.editing.Session;
import org.rubric.interchange.Progress;
import org.rubric.interchange.bundle.ValueFormat;
import org.rubric.interchange.word.DocxBuilder;

class FixedTextsJobTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 19);
    private static final String OPENING =
            "What is listed here is part of this text by being named in it, in the editions given.";
    private static final String KEYWORD =
            "The keywords \"is required to\" indicate something that must be followed.";
    @TempDir private Path folder;

    private static FixedTexts taken(Path file) throws IOException {
        return new FixedTextsJob(file, DAY).run(Progress.NONE);
    }

    private Path skeleton() throws IOException {
        return new DocxBuilder()
                .add(
                        p("Heading1", "1\tScope"),
                        p("", "<Mandatory>"),
                        p("Heading1", "2\tReferences"),
                        p("", "<Say what counts>"),
                        p("", OPENING),
                        p("Heading1", "3\tDefinitions"),
                        p("Heading2", "3.1\tTerms defined elsewhere"),
                        p("", "Terms from other texts:"),
                        p("Heading2", "3.2\tTerms defined in this Recommendation"),
                        p("", "Terms of this text:"),
                        p("Heading1", "4\tAbbreviations and acronyms"),
                        p("", "Short forms:"),
                        p("Heading1", "5\tConventions"),
                        p("", "<If none, write None.>"),
                        p("", KEYWORD),
                        p("Heading1", "6\tBody"),
                        p("", "Words."))
                .write(folder.resolve("own-skeleton.docx"));
    }

    @Test
    void readsASkeletonOfOnesOwn() throws IOException {
        var texts = taken(skeleton());
        assertEquals(
                new FixedTexts.Openers(
                        OPENING, "Terms from other texts:", "Terms of this text:", "Short forms:"),
                texts.openers());
        assertEquals(List.of(KEYWORD), texts.conventions());
        assertEquals("own-skeleton.docx", texts.source().file());
        assertEquals("2027-01-19", texts.source().taken());
        assertEquals(FixedTexts.hash(OPENING), texts.source().hash());
        assertFalse(texts.official());
    }

    @Test
    void readsTheOfficialSkeleton() throws IOException {
        var texts = taken(Corpus.docx("ITUT-Recs-Skelet"));
        assertEquals(FixedTexts.OFFICIAL_REFERENCES, texts.source().hash());
        assertTrue(texts.official());
        var own = FixedTexts.OWN;
        assertEquals(own.openers().elsewhere(), texts.openers().elsewhere());
        assertEquals(own.openers().here(), texts.openers().here());
        assertEquals(own.openers().abbreviations(), texts.openers().abbreviations());
        assertEquals(own.statuses(), texts.statuses());
        assertEquals("en", texts.language());
    }

    @Test
    void saysWhatAFileLacks() throws IOException {
        var file =
                new DocxBuilder()
                        .add(p("Heading1", "1\tScope"), p("", "Words."))
                        .write(folder.resolve("letter.docx"));
        var trouble = assertThrows(IOException.class, () -> taken(file));
        assertTrue(
                trouble.getMessage().startsWith("letter.docx has no clause 2"),
                trouble.getMessage());
    }

    @Test
    void aRecordOfThemSurvivesTheStore() throws IOException {
        var home = folder.resolve("home");
        var file = skeleton();
        try (var desk = new Desk(home)) {
            assertTrue(desk.fixedTexts("en").isEmpty());
            assertTrue(FixedTexts.own(opener(desk.recommendation("", ""), "References")));
            desk.take(new FixedTextsJob(file, DAY), Progress.NONE);
        }
        try (var desk = new Desk(home)) {
            assertEquals(taken(file), desk.fixedTexts("en").orElseThrow());
            var draft = desk.recommendation("Smart bins", "4/20");
            assertEquals(OPENING, opener(draft, "References"));
            assertEquals(
                    "Terms of this text:", opener(draft, "Terms defined in this Recommendation"));
            assertEquals(
                    KEYWORD, Inline.text(clause(draft, "Conventions").body().getFirst().runs()));
        }
    }

    @Test
    void theyArePutIntoADraftInOneStep() throws IOException {
        var session = Session.of(Template.recommendation("Smart bins", "4/20"));
        var before = session.snapshot().document();
        session.select(Selection.at(clause(before, "References").body().getFirst().id(), 30));
        var texts = taken(skeleton());
        assertTrue(session.perform(new FixedTextsCommand(texts)));
        var after = session.snapshot().document();
        assertEquals(OPENING, opener(after, "References"));
        assertEquals("Short forms:", opener(after, "Abbreviations and acronyms"));
        assertEquals(KEYWORD, Inline.text(clause(after, "Conventions").body().getFirst().runs()));
        assertEquals(
                0, ((Selection.Text) session.selection()).caret().offset(), "the caret is safe");
        assertFalse(session.perform(new FixedTextsCommand(texts)), "nothing is left to do");
        assertEquals("fixed texts", session.undo().orElseThrow());
        assertEquals(before, session.snapshot().document());
    }

    @Test
    void whatTheWriterSaysAboutConventionsStays() throws IOException {
        var session = Session.of(Template.recommendation("", ""));
        var none =
                (Paragraph) clause(session.snapshot().document(), "Conventions").body().getFirst();
        session.select(Selection.at(none.id(), 5));
        session.perform(org.rubric.editing.Commands.typeText(" Bits are counted from 0."));
        session.perform(new FixedTextsCommand(taken(skeleton())));
        var body = clause(session.snapshot().document(), "Conventions").body();
        assertEquals(1, body.size());
        assertEquals("None. Bits are counted from 0.", Inline.text(body.getFirst().runs()));
    }

    @Test
    void theTemplateHasTheClausesOfTheGuideInOrder() {
        var document = Template.recommendation("Smart bins", "4/20");
        var titles = new ArrayList<String>();
        document.forEach(
                block -> {
                    if (block instanceof Block.Clause clause)
                        titles.add(Inline.text(clause.title().runs()));
                });
        assertEquals(
                List.of(
                        "Scope",
                        "References",
                        "Definitions",
                        "Terms defined elsewhere",
                        "Terms defined in this Recommendation",
                        "Abbreviations and acronyms",
                        "Conventions",
                        "Requirements",
                        "Bibliography"),
                titles);
    }

    @Test
    void aDraftOfAnotherLanguageBeginsInItsOwnWords() throws IOException {
        try (var desk = new Desk(folder.resolve("home"))) {
            for (var language : OwnWording.languages()) {
                var draft = desk.recommendation("", "", language);
                assertEquals(language, draft.front().identity().language());
                var title = OwnWording.of(language).title("references");
                assertTrue(FixedTexts.own(opener(draft, title)), language);
                var conventions = clause(draft, OwnWording.of(language).title("conventions"));
                assertTrue(OwnWording.none(Inline.text(conventions.body().getFirst().runs())));
            }
            var french = desk.recommendation("", "", "fr");
            assertEquals("Domaine d'application", Inline.text(titles(french).getFirst()));
        }
    }

    @Test
    void theTakenTextsOfALanguageAreForItsDraftsAlone() throws IOException {
        var texts =
                new FixedTexts(
                        "fr",
                        new FixedTexts.Openers("Voici ce qui vaut.", "", "", ""),
                        List.of(),
                        new FixedTexts.Statuses("", ""),
                        new FixedTexts.Source("a.docx", "2027-01-19", ""));
        var draft = Template.recommendation("", "", texts);
        assertEquals("Voici ce qui vaut.", opener(draft, "Références"));
        assertEquals(
                OwnWording.of("fr").texts().openers().here(),
                opener(draft, "Termes définis dans la présente Recommandation"),
                "what the skeleton lacks is ours, in its language");
    }

    @Test
    void aTextIsCitedInADraftOfAnotherLanguage() {
        for (var language : OwnWording.languages()) {
            var session =
                    Session.of(Template.recommendation("", "", OwnWording.of(language).texts()));
            var body = clause(session.snapshot().document(), OwnWording.of(language).title("body"));
            var place = body.body().getFirst().id();
            session.select(Selection.at(place, 0));
            var range = Selection.at(place, 0);
            assertTrue(session.perform(new CiteByHandCommand(range, "RFC 3339")), language);
        }
    }

    private static List<List<Inline>> titles(Document document) {
        var titles = new ArrayList<List<Inline>>();
        document.forEach(
                block -> {
                    if (block instanceof Block.Clause clause) titles.add(clause.title().runs());
                });
        return titles;
    }

    @Test
    void theRecordIsWrittenAsJson() throws IOException {
        var format = ValueFormat.of(FixedTexts.class);
        var bytes = format.bytes(FixedTexts.OWN);
        assertEquals(FixedTexts.OWN, format.read(bytes));
    }

    private static Block.Clause clause(Document document, String title) {
        var found = new ArrayList<Block.Clause>();
        document.forEach(
                block -> {
                    if (block instanceof Block.Clause clause
                            && Inline.text(clause.title().runs()).equals(title)) found.add(clause);
                });
        return found.getFirst();
    }

    private static String opener(Document document, String title) {
        for (var block : clause(document, title).body())
            if (block instanceof Paragraph paragraph && paragraph.role() == Paragraph.Role.OPENER)
                return Inline.text(paragraph.runs());
        return "";
    }
}
