package org.rubric.interchange.word.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.interchange.word.DocxBuilder.cell;
import static org.rubric.interchange.word.DocxBuilder.p;
import static org.rubric.interchange.word.DocxBuilder.row;
import static org.rubric.interchange.word.DocxBuilder.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubric.document.Document;
import org.rubric.document.DocumentKind;
import org.rubric.document.Inline;
import org.rubric.document.Settings;
import org.rubric.interchange.word.DocxBuilder;

/// The pages before the text, and where the text begins and ends.
class FrontPagesTest {
    @TempDir Path folder;

    @Test
    void aPublishedRecommendation() throws IOException {
        var document =
                open(
                        table(
                                row(
                                        cell(
                                                "",
                                                p("", "SERIES Y: GLOBAL INFORMATION"),
                                                p("", "Cloud computing")))),
                        p("", "Recommendation ITU\u2011T Y.3507"),
                        table(
                                row(
                                        cell(
                                                "",
                                                p("Rec_No", "Recommendation ITU-T Y.3507"),
                                                p("Rec_title", "Cloud computing")))),
                        table(
                                row(
                                        cell(
                                                "",
                                                p("Heading_b", "Summary"),
                                                p("", "One."),
                                                p("", "Two.")))),
                        table(
                                row(cell("", p("Heading_b", "History"))),
                                DocxBuilder.cells(
                                        "1.0",
                                        "ITU-T Y.3507",
                                        "2018-12-14",
                                        "13",
                                        "11.1002/1000/13812")),
                        p("Heading_b", "Keywords"),
                        p("", "Cloud computing, physical machine."),
                        p("", "FOREWORD"),
                        p("", "The Union is a specialized agency."),
                        p("toc1", "1\tScope\t1"),
                        p("Heading_b", "Introduction"),
                        p("", "It begins."),
                        p("Rec_No", "Recommendation ITU-T Y.3507"),
                        p("Rec_title", "Cloud computing"),
                        p("Heading1", "1\tScope"),
                        p("", "Text."),
                        p("", ""),
                        p("", "SERIES OF ITU-T RECOMMENDATIONS"),
                        p("", "Series A\tOrganization"));
        var front = document.front();
        assertEquals("Y.3507", front.identity().designation());
        assertEquals("Cloud computing", front.identity().title());
        assertEquals("GLOBAL INFORMATION – Cloud computing", front.identity().series());
        assertEquals(DocumentKind.RECOMMENDATION, front.identity().kind());
        assertEquals("2018-12-14", front.approval().date());
        assertEquals("13", front.approval().studyGroup());
        assertEquals(List.of("Cloud computing", "physical machine"), front.overview().keywords());
        assertEquals("p One.\np Two.\n", Sketch.of(front.overview().summary()));
        assertEquals("p It begins.\n", Sketch.of(front.overview().introduction()));
        assertEquals("clause <1> Scope\n  p Text.\n", Sketch.of(document.body()));
        assertTrue(Sketch.of(front.kept()).contains("Organization"));
        assertEquals(Settings.Policy.KEPT, document.settings().policy());
    }

    @Test
    void aDraftIsNumberedAnew() throws IOException {
        var document =
                open(
                        p("Rec_No", "Draft new Recommendation ITU-T Y.IoT-flood"),
                        p("Rec_title", "Floods"),
                        p("Heading_b", "Summary"),
                        p("", "Words."),
                        p("Heading1", "1\tScope"),
                        p("Table_NoTitle", "Table 1-1 – T"),
                        table(DocxBuilder.cells("a")));
        assertEquals("Y.IoT-flood", document.front().identity().provisionalName());
        assertEquals(Settings.Policy.COMPUTED, document.settings().policy());
        assertEquals(Settings.Captions.PER_CLAUSE, document.settings().captions());
    }

    @Test
    void aContributionHasItsHeaderTable() throws IOException {
        var document =
                open(
                        table(
                                row(
                                        cell("", p("", "INTERNATIONAL TELECOMMUNICATION UNION")),
                                        cell("", p("", "SG20-C0123"))),
                                row(cell("", p("", "Question(s):")), cell("", p("", "4/20, 6/20"))),
                                row(cell("", p("", "CONTRIBUTION"))),
                                row(cell("", p("", "Source:")), cell("", p("", "Ministry"))),
                                row(
                                        cell("", p("", "Title:")),
                                        cell("", p("", "Proposal on floods"))),
                                row(
                                        cell("", p("", "Contact:")),
                                        cell("", p("", "Ana Silva\nMinistry\nBrazil")),
                                        cell("", p("", "Tel: +55 1\nE-mail: ana@example.org")))),
                        table(row(cell("", p("", "Abstract:")), cell("", p("", "It proposes.")))),
                        p("", "Text before any heading."),
                        p("Heading1", "Proposal"),
                        p("", "We propose."));
        var front = document.front();
        assertEquals("SG20-C0123", front.header().number());
        assertEquals("CONTRIBUTION", front.header().banner());
        assertEquals("Ministry", front.header().source());
        assertEquals("Proposal on floods", front.identity().title());
        assertEquals(DocumentKind.CONTRIBUTION, front.identity().kind());
        assertEquals(List.of("4/20", "6/20"), front.people().questions());
        assertEquals("Brazil", front.people().contacts().getFirst().country());
        assertEquals("ana@example.org", front.people().contacts().getFirst().email());
        assertEquals("It proposes.", Inline.text(front.overview().summary().getFirst().runs()));
        assertEquals(
                "p Text before any heading.\nunnumbered Proposal\n  p We propose.\n",
                Sketch.of(document.body()));
    }

    @Test
    void aCorrigendumNamesItsBase() throws IOException {
        var document =
                open(
                        p("", "Recommendation ITU-T P.862 (2001) – Corrigendum 2"),
                        p("Rec_No", "Recommendation ITU-T P.862"),
                        p("Rec_title", "Corrigendum 2"),
                        p("", "The text is corrected."));
        assertEquals(DocumentKind.CORRIGENDUM, document.front().identity().kind());
        assertEquals("P.862 (2001)", document.settings().base());
        assertEquals("p The text is corrected.\n", Sketch.of(document.body()));
    }

    @ParameterizedTest
    @CsvSource({
        "Résumé,Mots clés,Introduction,SÉRIES DES RECOMMANDATIONS UIT-T",
        "Resumen,Palabras clave,Introducción,SERIES DE RECOMENDACIONES DEL UIT-T",
        "Резюме,Ключевые слова,Введение,СЕРИИ РЕКОМЕНДАЦИЙ МСЭ-Т",
        "ملخص,كلمات أساسية,مقدمة,سلاسل التوصيات الصادرة عن قطاع تقييس الاتصالات",
        "摘要,关键词,引言,ITU-T 系列建议书"
    })
    void theOtherLanguages(String summary, String keywords, String introduction, String series)
            throws IOException {
        var document =
                open(
                        p("Heading_b", summary),
                        p("", "S"),
                        p("Heading_b", keywords),
                        p("", "K1, K2."),
                        p("Heading_b", introduction),
                        p("", "I"),
                        p("Rec_title", "T"),
                        p("Heading1", "1\tX"),
                        p("", "B"),
                        p("", series));
        assertEquals("p S\n", Sketch.of(document.front().overview().summary()));
        assertEquals(List.of("K1", "K2"), document.front().overview().keywords());
        assertEquals("p I\n", Sketch.of(document.front().overview().introduction()));
        assertEquals("clause <1> X\n  p B\n", Sketch.of(document.body()));
    }

    @ParameterizedTest
    @CsvSource({
        "Annexe A,annex",
        "Anexo A,annex",
        "Приложение A,annex",
        "الملحق A,annex",
        "附件A,annex",
        "Appendice I,appendix",
        "Apéndice I,appendix",
        "Дополнение I,appendix",
        "التذييل I,appendix",
        "附录I,appendix",
        "ANNEX A,annex",
        "Bibliographie,bibliography",
        "Bibliografía,bibliography",
        "Библиография,bibliography",
        "بيبليوغرافيا,bibliography",
        "参考资料,bibliography"
    })
    void endPartsInOtherLanguages(String head, String kind) throws IOException {
        var document =
                open(
                        p("Heading1", "1\tX"),
                        p("Annex_NoTitle", head + "\n\nT".repeat(kind.startsWith("b") ? 0 : 1)));
        assertEquals(kind, Sketch.of(document.body()).lines().toList().getLast().split(" ")[0]);
    }

    @ParameterizedTest
    @CsvSource({
        "Tableau 1 – T,table",
        "Cuadro 1 – T,table",
        "Таблица 1 – T,table",
        "الجدول 1 – T,table",
        "表1 – T,table",
        "Figura 1 – T,figure",
        "Рисунок 1 – T,figure",
        "الشكل 1 – T,figure",
        "图1 – T,figure",
        "NOTA 1 – T,note",
        "ПРИМЕЧАНИЕ – T,note",
        "ملاحظة 1 – T,note",
        "注1 – T,note"
    })
    void captionsAndNotesInOtherLanguages(String line, String kind) throws IOException {
        var document =
                kind.equals("table")
                        ? open(
                                p("Heading1", "1\tX"),
                                p("Table_NoTitle", line),
                                table(DocxBuilder.cells("a")))
                        : open(
                                p("Heading1", "1\tX"),
                                p(kind.equals("figure") ? "Figure_NoTitle" : "Note", line));
        var second = Sketch.of(document.body()).lines().toList().get(1).strip();
        assertTrue(second.startsWith(kind), second);
        assertTrue(second.endsWith("T"), second);
    }

    private Document open(String... xml) throws IOException {
        return new DocxBuilder().add(xml).document(folder);
    }
}
