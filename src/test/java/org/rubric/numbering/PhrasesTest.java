package org.rubric.numbering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubric.numbering.Label.Kind;

/// What numbers and references say in each language.
class PhrasesTest {
    private static final List<Kind> WORDED =
            List.of(
                    Kind.CLAUSE,
                    Kind.ANNEX,
                    Kind.APPENDIX,
                    Kind.SECTION,
                    Kind.TABLE,
                    Kind.FIGURE,
                    Kind.EQUATION,
                    Kind.FOOTNOTE,
                    Kind.NOTE,
                    Kind.EXAMPLE);

    @ParameterizedTest
    @CsvSource({
        "en,clause 6.2,Table 6-1,Figure 6-1,Annex A,Appendix I,Equation 6-1",
        "en-GB,clause 6.2,Table 6-1,Figure 6-1,Annex A,Appendix I,Equation 6-1",
        "de,clause 6.2,Table 6-1,Figure 6-1,Annex A,Appendix I,Equation 6-1",
        "fr,paragraphe 6.2,Tableau 6-1,Figure 6-1,Annexe A,Appendice I,Équation 6-1",
        "es,cláusula 6.2,Cuadro 6-1,Figura 6-1,Anexo A,Apéndice I,Ecuación 6-1",
        "ru,пункт 6.2,Таблица 6-1,Рисунок 6-1,Приложение A,Дополнение I,Уравнение 6-1",
        "ar,الفقرة 6.2,الجدول 6-1,الشكل 6-1,الملحق A,التذييل I,المعادلة 6-1",
        "zh,第6.2节,表6-1,图6-1,附件A,附录I,公式6-1"
    })
    void referencesSpeakTheLanguageOfTheText(
            String language,
            String clause,
            String table,
            String figure,
            String annex,
            String appendix,
            String equation) {
        assertEquals(clause, reference(language, Kind.CLAUSE, "6.2"));
        assertEquals(table, reference(language, Kind.TABLE, "6-1"));
        assertEquals(figure, reference(language, Kind.FIGURE, "6-1"));
        assertEquals(annex, reference(language, Kind.ANNEX, "A"));
        assertEquals(appendix, reference(language, Kind.APPENDIX, "I"));
        assertEquals(equation, reference(language, Kind.EQUATION, "6-1"));
    }

    private static String reference(String language, Kind kind, String number) {
        return Wording.of(language)
                .label(kind, number, "")
                .reference()
                .replace('\u00A0', ' ')
                .replace("\u200E", "");
    }

    /// A note that is the only one has no number, and then nothing is left of where it would be.
    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ru", "ar", "zh"})
    void withoutANumberTheWordStandsAlone(String language) {
        for (var kind : WORDED) {
            var words = Wording.of(language).label(kind, "", "").reference();
            assertFalse(words.matches(".*[#@~<\u00A0\u200E].*"), kind + ": " + words);
        }
        for (var key : List.of("summary", "keywords", "introduction", "footnotes", "editors-note"))
            assertFalse(Phrases.of(language).say(key).isBlank());
    }

    /// A phrase that a language lacks would end the setting of a page.
    @ParameterizedTest
    @ValueSource(strings = {"fr", "es", "ru", "ar", "zh"})
    void everyLanguageHasEveryPhrase(String language) throws IOException {
        try (var file = Phrases.class.getResourceAsStream("/numbering/words.tsv")) {
            var keys =
                    new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> line.startsWith("en\t"))
                            .map(line -> line.split("\t")[1])
                            .toList();
            assertTrue(keys.size() > 90);
            for (var key : keys)
                assertFalse(Phrases.of(language).say(key, "1", "2").isBlank(), key);
        }
    }

    @Test
    void numbersAreReadFromPhrasesOfAnyLanguage() {
        for (var said : List.of("Series Y", "Série Y", "Serie\u00A0Y", "Серия Y", "Y系列"))
            assertEquals(Optional.of("Y"), Phrases.number("series", said), said);
        for (var said : List.of("Series", "Y.4000", "YSTR-X", "", "Series of gateways"))
            assertEquals(Optional.empty(), Phrases.number("series", said), said);
    }

    @Test
    void englishIsAsItWas() {
        var words = Wording.of("en");
        assertEquals("NOTE\u00A02", words.label(Kind.NOTE, "2", "").standing());
        assertEquals(
                "clause\u00A06.2, NOTE\u00A02",
                words.label(Kind.NOTE, "2", "clause\u00A06.2").reference());
        assertEquals(
                "item a) of clause\u00A06.2",
                words.label(Kind.ITEM, "a", "clause\u00A06.2").reference());
        assertEquals("clause 6 of [X]", Phrases.of("en").locator("clause 6", "[X]"));
        assertEquals("[X]的6", Phrases.of("zh").locator("6", "[X]"));
        assertThrows(IllegalArgumentException.class, () -> Phrases.of("en").say("nothing"));
    }
}
