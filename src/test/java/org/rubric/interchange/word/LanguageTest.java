package org.rubric.interchange.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.interchange.word.DocxBuilder.p;
import static org.rubric.interchange.word.DocxBuilder.paragraph;
import static org.rubric.interchange.word.DocxBuilder.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubric.Corpus;
import org.rubric.document.Document;
import org.rubric.document.Inline;
import org.rubric.interchange.Progress;

/// The language of a text, and of what in it is in another.
class LanguageTest {
    private static final String RUSSIAN = "Настоящая Рекомендация определяет требования.";
    private static final String ARABIC = "تحدد هذه التوصية المتطلبات العامة.";
    private static final String CHINESE = "本建议书规定了通用要求。";

    @TempDir Path folder;

    @Tag("corpus")
    @ParameterizedTest
    @CsvSource({"E,en", "F,fr", "R,ru"})
    void oneTextInThreeLanguages(String edition, String language) throws IOException {
        var file = Corpus.docx("T-REC-E.119-201704-I!!MSW-" + edition);
        var document = new WordImporter().read(file, Progress.NONE).accepted();
        assertEquals(language, language(document).substring(0, 2));
        int[] other = {0};
        document.forEach(
                block -> {
                    if (!block.traits().language().isEmpty()) other[0]++;
                });
        assertTrue(other[0] < 12, other[0] + " blocks are said to be in another language");
    }

    @ParameterizedTest
    @CsvSource({"fr-CH", "es-ES", "en-US", "ru-RU"})
    void theLanguageOfMostWords(String tag) throws IOException {
        var words = tag.startsWith("ru") ? RUSSIAN : "One two three four five six seven.";
        var document =
                new DocxBuilder()
                        .add(in("de-DE", "Kurz."), in(tag, words), in(tag, words))
                        .document(folder);
        assertEquals(tag, language(document));
    }

    @Test
    void lettersWinOverATagThatTheyCannotBeOf() throws IOException {
        assertEquals("ru", language(typedOver(RUSSIAN)));
        assertEquals("ar", language(typedOver(ARABIC)));
        assertEquals("zh", language(typedOver(CHINESE)));
    }

    @Test
    void chineseAmongLatinNamesIsChinese() throws IOException {
        var document =
                new DocxBuilder()
                        .add(in("zh-CN", CHINESE), in("zh-CN", "ITU-T Y.4000 gateway " + CHINESE))
                        .document(folder);
        assertEquals("zh-CN", language(document));
    }

    @Test
    void aParagraphInAnotherLanguageSaysSo() throws IOException {
        var document =
                new DocxBuilder()
                        .add(
                                in(
                                        "en-GB",
                                        "This is the text of the document, and it is long enough to count for more than the rest."))
                        .add(in("en-GB", RUSSIAN), in("fr-FR", "Ceci est en français."))
                        .document(folder);
        assertEquals("en-GB", language(document));
        assertEquals(
                List.of("", "ru", "fr-FR"),
                document.body().stream().map(b -> b.traits().language()).toList());
        for (var block : document.body())
            for (var run : block.runs()) assertEquals("", ((Inline.Text) run).marks().language());
    }

    @Test
    void wordsInAnotherLanguageSaySo() throws IOException {
        var document =
                new DocxBuilder()
                        .add(
                                paragraph(
                                        "",
                                        run("<w:lang w:val=\"en-GB\"/>", "The French say ")
                                                + run("<w:lang w:val=\"fr-FR\"/>", "bonjour")
                                                + run("<w:lang w:val=\"en-GB\"/>", " to a day.")))
                        .document(folder);
        var runs = document.body().getFirst().runs();
        assertEquals("fr-FR", ((Inline.Text) runs.get(1)).marks().language());
        assertEquals("", ((Inline.Text) runs.getFirst()).marks().language());
    }

    @Test
    void aStyleStatesTheLanguageOfItsParagraphs() throws IOException {
        var document =
                new DocxBuilder()
                        .style("Fr", "French", "<w:rPr><w:lang w:val=\"fr-FR\"/></w:rPr>")
                        .add(p("Fr", "Un deux trois quatre."), p("Fr", "Cinq six sept."))
                        .add(p("Fr", "Huit neuf."))
                        .document(folder);
        assertEquals("fr-FR", language(document));
    }

    @Test
    void greekLettersInFormulasAreNoGreek() throws IOException {
        var document =
                new DocxBuilder()
                        .add(in("en-GB", "The mean."), in("en-GB", "αβγ δε"))
                        .document(folder);
        assertEquals("", document.body().getLast().traits().language());
    }

    private Document typedOver(String words) throws IOException {
        return new DocxBuilder()
                .add(in("en-GB", words), in("en-US", words), in("en-US", "ITU-T"))
                .document(folder);
    }

    private static String in(String tag, String words) {
        return paragraph("", run("<w:lang w:val=\"" + tag + "\"/>", words));
    }

    private static String language(Document document) {
        return document.front().identity().language();
    }
}
