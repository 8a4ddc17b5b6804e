package org.rubric.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;

class SpellerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "interoperability",
                "metadata",
                "middleware",
                "blockchain",
                "gateways",
                "Gateway",
                "gateway's",
                "rapporteur",
                "non-normative",
                "multi-domain",
                "re-organized",
                "codestreams",
                "state-of-the-art",
                "etc.",
                "i-th",
                "cybersecurity",
                "e-health",
                "behaviour",
                "centre",
                "colour",
                "signalling",
                "labelled",
                "analyse",
                "catalogue",
                "organize",
                "Organization",
                "standardization",
                "synchronized",
                "anonymization",
                "containerized",
                "comprise",
                "otherwise",
                "precise",
                "enterprises",
                "supervised"
            })
    void rightWords(String word) {
        assertEquals(List.of(), Words.wrong("en", "The " + word + " is here."));
    }

    @ParameterizedTest
    @CsvSource({
        "constrined, constrained",
        "recieve, receive",
        "Recommednation, Recommendation",
        "elementay, elementary",
        "gatway, gateway",
        "sensr, sensor",
        "codestrem, codestream",
        "Interoprability, Interoperability",
        "seperate, separate",
        "color, colour",
        "Behavior, Behaviour",
        "center, centre",
        "centered, centred",
        "signaling, signalling",
        "labeled, labelled",
        "fiber, fibre",
        "catalog, catalogue",
        "analyze, analyse",
        "analyzing, analysing",
        "fulfill, fulfil",
        "organise, organize",
        "Organisation, Organization",
        "standardisation, standardization",
        "synchronised, synchronized",
        "minimising, minimizing",
        "recognises, recognizes",
        "initialised, initialized"
    })
    void wrongWordsWithWhatWasMeantFirst(String word, String meant) {
        var found =
                Words.speller("en").misspelled(Words.line("The " + word + " is here."), "en-GB");
        assertEquals(List.of(word), found.stream().map(Misspelling::word).toList());
        assertEquals(4, found.getFirst().range().from());
        var suggestions = Words.speller("en").suggest(found.getFirst());
        assertEquals(meant, suggestions.getFirst(), suggestions.toString());
        assertTrue(suggestions.size() <= 5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "comprise", "enterprise", "analyse", "advise", "exercise", "supervise", "surprise",
                "otherwise", "precise", "promise", "devise", "revise", "compromise", "franchise",
                "improvise", "televise", "advertise", "noise", "raise", "cruise", "expertise",
                "premise", "concise", "wise", "clockwise", "advised", "comprising", "supervisor",
                "advertising", "promised", "exercises", "raised", "rising", "practise", "paradise",
                "despise", "disguise", "excise", "merchandise", "likewise", "treatise", "demise",
                "arise", "sunrise", "analysing", "paralysed", "adviser", "practised", "basis"
            })
    void wordsInIseThatHaveNoOtherForm(String word) {
        assertEquals(List.of(), Words.wrong("en", word + " and"));
    }

    @Test
    void aSuggestionIsTheSectorsSpelling() {
        var wrong = Words.speller("en").misspelled(Words.line("organisse"), "en").getFirst();
        var suggestions = Words.speller("en").suggest(wrong);
        assertTrue(suggestions.contains("organize"), suggestions.toString());
        assertFalse(suggestions.contains("organise"), suggestions.toString());
    }

    @Test
    void onlyTheWrongPartOfACompoundIsMeant() {
        var line = Words.line("a watter-level sensor");
        var found = Words.speller("en").misspelled(line, "en").getFirst();
        assertEquals("watter", found.word());
        assertEquals(2, found.range().from());
        assertEquals(8, found.range().to());
    }

    @Test
    void frenchKnowsItsElisions() {
        assertEquals(
                List.of("objett"),
                Words.wrong("fr", "L'objet, l’objett et l'Union d'aujourd'hui qu'elle voit"));
        var wrong = Words.speller("fr").misspelled(Words.line("de l’objett"), "fr").getFirst();
        assertEquals(5, wrong.range().from());
        assertEquals("objet", Words.speller("fr").suggest(wrong).getFirst());
    }

    @Test
    void russianIsSpelledByItsOwnDictionary() {
        assertEquals(List.of("собщает"), Words.wrong("ru", "Шлюз собщает уровень воды gatway"));
    }

    @Test
    void anotherScriptIsNotSpelled() {
        assertEquals(List.of(), Words.wrong("en", "the шлюзз and πυλλη and البوابةة"));
    }

    @Test
    void aRunInAnotherLanguageIsSpelledByThat() {
        Words.speller("fr");
        var french = Marks.NONE.withLanguage("fr");
        var line =
                Block.Paragraph.of(
                        Id.of("p"),
                        List.of(
                                new Inline.Text("The word ", Marks.NONE),
                                new Inline.Text("passerelle inteligente gateway", french),
                                new Inline.Text(" and passerelle", Marks.NONE)));
        var found = Words.speller("en").misspelled(line, "en");
        assertEquals(
                List.of("inteligente", "passerelle"),
                found.stream().map(Misspelling::word).toList());
        assertEquals("fr", found.getFirst().language());
        assertEquals("en", found.getLast().language());
    }

    @Test
    void codeFormulasAndReferencesAreNotSpelled() {
        var code = Marks.of(Marks.Style.CODE);
        var line =
                Block.Paragraph.of(
                        Id.of("p"),
                        List.of(
                                new Inline.Text("watr", code),
                                new Inline.Text(" Tempp", Marks.NONE),
                                new Inline.Text("maxx", Marks.of(Marks.Style.SUBSCRIPT)),
                                new Inline.Text(" ", Marks.NONE),
                                new Inline.CrossReference(
                                        Id.of("x"), Inline.Form.FULL, "clasue", Marks.NONE),
                                new Inline.Text(" sensr", Marks.NONE)));
        var found = Words.speller("en").misspelled(line, "en");
        assertEquals(List.of("sensr"), found.stream().map(Misspelling::word).toList());
        assertEquals(17, found.getFirst().range().from());
    }

    @Test
    void withoutADictionaryNothingIsWrong(@TempDir Path folder) {
        var speller = new Speller(new Dictionaries(List.of(folder.resolve("dictionaries"))));
        assertFalse(speller.dictionaries().has("en"));
        assertEquals(List.of(), speller.misspelled(Words.line("gatway"), "en"));
    }

    @Test
    void aDictionaryInThePersonsFolderServes(@TempDir Path home) throws IOException {
        var folder = Files.createDirectories(Folders.own(home).resolve("tlh"));
        Files.writeString(folder.resolve("tlh.aff"), "SET UTF-8\n");
        Files.writeString(folder.resolve("tlh.dic"), "2\nqapla\nnuqneh\n");
        Files.writeString(folder.resolve("broken.dic"), "no affixes");
        var speller = new Speller(new Dictionaries(Folders.usual(home)));
        assertTrue(speller.dictionaries().has("tlh"));
        var found = speller.misspelled(Words.line("nuqneh qaplla"), "tlh");
        assertEquals(List.of("qaplla"), found.stream().map(Misspelling::word).toList());
        assertEquals(List.of("qapla"), speller.suggest(found.getFirst()));
    }

    @Test
    void aDictionaryThatCannotBeReadIsAsGoodAsNone(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("tlh.aff"), "SET NO-SUCH-CHARACTERS\nSFX A Y 3\nSFX");
        Files.writeString(folder.resolve("tlh.dic"), "\u0000\u0001");
        var speller = new Speller(new Dictionaries(List.of(folder)));
        assertEquals(List.of(), speller.misspelled(Words.line("nuqneh"), "tlh"));
    }

    @Test
    void anyEnglishIsBritishAndANearLanguageServes() {
        Words.speller("en");
        for (var tag : List.of("en", "en-US", "en-GB", "en-AU"))
            assertEquals(List.of("color"), Words.wrong(tag, "color colour"), tag);
        assertEquals(List.of("objett"), Words.wrong("fr-CH", "objet objett"));
    }

    /// Lucene tells hints about the Java machine, which nobody asked for, to whoever uses it first.
    @Test
    void whoSpellsFirstKeepsLuceneQuiet(@TempDir Path folder) throws IOException {
        Logger.getLogger("org.apache.lucene").setLevel(Level.INFO);
        Files.writeString(folder.resolve("xx.aff"), "SET UTF-8\n");
        var words = Files.writeString(folder.resolve("xx.dic"), "1\ngateway\n");
        assertTrue(Lexicon.read(words).knows("gateway"));
        assertEquals(Level.OFF, Logger.getLogger("org.apache.lucene").getLevel());
    }
}
