package org.rubric.interchange.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.rubric.document.Documents.annex;
import static org.rubric.document.Documents.appendix;
import static org.rubric.document.Documents.bold;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.equation;
import static org.rubric.document.Documents.figure;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.printed;
import static org.rubric.document.Documents.recommendation;
import static org.rubric.document.Documents.reference;
import static org.rubric.document.Documents.runs;
import static org.rubric.document.Documents.table;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.DocumentKind;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Identity;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Settings;
import org.rubric.document.Traits;
import org.rubric.numbering.Numbering;
import org.rubric.numbering.Resolution;

class LinkResolverTest {

    /// Live words stand in braces: the target and, after a bar, what is shown.
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "See clause 6.2. > See {c62|clause 6.2}.",
                "Clause 6 says > {c6|Clause 6} says",
                "see (clause\u00A06.2) > see ({c62|clause\u00A06.2})",
                "clauses 6.1 to 6.3 > clauses {c61|6.1} to {c63|6.3}",
                "clauses 6.1, 6.2 and 6.3. > clauses {c61|6.1}, {c62|6.2} and {c63|6.3}.",
                "clause 6.1 and 6.2 > {c61|clause 6.1} and {c62|6.2}",
                "section 6.2 or subclause 6.3 > section {c62|6.2} or subclause {c63|6.3}",
                "§6.2 and § 6.1 > §{c62|6.2} and § {c61|6.1}",
                "Table 8-1 shows > {t|Table 8-1} shows",
                "Table 8‑1 shows > {t|Table 8‑1} shows",
                "in table 8-1, column 2 > in table {t|8-1}, column 2",
                "Figures 1 and 2 > Figures {f1|1} and {f2|2}",
                "Fig. 2 and Figure 2a > Fig. {f2|2} and {f2|Figure 2}a",
                "Annex B and Appendix II > {B|Annex B} and {II|Appendix II}",
                "Annexes A and B > Annexes {A|A} and {B|B}",
                "clause B.1 > {B1|clause B.1}",
                "Equation 6-3 and equation (6-3) > {e|Equation 6-3} and equation ({e|6-3})",
                "[ITU-T Y.4000] and [b-IETF RFC 8259] > {r|[ITU-T Y.4000]} and {rb|[b-IETF RFC 8259]}",
                "clause 4 of [ITU-T Y.4000] > {r|clause 4 of [ITU-T Y.4000]}",
                "clauses 4 and 5 of [ITU-T Y.4000]. > {r|clauses 4 and 5 of [ITU-T Y.4000]}.",
                "clause 8 of Annex F of [ITU-T Y.4000] > {r|clause 8 of Annex F of [ITU-T Y.4000]}",
                "clause 6 in [ITU-T Y.4000] > clause 6 in {r|[ITU-T Y.4000]}",
                "[ITU-T Y.4000], clause 6 > {r|[ITU-T Y.4000]}, clause 6",
                "clause 6.2 of this Recommendation > {c62|clause 6.2} of this Recommendation",
                "Annex B of Rec. ITU-T Y.1 > {B|Annex B} of Rec. ITU-T Y.1",
                "Table 8-1 in Annex B > Table 8-1 in {B|Annex B}",
                "voir le Tableau 8-1 et la Figure 1 > voir le Tableau {t|8-1} et la {f1|Figure 1}",
                "см. пункт 6.2, таблица 8-1 и Рисунок 1 > см. пункт {c62|6.2},"
                        + " таблица {t|8-1} и Рисунок {f1|1}",
                "[ITU-T Y.4000] provides 'A. B' in clause 6.1, Table 8-1 >"
                        + " {r|[ITU-T Y.4000]} provides 'A. B' in clause 6.1, Table 8-1",
                "[ITU-T Y.4000] is used. It is bound in clause 6.1 >"
                        + " {r|[ITU-T Y.4000]} is used. It is bound in {c61|clause 6.1}",
                "véase el cuadro 8-1 y la cláusula 6.1 > véase el cuadro {t|8-1}"
                        + " y la cláusula {c61|6.1}",
            })
    void mentionsBecomeLive(String before, String after) {
        var linked = LinkResolver.resolve(with(p(before)));
        assertEquals(after, shown(linked.document()));
        assertEquals(List.of(), linked.findings());
        assertEquals(before, Inline.text(first(linked.document()).runs()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clause 6.2 of ITU-T G.707",
                "Table 7 of ISO/IEC 13818-7:2006",
                "clause 8 of Annex F of ITU-T G.707",
                "clause 5 of RFC 3986",
                "as per section 4.6.3 of the EXIF 2.2 specification",
                "IETF RFC 6381, Section 4.5",
                "ISO/IEC 23008-3, section 15",
                "Annex A of Rec. ITU-T H.264 | ISO/IEC 14496-10",
                "Annex H to Recommendation G.707",
                "Table 1 and Figure 2 of ITU-T G.707",
                "clause 3 of that Recommendation",
                "clause 5 of the base Recommendation",
                "a table is shown; the figure I saw; clause text; annex to this",
                "table 0x04 and lane[i][x] and [viewed 2018-09-14]",
                "tables, figures, sections and equations",
                "Table 8-1 – A caption that was not recognized",
                "clause 10.1.6 Concrete grammar of ITU-T Z.101",
                "switching between code tables 0",
                "Annex B to the base Recommendation",
            })
    void whatBelongsElsewhereOrIsNoMentionIsLeftAlone(String words) {
        var document = with(p(words));
        var linked = LinkResolver.resolve(document);
        assertSame(first(document), first(linked.document()));
        assertEquals(List.of(), linked.findings());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "See clause 9.9. > The document has no clause 9.9, which this text speaks of.",
                "Tables 8-1 and 8-7 > The document has no Table 8-7, which this text speaks of.",
                "Annex Q > The document has no Annex Q, which this text speaks of.",
                "see [ITU-T X.999] > “[ITU-T X.999]” is cited here, but is not among the"
                        + " references.",
                "see [ITU-T Rec. Y.4000] > “[ITU-T Rec. Y.4000]” is cited here, but the"
                        + " references call it “[ITU-T Y.4000]”.",
            })
    void mentionsThatHitNothingAreFindings(String words, String message) {
        var findings = LinkResolver.resolve(with(p(words))).findings();
        assertEquals(List.of(message), findings.stream().map(f -> f.message()).toList());
        assertEquals("link.dangling", findings.getFirst().code());
    }

    @Test
    void aFindingStandsAtItsWordsAfterTheLinksBeforeIt() {
        var linked = LinkResolver.resolve(with(p("clause 6.2 and clause 9.9")));
        var range = linked.findings().getFirst().range();
        var runs = first(linked.document()).runs();
        assertEquals(" and clause 9.9", runs.get(1).text());
        assertEquals("9.9", " and clause 9.9".substring(range.from() - 1, range.to() - 1));
    }

    @Test
    void anAmendmentSpeaksOfATextThatIsNotInIt() {
        var amendment = Identity.EMPTY.withKind(DocumentKind.AMENDMENT);
        var document =
                with(p("Replace clause 9.9 as in [ITU-T X.999]."))
                        .withFront(FrontMatter.EMPTY.withIdentity(amendment));
        assertEquals(List.of(), LinkResolver.resolve(document).findings());
    }

    @Test
    void aPartPublishedAloneKnowsOnlyItsOwnNumbers() {
        var document =
                recommendation(
                                p("clause F1.1, clause F1.9, clause F2.3 and [ITU-T Z.101]"),
                                printed("F1.1", clause("c", "General")))
                        .withSettings(Settings.KEPT);
        var linked = LinkResolver.resolve(document);
        assertEquals(
                "{c|clause F1.1}, clause F1.9, clause F2.3 and [ITU-T Z.101]",
                shown(linked.document()));
        assertEquals(1, linked.findings().size());
    }

    @Test
    void aNumberedParagraphIsNoClauseAndNoFault() {
        var linked = LinkResolver.resolve(with(p("clause 6.4.1"), p("6.4.1\tIt is required …")));
        assertEquals(List.of(), linked.findings());
        assertEquals(0, linked.made());
    }

    @Test
    void marksAnchorsAndOtherThingsStay() {
        var anchor = new Inline.Anchor(Id.of("x"), Inline.Edge.START);
        var line = p("see ", bold("Table "), anchor, bold("8-1"), " or ", bold("this"));
        var runs = first(LinkResolver.resolve(with(line)).document()).runs();
        assertEquals(anchor, runs.get(2));
        var live = (Inline.CrossReference) runs.get(1);
        assertEquals("Table 8-1", live.shown());
        assertEquals(Marks.of(Marks.Style.BOLD), live.marks());
        assertEquals("see Table 8-1 or this", Inline.text(runs));
    }

    @Test
    void programTextTitlesEntriesAndHyperlinksAreLeftAlone() {
        var code = new Block.Code(Id.of("code"), Traits.NONE, "", runs("clause 6.2"));
        var hyperlink = p(new Inline.Text("clause 6.2", Marks.NONE.withLink("http://itu.int")));
        var title = clause("x", "As in clause 6.2");
        for (var block : List.of(code, hyperlink, title)) {
            var document = with(block);
            assertSame(block, first(LinkResolver.resolve(document).document()));
        }
    }

    @Test
    void aResolvedDocumentReadsAsPrinted() {
        var words = "Clauses 6.1 to 6.3, Table 8-1, clause 4 of [ITU-T Y.4000] and Annex B";
        var linked = LinkResolver.resolve(with(p(words))).document();
        var resolved = Resolution.of(linked, Numbering.of(linked));
        assertEquals(words, Inline.text(first(resolved.document()).runs()).replace('\u00A0', ' '));
        assertEquals(List.of(), resolved.findings());
    }

    @Test
    void longLinesTakeTimeInProportion() {
        var long1 = "Annex A, clause 6.1 and ".repeat(20_000);
        var long2 = "[".repeat(200_000);
        var long3 = "clauses 6.1, 6.2, 6.3, ".repeat(20_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> LinkResolver.resolve(with(p(long1), p(long2), p(long3))));
    }

    private static Document with(Block... blocks) {
        var body = new ArrayList<Block>(List.of(blocks));
        body.addAll(
                List.of(
                        printed(
                                "6",
                                clause(
                                        "c6",
                                        "Requirements",
                                        printed("6.1", clause("c61", "One")),
                                        printed("6.2", clause("c62", "Two")),
                                        printed("6.3", clause("c63", "Three")),
                                        printed("Table 8-1", table("t", "Values")),
                                        printed("Figure 1", figure("f1", "Shape")),
                                        printed("Figure 2", figure("f2", "Form")),
                                        printed("(6-3)", equation("e", "x")))),
                        printed("Annex A", annex("A", "First")),
                        printed(
                                "Annex B",
                                annex("B", "Second", printed("B.1", clause("B1", "Sub")))),
                        printed("Appendix I", appendix("I", "First")),
                        printed("Appendix II", appendix("II", "Second")),
                        reference("r", "ITU-T Y.4000", "Recommendation ITU-T Y.4000 …"),
                        reference("rb", "b-IETF RFC 8259", "IETF RFC 8259 …")));
        var identity = new Identity("Y.1", "", "", DocumentKind.RECOMMENDATION, "", "en");
        return recommendation(body.toArray(Block[]::new))
                .withSettings(Settings.KEPT)
                .withFront(FrontMatter.EMPTY.withIdentity(identity));
    }

    private static Block first(Document document) {
        return document.body().getFirst();
    }

    private static String shown(Document document) {
        var text = new StringBuilder();
        for (var run : first(document).runs())
            switch (run) {
                case Inline.CrossReference(var target, _, var shown, _) ->
                        text.append('{').append(target).append('|').append(shown).append('}');
                case Inline.Citation(var target, _, var shown, _) ->
                        text.append('{').append(target).append('|').append(shown).append('}');
                default -> text.append(run.text());
            }
        return text.toString();
    }
}
