package org.rubric.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.abbreviation;
import static org.rubric.document.Documents.annex;
import static org.rubric.document.Documents.bold;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.definition;
import static org.rubric.document.Documents.equation;
import static org.rubric.document.Documents.figure;
import static org.rubric.document.Documents.item;
import static org.rubric.document.Documents.named;
import static org.rubric.document.Documents.note;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.panel;
import static org.rubric.document.Documents.recommendation;
import static org.rubric.document.Documents.ref;
import static org.rubric.document.Documents.reference;
import static org.rubric.document.Documents.row;
import static org.rubric.document.Documents.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rubric.document.Alteration;
import org.rubric.document.Alteration.Kind;
import org.rubric.document.Block;
import org.rubric.document.Block.Item.Marker;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Marks.Style;

/// What two versions are told to differ in. The documents of a pair are built apart, so that their
/// Ids have nothing in common: blocks are known by their words.
class ComparisonTest {
    private static final String LEVEL =
            "The gateway is required to report the water level every ten minutes.";
    private static final String POWER =
            "A gateway can optionally be powered by a battery or by the sun.";
    private static final String LONG = "Whatever else is measured is kept until it has been sent.";

    @Test
    void aWordBecameAnother() {
        var old =
                recommendation(
                        clause("a", "Scope", p(LEVEL)), clause("b", "Power", p(POWER), p(LONG)));
        var now =
                recommendation(
                        clause("c", "Scope", p(LEVEL)),
                        clause("d", "Power", p(POWER), p(LONG.replace("kept", "stored"))));
        said(old, now, "Clause 2, second paragraph: “kept” became “stored”.");
        assertEquals(
                "Second paragraph: “kept” became “stored”.",
                Comparison.of(old, now).changes().getFirst().remark());
    }

    @Test
    void nothingIsTheSame() {
        var old =
                recommendation(clause("a", "Scope", p(LEVEL)), table("t", "Values", row("1", "2")));
        var now =
                recommendation(clause("c", "Scope", p(LEVEL)), table("u", "Values", row("1", "2")));
        said(old, now);
        said(old, old);
    }

    @Test
    void wordsComeAndGo() {
        said(
                recommendation(clause("a", "Scope", p(LEVEL))),
                recommendation(
                        clause("b", "Scope", p(LEVEL.replace("every ten", "at least every ten")))),
                "Clause 1, paragraph: “at least” added after “the water level”.");
        said(
                recommendation(clause("a", "Scope", p(LEVEL))),
                recommendation(clause("b", "Scope", p(LEVEL.replace("The gateway is", "Is")))),
                "Clause 1, paragraph: “The gateway is” became “Is”.");
        said(
                recommendation(clause("a", "Scope", p(LEVEL))),
                recommendation(clause("b", "Scope", p(LEVEL.replace(" every ten minutes", "")))),
                "Clause 1, paragraph: “every ten minutes” deleted after “the water level”.");
    }

    @Test
    void aSentenceWrittenAnewIsOneChange() {
        var change =
                (Change.Reworded)
                        only(
                                recommendation(clause("a", "Scope", p(LONG + " " + LEVEL))),
                                recommendation(
                                        clause(
                                                "b",
                                                "Scope",
                                                p(
                                                        LONG
                                                                + " Every ten minutes the water's level"
                                                                + " has to be told by it."))));
        assertEquals(1, change.swaps().size(), change.sentence());
    }

    @Test
    void paragraphsComeAndGoAndAClauseIsToldOnce() {
        var old =
                recommendation(
                        clause("a", "Scope", p(LEVEL), p(POWER)), clause("x", "Terms", p("None.")));
        var now =
                recommendation(
                        clause("b", "Scope", p(LONG), p(LEVEL)),
                        clause("c", "Security", p("Keys are kept."), note("Not here.")),
                        clause("y", "Terms", p("None.")));
        said(
                old,
                now,
                "Clause 1, first paragraph, is new: “" + LONG + "”",
                "Clause 1, second paragraph, was deleted: “" + POWER + "”",
                "Clause 2 “Security” is new.");
    }

    @Test
    void aClauseMovedAndItsNumberIsNoChangeOfOthers() {
        var old =
                recommendation(
                        clause("a", "Scope", p(LONG), p("See ", ref("b"), " and ", ref("c"), ".")),
                        clause("b", "Power", p(POWER)),
                        clause("c", "Level", p(LEVEL)),
                        clause("d", "Last", p("Nothing is said here.")));
        var now =
                recommendation(
                        clause("e", "Scope", p(LONG), p("See ", ref("f"), " and ", ref("g"), ".")),
                        clause("g", "Level", p(LEVEL)),
                        clause("h", "Last", p("Nothing is said here.")),
                        clause("f", "Power", p(POWER.replace("battery", "cell"))));
        said(
                old,
                now,
                "Clause 4 “Power” moved behind “Last” (it was clause 2).",
                "Clause 4, paragraph: “battery” became “cell”.");
    }

    @Test
    void aReferenceThatLeadsElsewhereIsAChangeThoughItSaysTheSame() {
        var old =
                recommendation(
                        clause("a", "Scope", p("See ", ref("b"), ".")),
                        clause("b", "Power", p(POWER)),
                        clause("c", "Level", p(LEVEL)));
        var now =
                recommendation(
                        clause("a1", "Scope", p("See ", ref("c1"), ".")),
                        clause("c1", "Level", p(LEVEL)),
                        clause("b1", "Power", p(POWER)));
        var said = sentences(old, now);
        assertTrue(
                said.contains(
                        "Clause 1, paragraph: the reference that led to clause 2 “Power” leads to"
                                + " clause 2 “Level” now."),
                said.toString());
    }

    @Test
    void aParagraphMovedToAnotherClause() {
        var old =
                recommendation(
                        clause("a", "Scope", p(LEVEL), p(POWER)), clause("b", "Power", p(LONG)));
        var now =
                recommendation(
                        clause("c", "Scope", p(LEVEL)), clause("d", "Power", p(LONG), p(POWER)));
        said(
                old,
                now,
                "Clause 2, second paragraph, moved here from clause 1, second paragraph: “"
                        + POWER
                        + "”");
    }

    @Test
    void aNewHeadingDoesNotMoveWhatStandsBelowIt() {
        var old = recommendation(clause("a", "Scope", p(LEVEL), p(POWER), p(LONG)));
        var now =
                recommendation(
                        clause("b", "Scope", p(LEVEL)), clause("c", "Power", p(POWER), p(LONG)));
        said(old, now, "Clause 2 “Power” is a new heading over text that was there before.");
        said(
                now,
                old,
                "Clause 2 “Power” lost its heading; text that stood below it is still there.");
    }

    @Test
    void tablesAreToldByRowColumnAndCell() {
        var old =
                recommendation(
                        table(
                                "t",
                                "Periods",
                                row("Level", "ten", "min"),
                                row("Rain", "one", "h"),
                                row("Wind", "two", "h")));
        said(
                old,
                recommendation(
                        table(
                                "u",
                                "Periods",
                                row("Level", "five", "min"),
                                row("Snow", "six", "d"),
                                row("Rain", "one", "h"),
                                row("Wind", "two", "h"))),
                "Table 1, row 1, column 2: “ten” became “five”.",
                "Table 1, row 2, is new: “Snow | six | d”.");
        said(
                old,
                recommendation(
                        table(
                                "u",
                                "Periods",
                                row("Level", "min"),
                                row("Rain", "h"),
                                row("Wind", "h"))),
                "Table 1, column 2, was deleted: “ten | one | two”.");
        said(
                recommendation(
                        table(
                                "u",
                                "Periods",
                                row("Level", "min"),
                                row("Rain", "h"),
                                row("Wind", "h"))),
                old,
                "Table 1, column 2, is new: “ten | one | two”.");
    }

    @Test
    void entriesAreToldByTheirNames() {
        said(
                recommendation(
                        clause("d", "Terms", definition("d1", "gateway", "a device that forwards")),
                        clause("e", "Abbreviations", abbreviation("AB", "Alpha Beta")),
                        clause(
                                "f",
                                "References",
                                reference("r", "ITU-T Y.4000", "Overview (2012)."))),
                recommendation(
                        clause("d0", "Terms", definition("d2", "gateway", "a device that sends")),
                        clause(
                                "e0",
                                "Abbreviations",
                                abbreviation("AB", "Alpha Bravo"),
                                abbreviation("CD", "Compact Disc")),
                        clause(
                                "f0",
                                "References",
                                reference("r2", "ITU-T Y.4000", "Overview (2016)."))),
                "Clause 1, text of the definition of “gateway”: “forwards” became “sends”.",
                "Clause 2, expansion of the abbreviation “AB”: “Beta” became “Bravo”.",
                "Clause 2, abbreviation “CD”, is new: “CD Compact Disc”.",
                "Clause 3, entry [ITU-T Y.4000]: “2012” became “2016”.");
    }

    @Test
    void figuresAndFormulasSayWhatBecameOfThem() {
        said(
                recommendation(
                        clause(
                                "a",
                                "Shape",
                                figure("f", "Left", panel("pa", "")),
                                equation("e", "a+b"))),
                recommendation(
                        clause(
                                "b",
                                "Shape",
                                figure("g", "Left side", panel("pb", "")),
                                equation("h", "a-b"))),
                "Figure 1-1, caption: “side” added after “Left”.",
                "Clause 1, formula: formula “a+b” became “a-b”.");
    }

    @Test
    void aParagraphBecameAnItem() {
        said(
                recommendation(clause("a", "Scope", p(LEVEL), p(POWER))),
                recommendation(clause("b", "Scope", p(LEVEL), item(Marker.LETTER, POWER))),
                "Clause 1, item a), was a paragraph and is an item with a letter now.");
    }

    @Test
    void numbersOfTheOlderTextAreSaidToBeOld() {
        var said =
                sentences(
                        recommendation(
                                clause("a", "Scope", p(LEVEL)),
                                clause("b", "Power", p(POWER), p(LONG))),
                        recommendation(
                                clause("c", "Scope", p(LEVEL)),
                                clause("n", "New", p("Words that nobody has read yet.")),
                                clause("d", "Power", p(POWER))));
        assertEquals(
                List.of(
                        "Clause 2 “New” is new.",
                        "Old clause 2, second paragraph, was deleted: “" + LONG + "”"),
                said);
    }

    @Test
    void raisedSignsAreOtherWordsAndOtherLooksAreOnlyLooks() {
        var plain = recommendation(clause("a", "Scope", p("At most 10", "2 of them.")));
        var raised =
                recommendation(
                        clause(
                                "a",
                                "Scope",
                                p(
                                        "At most 10",
                                        new Inline.Text("2", Marks.of(Style.SUPERSCRIPT)),
                                        " of them.")));
        assertEquals(1, sentences(plain, raised).size());
        var bold =
                recommendation(
                        clause(
                                "a",
                                "Scope",
                                p(
                                        "At ",
                                        new Inline.Text("most", Marks.of(Style.BOLD)),
                                        " 102 of them.")));
        said(
                recommendation(clause("a", "Scope", p("At most 102 of them."))),
                bold,
                "Clause 1, paragraph: “most” became bold.");
    }

    @Test
    void looksAreToldBesideWords() {
        var old = recommendation(clause("a", "Scope", p("The ", italic("gateway"), " sends it.")));
        var now =
                recommendation(
                        clause("a", "Scope", p("The ", bold("gateway"), " always sends it.")));
        said(
                old,
                now,
                "Clause 1, paragraph: “always” added after “The gateway”.",
                "Clause 1, paragraph: “gateway” became bold and is no longer italic.");
        var halves = recommendation(clause("a", "Scope", p("The gate", bold("way"), " sends it.")));
        var plain = recommendation(clause("a", "Scope", p("The gateway sends it.")));
        said(plain, halves, "Clause 1, paragraph: “way” became bold.");
        said(halves, plain, "Clause 1, paragraph: “way” is no longer bold.");
    }

    private static Inline italic(String words) {
        return new Inline.Text(words, Marks.of(Style.ITALIC));
    }

    @Test
    void spacesThatDoNotBreakAreSpaces() {
        said(
                recommendation(clause("a", "Scope", p("See clause 6 for more."))),
                recommendation(clause("a", "Scope", p("See clause\u00a06 for  more."))));
    }

    @Test
    void whatIsOnlyTypedInOneVersionAndLiveInTheOtherIsTheSame() {
        said(
                recommendation(clause("a", "Scope", p("See clause 1 for more."))),
                recommendation(clause("b", "Scope", p("See ", ref("b"), " for more."))));
    }

    @Test
    void idsDecideInTheSameDraft() {
        Block one = p("One thing and nothing else.");
        Block two = p("Two things.");
        var old = recommendation(clause("a", "Scope", one, two), annex("z", "More", p(LEVEL)));
        var now =
                old.update(
                        one.id(), block -> block.withRuns(Inline.plain("Wholly different words")));
        said(
                old,
                now,
                "Clause 1, first paragraph: “One thing and nothing else.” became “Wholly different"
                        + " words”.");
    }

    @Test
    void newWordsAreShownInTheNewerTextAndOfAMovedClauseItsTitle() {
        var old =
                recommendation(
                        clause("a", "Scope", named("p", p(LEVEL))),
                        clause("b", "Power", p(POWER)),
                        clause("c", "Last", p(LONG), p(LEVEL + POWER)));
        var now =
                recommendation(
                        clause("a1", "Scope", named("p1", p(LEVEL.replace("ten", "five")))),
                        clause("c1", "Last", p(LONG), p(LEVEL + POWER)),
                        clause("b1", "Power", p(POWER)),
                        clause("n", "New", named("q", p("Words that nobody has read."))));
        var arrivals = Comparison.of(old, now).arrivals().blocks();
        assertEquals(
                Set.of(Id.of("p1"), Id.of("b1/title"), Id.of("n/title"), Id.of("q")),
                arrivals.keySet());
        assertEquals(
                List.of(new Alteration(Kind.INSERTED, 56, 60, "", "")), arrivals.get(Id.of("p1")));
        assertEquals(Kind.MOVED_HERE, arrivals.get(Id.of("b1/title")).getFirst().kind());
    }

    @Test
    void whatIsGoneIsLookedForWhereItStood() {
        var old = recommendation(clause("a", "Scope", p(LONG), named("x", p(LEVEL)), p(POWER)));
        var now = recommendation(clause("b", "Scope", named("y", p(LONG)), p(POWER)));
        assertEquals(Optional.of(Id.of("y")), only(old, now).sight());
        assertEquals(Id.of("x"), only(old, now).place().block());
    }

    @Test
    void theTitleIsTold() {
        var old = recommendation(clause("a", "Scope", p(LEVEL)));
        var front = old.front();
        var now = old.withFront(front.withIdentity(front.identity().withTitle("Floods")));
        said(old, now, "Front matter, title: “Floods” added at the beginning.");
    }

    private static void said(Document old, Document now, String... sentences) {
        assertEquals(List.of(sentences), sentences(old, now));
    }

    private static List<String> sentences(Document old, Document now) {
        return Comparison.of(old, now).changes().stream().map(Change::sentence).toList();
    }

    private static Change only(Document old, Document now) {
        var changes = Comparison.of(old, now).changes();
        assertEquals(1, changes.size(), () -> changes.toString());
        return changes.getFirst();
    }
}
