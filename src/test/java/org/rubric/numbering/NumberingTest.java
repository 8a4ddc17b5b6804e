package org.rubric.numbering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.annex;
import static org.rubric.document.Documents.appendix;
import static org.rubric.document.Documents.cell;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.definition;
import static org.rubric.document.Documents.division;
import static org.rubric.document.Documents.equation;
import static org.rubric.document.Documents.figure;
import static org.rubric.document.Documents.footnote;
import static org.rubric.document.Documents.item;
import static org.rubric.document.Documents.named;
import static org.rubric.document.Documents.note;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.panel;
import static org.rubric.document.Documents.printed;
import static org.rubric.document.Documents.recommendation;
import static org.rubric.document.Documents.ref;
import static org.rubric.document.Documents.reference;
import static org.rubric.document.Documents.table;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause.Kind;
import org.rubric.document.Block.Item.Marker;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Settings;
import org.rubric.document.Traits;

class NumberingTest {

    @Test
    void clausesCountAtEveryLevel() {
        var inner = clause("f", "Six", p());
        for (var id : List.of("e", "d", "c", "b")) inner = clause(id, id, inner);
        var numbering = Numbering.of(recommendation(clause("a", "One"), clause("g", "Two", inner)));
        assertEquals("2.1.1.1.1.1", numbering.label(Id.of("f")).orElseThrow().number());
        assertEquals(6, numbering.level(Id.of("f")));
        assertEquals("clause\u00A02.1", cited(numbering, "b"));
        assertEquals(0, numbering.level(Id.of("nowhere")));
    }

    @Test
    void annexLettersDoNotSkipI() {
        var annexes =
                IntStream.range(0, 28)
                        .mapToObj(i -> (Block) annex("x" + i, "Annex"))
                        .toArray(Block[]::new);
        var numbering = Numbering.of(recommendation(annexes));
        assertEquals("Annex\u00A0I", standing(numbering, "x8"));
        assertEquals("Annex\u00A0AB", standing(numbering, "x27"));
    }

    @Test
    void thingsInAnnexesAndAppendicesCarryTheirLetter() {
        var numbering =
                Numbering.of(
                        recommendation(
                                annex("A", "First", clause("A.1", "Sub", table("t", "Values"))),
                                appendix("I", "One"),
                                appendix(
                                        "II",
                                        "Two",
                                        figure("f", "Shape"),
                                        equation("e", "a=b"),
                                        clause("s", "Sub"),
                                        p(ref("e")))));
        assertEquals("A.1", standing(numbering, "A.1"));
        assertEquals("Table\u00A0A.1", standing(numbering, "t"));
        assertEquals("Appendix\u00A0II", cited(numbering, "II"));
        assertEquals("Figure\u00A0II.1", cited(numbering, "f"));
        assertEquals("(II-1)", standing(numbering, "e"));
        assertEquals("Equation\u00A0II-1", cited(numbering, "e"));
        assertEquals("clause\u00A0II.1", cited(numbering, "s"));
    }

    @Test
    void captionsCountPerClauseOrThrough() {
        var document =
                recommendation(
                        clause("1", "One", table("t1", "A"), clause("1.1", "x", table("t2", "B"))),
                        clause(
                                "2",
                                "Two",
                                table("t3", "C"),
                                figure("f", "D", panel("fa", "left"), panel("fb", "right"))));
        var perClause = Numbering.of(document);
        assertEquals("Table\u00A01-2", standing(perClause, "t2"));
        assertEquals("Table\u00A02-1", standing(perClause, "t3"));
        var through =
                Numbering.of(
                        document.withSettings(
                                new Settings(
                                        Settings.Policy.COMPUTED,
                                        Settings.Captions.CONTINUOUS,
                                        Settings.Origin.FIRST,
                                        "")));
        assertEquals("Table\u00A03", standing(through, "t3"));
        assertEquals("Figure\u00A01-b", standing(through, "fb"));
    }

    @Test
    void onlyCitedOrMarkedEquationsCount() {
        var marked = equation("c", "z");
        var numbering =
                Numbering.of(
                        recommendation(
                                clause(
                                        "1",
                                        "One",
                                        equation("a", "x"),
                                        equation("b", "y"),
                                        new Exhibit.Equation(
                                                marked.id(),
                                                marked.traits(),
                                                marked.maths(),
                                                true,
                                                List.of())),
                                clause("2", "Two", p("As in ", ref("b")))));
        assertTrue(numbering.label(Id.of("a")).isEmpty());
        assertEquals("(1-1)", standing(numbering, "b"));
        assertEquals("(1-2)", standing(numbering, "c"));
    }

    @Test
    void oneNoteIsPlainAndSeveralAreCounted() {
        var numbering =
                Numbering.of(
                        recommendation(
                                clause(
                                        "1",
                                        "One",
                                        named("n1", note("x")),
                                        clause(
                                                "1.1",
                                                "Sub",
                                                named("n2", note("y")),
                                                table(
                                                        "t",
                                                        "T",
                                                        new Exhibit.Row(
                                                                Id.of("r"),
                                                                Traits.NONE,
                                                                List.of(
                                                                        cell(
                                                                                named(
                                                                                        "n3",
                                                                                        note()))))),
                                                named("n4", note("z")))),
                                definition("d", "term", "text", named("n5", note()))));
        assertEquals("NOTE", standing(numbering, "n1"));
        assertEquals("NOTE\u00A01", standing(numbering, "n2"));
        assertEquals("NOTE", standing(numbering, "n3"));
        assertEquals("NOTE\u00A02", standing(numbering, "n4"));
        assertEquals("NOTE", standing(numbering, "n5"));
        assertEquals("clause\u00A01.1, NOTE\u00A02", cited(numbering, "n4"));
        assertEquals("Table\u00A01-1, NOTE", cited(numbering, "n3"));
    }

    @Test
    void definitionsGoOnAfterSubClauses() {
        var numbering =
                Numbering.of(
                        recommendation(
                                clause("x", "Scope"),
                                clause(
                                        "d",
                                        "Definitions",
                                        clause("d1", "Elsewhere", definition("t1", "a", "b")),
                                        definition("t2", "c", "d"))));
        assertEquals("2.1.1", standing(numbering, "t1"));
        assertEquals("2.2", standing(numbering, "t2"));
        assertEquals("clause\u00A02.2", cited(numbering, "t2"));
    }

    @Test
    void listsCountByLevelAndMarkerAndEndAtAParagraph() {
        assertEquals(
                List.of("1)", "a)", "b)", "2)", "a)", "–", "3)", "1)"),
                items(
                        item(Marker.NUMBER),
                        item(2, Marker.LETTER),
                        item(2, Marker.LETTER),
                        item(Marker.NUMBER),
                        item(2, Marker.LETTER),
                        item(3, Marker.DASH),
                        item(Marker.NUMBER),
                        p("The next list:"),
                        item(Marker.NUMBER)));
    }

    @Test
    void aFlattenedSubListBeginsAgain() {
        assertEquals(
                List.of("1)", "a)", "b)", "2)", "a)"),
                items(
                        item(Marker.NUMBER),
                        item(Marker.LETTER),
                        item(Marker.LETTER),
                        item(Marker.NUMBER),
                        item(Marker.LETTER)));
    }

    @Test
    void notesAndFormulasDoNotEndAList() {
        assertEquals(
                List.of("i)", "NOTE", "ii)"),
                items(
                        item(Marker.ROMAN),
                        note("Meanwhile."),
                        equation("e", "x"),
                        item(Marker.ROMAN)));
    }

    @Test
    void itemsAndNamesAreReferredTo() {
        var numbering =
                Numbering.of(
                        recommendation(
                                clause("6", "One", named("i", item(Marker.LETTER))),
                                reference("r", "ITU-T Y.4000", "Recommendation …")));
        assertEquals("item a) of clause\u00A01", cited(numbering, "i"));
        assertEquals("[ITU-T\u00A0Y.4000]", cited(numbering, "r"));
        assertEquals("[ITU-T Y.4000]", standing(numbering, "r"));
    }

    @Test
    void footnotesCountInTheOrderOfTheirMarks() {
        var numbering =
                Numbering.of(
                        recommendation(
                                p("x", footnote("late")), p("y", footnote("f"), footnote("late"))));
        assertEquals("1", standing(numbering, "late"));
        assertEquals("2", standing(numbering, "f"));
    }

    @Test
    void keptLabelsStandAndNothingIsInvented() {
        var numbering =
                Numbering.of(
                        kept(
                                printed(
                                        "6.1a",
                                        clause(
                                                "c",
                                                "Inserted",
                                                printed("Table 7.2.1.2-1 –", table("t", "Odd")),
                                                printed("NOTE 2 – ", named("n", note("x"))),
                                                equation("e", "x"),
                                                table("u", "New"),
                                                p(ref("e")))),
                                printed("Annexe B", annex("b", "Autre", clause("s", "Untitled"))),
                                printed("3)", named("i", item(Marker.NUMBER))),
                                named("j", item(Marker.NUMBER)),
                                printed("•", named("k", item(Marker.BULLET)))));
        assertEquals("clause\u00A06.1a", cited(numbering, "c"));
        assertEquals("Table\u00A07.2.1.2-1", standing(numbering, "t"));
        assertEquals("clause\u00A06.1a, NOTE\u00A02", cited(numbering, "n"));
        assertTrue(numbering.label(Id.of("e")).isEmpty());
        assertTrue(numbering.label(Id.of("u")).isEmpty());
        assertEquals("Annexe\u00A0B", standing(numbering, "b"));
        assertEquals(Label.Kind.TITLE, numbering.label(Id.of("s")).orElseThrow().kind());
        assertEquals("4)", standing(numbering, "j"));
        assertEquals("•", standing(numbering, "k"));
        assertEquals(List.of(), numbering.findings());
    }

    @Test
    void aPrintedLabelThatDiffersIsAFinding() {
        var numbering =
                Numbering.of(
                        recommendation(
                                printed("1", clause("a", "One")),
                                printed("6.1a", clause("b", "Two")),
                                printed("–", named("i", item(Marker.DASH)))));
        assertEquals(
                List.of("label.differs b The source printed “6.1a” here; counted, it is “2”."),
                numbering.findings().stream().map(NumberingTest::shown).toList());
    }

    @Test
    void aPartBeginsAtItsOrigin() {
        var origin =
                new Settings(
                        Settings.Policy.COMPUTED,
                        Settings.Captions.PER_CLAUSE,
                        new Settings.Origin("F.", 3),
                        "");
        var numbering =
                Numbering.of(
                        recommendation(clause("a", "x", clause("b", "y"), table("t", "T")))
                                .withSettings(origin));
        assertEquals("F.3.1", standing(numbering, "b"));
        assertEquals("Table\u00A0F.3-1", standing(numbering, "t"));
    }

    @Test
    void clausesOfASectionCarryItsNumber() {
        var numbering =
                Numbering.of(
                        recommendation(
                                division(Kind.SECTION, "s1", "General", clause("a", "Scope")),
                                division(
                                        Kind.SECTION,
                                        "s2",
                                        "More",
                                        clause("b", "Terms", table("t", "T"))),
                                division(Kind.BIBLIOGRAPHY, "bib", "Bibliography")));
        assertEquals("Section\u00A02", standing(numbering, "s2"));
        assertEquals("2.1", standing(numbering, "b"));
        assertEquals("Table\u00A02-1", standing(numbering, "t"));
        assertEquals(2, numbering.level(Id.of("b")));
        assertEquals("", standing(numbering, "bib"));
    }

    @Test
    void anItemPrintedAsGoingOnGoesOn() {
        assertEquals(
                List.of("1)", "2)", "1)"),
                items(
                        printed("1)", item(Marker.NUMBER)),
                        p("What the first means."),
                        printed("3)", item(Marker.NUMBER)),
                        p("Another list:"),
                        printed("1)", item(Marker.NUMBER))));
    }

    @Test
    void theSchemeOfCaptionsIsReadFromASource() {
        var through =
                recommendation(
                        clause(
                                "a",
                                "A",
                                printed("Table 1", table("t", "T")),
                                printed("Figure 2", figure("f", "F"))),
                        annex("A", "X", printed("Table A.1", table("u", "U"))));
        assertEquals(Settings.Captions.CONTINUOUS, Captioning.of(through));
        var perClause = recommendation(printed("Table 6-1", table("t", "T")));
        assertEquals(Settings.Captions.PER_CLAUSE, Captioning.of(perClause));
        assertEquals(Settings.Captions.PER_CLAUSE, Captioning.of(recommendation()));
    }

    private static Document kept(Block... body) {
        return recommendation(body).withSettings(Settings.KEPT);
    }

    private static List<String> items(Block... body) {
        var numbering = Numbering.of(recommendation(body));
        return List.of(body).stream()
                .flatMap(block -> numbering.label(block.id()).stream())
                .map(Label::standing)
                .toList();
    }

    private static String standing(Numbering numbering, String id) {
        return numbering.label(Id.of(id)).orElseThrow().standing();
    }

    private static String cited(Numbering numbering, String id) {
        return numbering.label(Id.of(id)).orElseThrow().reference();
    }

    private static String shown(Finding finding) {
        return finding.code() + " " + finding.place() + " " + finding.message();
    }
}
