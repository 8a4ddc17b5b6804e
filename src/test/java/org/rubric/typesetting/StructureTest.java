package org.rubric.typesetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.abbreviation;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.equation;
import static org.rubric.document.Documents.figure;
import static org.rubric.document.Documents.footnote;
import static org.rubric.document.Documents.item;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.panel;
import static org.rubric.document.Documents.recommendation;
import static org.rubric.document.Documents.ref;
import static org.rubric.document.Documents.row;
import static org.rubric.document.Documents.table;

import org.junit.jupiter.api.Test;
import org.rubric.document.Apparatus;
import org.rubric.document.Block;
import org.rubric.document.Block.Item.Marker;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Traits;
import org.rubric.typesetting.Element.Role;

import java.util.ArrayDeque;
import java.util.List;

/// The structure tree: what assistive technology is told.
class StructureTest {

    private static String body(Setting set) {
        var tree = set.tree();
        return tree.substring(tree.indexOf("  Sect\n    H1"));
    }

    @Test
    void clausesAreSectionsWithHeadingsThatNeverSkip() {
        var set =
                Setting.of(clause("a", "One", clause("b", "Two", clause("c", "Three", p("Text")))));
        assertEquals(
                """
                  Sect
                    H1
                    Sect
                      H2
                      Sect
                        H3
                        P
                """,
                body(set));
    }

    @Test
    void itemsOfDeeperLevelsAreListsWithinTheirItem() {
        var set =
                Setting.of(
                        clause(
                                "a",
                                "One",
                                item(Marker.DASH, "first"),
                                item(2, Marker.LETTER, "inner"),
                                item(2, Marker.LETTER, "other"),
                                item(Marker.DASH, "second"),
                                p("between"),
                                item(Marker.DASH, "apart")));
        assertEquals(
                """
                  Sect
                    H1
                    L
                      LI
                        Lbl
                        LBody
                          L
                            LI
                              Lbl
                              LBody
                            LI
                              Lbl
                              LBody
                      LI
                        Lbl
                        LBody
                    P
                    L
                      LI
                        Lbl
                        LBody
                """,
                body(set));
    }

    @Test
    void tablesSayWhatHeadsWhat() {
        var set =
                Setting.of(clause("a", "One", table("t", "Values", row("A", "B"), row("1", "2"))));
        assertEquals(
                """
                  Sect
                    H1
                    Table
                      Caption
                      THead
                        TR
                          TH scope Column
                            P
                          TH scope Column
                            P
                      TBody
                        TR
                          TD
                            P
                          TD
                            P
                """,
                body(set));
    }

    @Test
    void footnotesHangWhereTheyAreCalled() {
        var note = new Block.Footnote(Id.of("fn"), Traits.NONE, List.of(p("Small print.")));
        var text =
                recommendation(clause("a", "One", p("Text", footnote("fn"), " more"), p("Then")));
        var set = Setting.of(text.withApparatus(new Apparatus(List.of(note), List.of())));
        assertEquals(
                """
                  Sect
                    H1
                    P
                      Reference
                        Link
                      Note
                        Lbl
                        P
                    P
                """,
                body(set));
        var small = set.run("Small print.");
        assertTrue(small.y() > 700, "Stands at the foot: " + small.y());
        assertEquals(10, small.glyphs().ink().size());
    }

    @Test
    void figuresAndFormulasAreDescribed() {
        var set =
                Setting.of(
                        clause(
                                "a",
                                "One",
                                figure("f", "Overview", panel("pan", "")),
                                equation("e", "\\frac{a}{b}=2")));
        assertEquals(
                """
                  Sect
                    H1
                    Div
                      Figure “Figure 1-1, no description given”
                      Caption
                    P
                      Formula “a over b equals 2” scope Block
                """,
                body(set).replace('\u00A0', ' '));
        assertTrue(set.findings().contains("FIG-08"));
        assertTrue(set.findings().contains("picture.unreadable"));
        assertTrue(set.toString().contains("Picture image.png"));
    }

    /// As many elements as the document has things, whatever page they fall on.
    @Test
    void elementsAreAsManyAsThings() {
        var blocks = new Block[40];
        for (int i = 0; i < blocks.length; i++)
            blocks[i] =
                    clause(
                            "c" + i,
                            "Clause " + i,
                            p(
                                    "Text with ",
                                    ref("c0"),
                                    " and ",
                                    ref("t" + i),
                                    ". ",
                                    "x ".repeat(300)),
                            item(Marker.DASH, "one"),
                            item(2, Marker.DASH, "two"),
                            table("t" + i, "Table", row("A", "B"), row("1", "2"), row("3", "4")),
                            equation("e" + i, "x"),
                            abbreviation("IoT", "Internet of things"));
        var set = Setting.of(blocks);
        var document = recommendation(blocks);
        assertEquals(count(document, Block.Clause.class), set.count(Role.H1));
        assertEquals(
                count(document, org.rubric.document.Exhibit.Table.class), set.count(Role.TABLE));
        assertEquals(
                count(document, org.rubric.document.Exhibit.Cell.class),
                set.count(Role.TH) + set.count(Role.TD));
        assertEquals(
                count(document, Block.Item.class) + count(document, Block.Abbreviation.class),
                set.count(Role.LI));
        assertEquals(40, set.count(Role.FORMULA));
        // Two in each clause, one in the contents for each.
        assertEquals(3 * 40, set.count(Role.LINK));
        assertEquals(3 * 40, set.marks(Mark.Hotspot.class).size());
    }

    private static long count(Document document, Class<? extends Block> kind) {
        var found = new java.util.concurrent.atomic.AtomicLong();
        document.forEach(
                block -> {
                    if (kind.isInstance(block)) found.incrementAndGet();
                });
        return found.get();
    }

    @Test
    void everyPieceIsClosedOnItsPageAndEveryElementHasAParentBefore() {
        var set =
                Setting.of(
                        clause(
                                "a",
                                "One",
                                p("x ".repeat(4000)),
                                item(Marker.DASH, "y ".repeat(900))));
        for (var page : set.imprint().pages()) {
            var open = new ArrayDeque<Integer>();
            for (var mark : page.marks()) {
                if (mark instanceof Mark.Open(int element)) open.push(element);
                if (mark instanceof Mark.Close) open.pop();
                if (mark instanceof Mark.Glyphs)
                    assertTrue(open.size() == 1, "One piece at a time");
            }
            assertTrue(open.isEmpty());
        }
        for (var element : set.imprint().elements())
            assertTrue(element.parent() < element.number());
    }

    @Test
    void foliosAndRulesAreOutsideTheStructure() {
        var set = Setting.of(clause("a", "One", table("t", "T", row("A"), row("1"))));
        for (var page : set.imprint().pages()) {
            int open = 0;
            for (var mark : page.marks()) {
                if (mark instanceof Mark.Open(int element)) open = element;
                if (mark instanceof Mark.Stroke
                        || mark instanceof Mark.Glyphs g && g.source().text().startsWith("- "))
                    assertEquals(Element.ARTIFACT, open);
            }
        }
    }
}
