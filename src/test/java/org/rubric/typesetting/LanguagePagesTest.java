package org.rubric.typesetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubric.document.Abstract;
import org.rubric.document.Apparatus;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.DocumentKind;
import org.rubric.document.Documents;
import org.rubric.document.Id;
import org.rubric.document.Identity;
import org.rubric.document.Inline;
import org.rubric.document.Traits;

/// What nobody types stands on the pages in the language of the text.
class LanguagePagesTest {
    private static final Pattern ENGLISH =
            Pattern.compile(
                    "(?i)\\b(summary|history|edition|study|keywords|table of|draft|recommendation"
                            + "|foreword|intellectual|printed|sector|series|abstract|contact:|source:"
                            + "|title:|group|meeting|note|page|all rights|statement|for action)\\b");

    private static Document in(String language, Document document) {
        var front = document.front();
        var was = front.identity();
        var identity =
                new Identity(
                        was.designation(), was.provisionalName(), "T", was.kind(), "X", language);
        var overview =
                new Abstract(
                        List.of(Block.Paragraph.of(Id.of("s"), Inline.plain("X."))),
                        List.of("A", "B"),
                        List.of(Block.Paragraph.of(Id.of("i"), Inline.plain("X."))));
        var body =
                List.<Block>of(
                        Documents.clause("c", "X", Documents.note("n", "X")),
                        Documents.annex("a", "X", Documents.p("X")));
        return Document.of(front.withIdentity(identity).withOverview(overview), body);
    }

    private static String words(String language, Document document, Look look) {
        return Setting.of(in(language, document), look).runs().stream()
                .map(Setting.Run::text)
                .collect(Collectors.joining(" "))
                .replace('\u2011', '-')
                .replace(" - ", "-")
                .replaceAll("[\\s\u00A0\u00AD]+", " ");
    }

    private static String published(String language) {
        return words(language, Publications.recommendation(), Look.PUBLISHED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru|Издание|Утверждено|Исследовательская|Уникальный|идентификатор",
                "fr|Edition|Approbation|d'études|unique|Recommandation",
                "es|Edición|Aprobación|Comisión|único|Recomendación"
            })
    void noWordAtTheHeadOfTheHistoryIsDivided(
            String language, String a, String b, String c, String d, String e) {
        var pages = published(language).replace('\u2019', '\'');
        for (var word : List.of(a, b, c, d, e))
            assertTrue(pages.contains(word), language + " " + word + ": " + pages);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr|Union internationale des télécommunications|UIT-T|SÉRIE Y: X"
                        + "|RECOMMANDATIONS UIT-T DE LA SÉRIE Y|Recommandation UIT-T Y.4123|Résumé"
                        + "|Historique|Commission d'études|AVANT-PROPOS"
                        + "|DROITS DE PROPRIÉTÉ INTELLECTUELLE|TABLE DES MATIÈRES|Page"
                        + "|Rec. ITU-T Y.4123 (06/2018)|Imprimé en Suisse|NOTE – X|Annexe A",
                "ru|Международный союз электросвязи|МСЭ-T|СЕРИЯ Y: X|РЕКОМЕНДАЦИИ МСЭ-T СЕРИИ Y"
                        + "|Рекомендация МСЭ-T Y.4123|Резюме|Хронологическая справка"
                        + "|Исследовательская комиссия|ПРЕДИСЛОВИЕ"
                        + "|ПРАВА ИНТЕЛЛЕКТУАЛЬНОЙ СОБСТВЕННОСТИ|СОДЕРЖАНИЕ|Стр."
                        + "|Рек. МСЭ-T Y.4123 (06/2018)|Отпечатано в Швейцарии"
                        + "|ПРИМЕЧАНИЕ. – X|Приложение A",
            })
    void asPublishedTextsOfTheUnionSayIt(String said) {
        var wanted = said.split("\\|");
        var words = published(wanted[0]);
        for (int i = 1; i < wanted.length; i++)
            assertTrue(words.contains(wanted[i]), wanted[i] + " in " + words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es", "ru", "ar", "zh"})
    void noEnglishWordIsLeftOnAPage(String language) {
        none(language, published(language));
        none(language, words(language, draft(), Look.DRAFT));
        for (var kind :
                List.of(
                        DocumentKind.SUPPLEMENT,
                        DocumentKind.AMENDMENT,
                        DocumentKind.CORRIGENDUM,
                        DocumentKind.ERRATUM)) {
            var document = Publications.document(kind, "Y.4123", "2018-06-13");
            none(language, words(language, document, Look.PUBLISHED));
        }
        var contribution = Publications.posted(DocumentKind.CONTRIBUTION, "SG20-C7");
        none(language, words(language, contribution, Look.CONTRIBUTION));
        var liaison = Publications.posted(DocumentKind.LIAISON_STATEMENT, "SG20-LS7");
        none(language, words(language, liaison, Look.LIAISON));
    }

    private static Document draft() {
        return Publications.document(DocumentKind.RECOMMENDATION, "", "");
    }

    /// The sample's own words and those that French has too are no English.
    private static void none(String language, String words) {
        var said = words.replace("SG20 meeting", "");
        if (language.equals("fr"))
            said =
                    said.replaceAll(
                            "\\b(Page|page|NOTE|Contact:|Source:|Edition|Recommandations?)\\b:?",
                            "");
        if (language.equals("es")) said = said.replaceAll("(?i)sector", "");
        var match = ENGLISH.matcher(said);
        assertFalse(match.find(), () -> language + ": " + match.group() + " in " + words);
    }

    @Test
    void aLanguageThatIsNotKnownIsSpokenOfInEnglish() {
        assertTrue(published("de").contains("Table of Contents"));
        var german =
                words(
                        "de",
                        Publications.posted(DocumentKind.CONTRIBUTION, "C7"),
                        Look.CONTRIBUTION);
        assertTrue(german.contains("Original: de"), german);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr|Projet de nouvelle Recommandation UIT-T Y.flood: T|A, B.",
                "ru|Проект новой Рекомендации МСЭ-T Y.flood: T|A, B.",
                "zh|ITU-T Y.flood 新建议书草案：T|A、B。",
            })
    void theHeaderOfADraftIsInItsLanguage(String language, String title, String keywords) {
        var words = readable(words(language, draft(), Look.DRAFT).replace(" ", ""));
        assertTrue(words.contains(title.replace(" ", "")), words);
        assertTrue(words.contains(keywords.replace(" ", "")), words);
    }

    /// Letters for which there is no font here are told by their numbers.
    private static String readable(String words) {
        return Pattern.compile("U\\+([0-9A-F]{4})")
                .matcher(words)
                .replaceAll(hit -> Character.toString(Integer.parseInt(hit.group(1), 16)));
    }

    /// On a page that runs to the left, its number stands in the outer corner of the other side,
    /// the rule above notes where they begin, and the labels of a header at the right.
    @Test
    void whatStandsBesideTheTextIsMirrored() {
        double middle = Look.PUBLISHED.sheet().width() / 2;
        for (var language : List.of("fr", "ar")) {
            var set = Setting.of(in(language, Publications.recommendation()), Look.PUBLISHED);
            boolean left = language.equals("ar");
            var pages = set.imprint().pages();
            int first = 0;
            while (!pages.get(first).folio().equals("1")) first++;
            int page = first;
            var folio =
                    set.runs().stream()
                            .filter(run -> run.page() == page && run.y() > 780)
                            .filter(run -> run.text().strip().equals("1"))
                            .findFirst()
                            .orElseThrow();
            assertEquals(left, folio.x() < middle, language);
            assertTrue(folio.x() > 40 && folio.x() < 560, language + folio.x());
            var header =
                    Setting.of(
                            in(language, Publications.posted(DocumentKind.LIAISON_STATEMENT, "7")),
                            Look.LIAISON);
            assertEquals(left, header.run("Alpha Telecom").x() > middle, language);
        }
    }

    @Test
    void theRuleAboveNotesStandsWhereTheyBegin() {
        for (var language : List.of("en", "ar")) {
            var noted = Documents.recommendation(Documents.p("X", Documents.footnote("f")));
            var note = new Block.Footnote(Id.of("f"), Traits.NONE, List.of(Documents.p("Y")));
            var document = noted.withApparatus(new Apparatus(List.of(note), List.of()));
            var front = document.front();
            var identity = new Identity("", "", "T", DocumentKind.RECOMMENDATION, "", language);
            var set = Setting.of(document.withFront(front.withIdentity(identity)));
            var rules =
                    set.imprint().pages().stream()
                            .flatMap(page -> page.marks().stream())
                            .filter(Mark.Stroke.class::isInstance)
                            .map(mark -> ((Mark.Stroke) mark).line())
                            .filter(line -> line.height() == 0 && line.width() == 144)
                            .toList();
            assertEquals(1, rules.size());
            var sheet = Look.DRAFT.sheet();
            double right = sheet.margin() + sheet.measure();
            if (language.equals("en")) assertEquals(sheet.margin(), rules.getFirst().x(), 0.01);
            else assertEquals(right, rules.getFirst().x() + 144, 0.01);
        }
    }
}
