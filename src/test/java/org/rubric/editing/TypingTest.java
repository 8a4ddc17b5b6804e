package org.rubric.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.bold;
import static org.rubric.document.Documents.cell;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.definition;
import static org.rubric.document.Documents.item;
import static org.rubric.document.Documents.note;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.recommendation;
import static org.rubric.document.Documents.ref;
import static org.rubric.document.Documents.row;
import static org.rubric.document.Documents.runs;
import static org.rubric.document.Documents.table;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rubric.document.Block;
import org.rubric.document.Block.Item.Marker;
import org.rubric.document.Block.Paragraph.Role;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Marks;
import org.rubric.document.Traits;

class TypingTest {

    @Test
    void typingGoesInAtTheCaretAndLooksLikeItsSurroundings() {
        Scene.of(p("The ‸device")).then(Commands.typeText("flood ")).reads("The flood ‸device");
        var scene = Scene.of(p("a", bold("b‸"))).then(Commands.typeText("c"));
        assertEquals(runs("a", bold("bc")), scene.block(0).runs());
    }

    @Test
    void typingTakesTheSelectionsPlace() {
        Scene.of(p("one ‸two‸ three")).then(Commands.typeText("2")).reads("one 2‸ three");
    }

    @Test
    void charactersThatNoFileCanCarryAreNotTyped() {
        assertTrue(Scene.of(p("‸")).transaction(Commands.typeText("\u0001\uFFFF\r\n")).isEmpty());
        Scene.of(p("‸")).then(Commands.typeText("a\u0000b😀")).reads("ab😀‸");
    }

    @Test
    void backspaceTakesWhatAReaderSeesAsOneCharacter() {
        Scene.of(p("e\u0301‸")).then(Commands.backspace()).reads("‸");
        Scene.of(p("👩‍🔬‸")).then(Commands.backspace()).reads("‸");
        Scene.of(p("See ", ref("x"), "‸.")).then(Commands.backspace()).reads("See ‸.");
        Scene.of(p("‸😀a")).then(Commands.delete()).reads("‸a");
    }

    @Test
    void fixedOpenersAreNotEdited() {
        var opener = new Block.Paragraph(Id.of("o"), Traits.NONE, Role.OPENER, runs("Fix‸ed"));
        for (var command :
                List.of(
                        Commands.typeText("x"),
                        Commands.backspace(),
                        Commands.delete(),
                        Commands.enter(),
                        Commands.pastePlain("a\nb")))
            assertTrue(Scene.of(opener, p("x")).transaction(command).isEmpty());
    }

    @Test
    void backspaceAtTheStartFirstTakesOffWhatIsSpecial() {
        var scene = Scene.of(p("one"), item(2, Marker.DASH, "‸two"));
        scene = scene.then(Commands.backspace());
        assertEquals(1, ((Block.Item) scene.block(1)).level());
        scene = scene.then(Commands.backspace());
        assertTrue(scene.block(1) instanceof Block.Paragraph);
        scene.then(Commands.backspace()).reads("one‸two");
    }

    @Test
    void aHeadingBecomesTextAndItsClauseGoesOnInTheOneBefore() {
        var scene =
                Scene.of(
                        clause("a", "One", p("x"), clause("a1", "Sub")),
                        clause("b", "‸Two", p("y"), clause("b1", "Deep")));
        scene = scene.then(Commands.backspace());
        scene.reads("One", "x", "Sub", "‸Two", "y", "Deep");
        assertEquals("1.2", scene.snapshot().numbering().label(Id.of("b1")).orElseThrow().number());
        scene.then(Commands.backspace()).reads("One", "x", "Sub‸Two", "y", "Deep");
    }

    @Test
    void deleteAtTheEndBringsTheNextLine() {
        Scene.of(p("one‸"), p("two")).then(Commands.delete()).reads("one‸two");
        Scene.of(p("one‸"), clause("a", "Two")).then(Commands.delete()).reads("one‸", "Two");
        assertTrue(Scene.of(p("one‸")).transaction(Commands.delete()).isEmpty());
    }

    @Test
    void tablesAreSelectedBeforeTheyGo() {
        var table = table("t", "T", row("a"));
        var scene = Scene.of(p("one"), table, p("‸")).then(Commands.backspace());
        assertEquals(new Selection.Blocks(List.of(Id.of("t"))), scene.selection());
        scene.then(Commands.backspace()).reads("one‸");
    }

    @Test
    void cellsKeepTheirText() {
        var apart =
                table(
                        "t",
                        "",
                        new Exhibit.Row(
                                Id.of("r"), Traits.NONE, List.of(cell(p("a")), cell(p("‸b")))));
        assertTrue(Scene.of(apart).transaction(Commands.backspace()).isEmpty());
    }

    @Test
    void aSelectionOverBlocksLeavesHeadAndTail() {
        Scene.of(p("on‸e"), item(Marker.DASH, "two"), note("thr‸ee"))
                .then(Commands.backspace())
                .reads("on‸ee");
        Scene.of(
                        clause("a", "One", p("x‸x")),
                        clause("b", "Two", clause("b1", "Sub", p("y‸y"), p("z"))),
                        clause("c", "Three"))
                .then(Commands.delete())
                .reads("One", "x‸y", "z", "Three");
    }

    @Test
    void aTableCutInTheMiddleStaysWhole() {
        var scene =
                Scene.of(p("a‸b"), table("t", "T", row("1", "2"), row("3‸3", "4")))
                        .then(Commands.delete());
        scene.reads("a‸", "", "", "", "3", "4");
        assertEquals(2, ((Exhibit.Table) scene.block(1)).rows().size());
    }

    @Test
    void termsDoNotSwallowParagraphs() {
        Scene.of(definition("d", "te‸rm", "text"), p("fo‸llows"))
                .then(Commands.delete())
                .reads("te‸", "", "", "llows");
    }

    @Test
    void cellsAreEmptied() {
        var table = table("t", "T", row("a", "b"));
        var first = table.rows().getFirst().cells().getFirst();
        var scene =
                new Scene(
                        Snapshot.of(recommendation(table)),
                        new Selection.Cells(table.id(), List.of(first.id())));
        scene.then(Commands.remove()).reads("T", "‸", "b");
    }

    @Test
    void aStyleGoesOnAndComesOffOverSeveralBlocks() {
        var scene = Scene.of(p("o‸ne"), p("tw‸o")).then(Commands.toggle(Marks.Style.BOLD));
        assertEquals(runs("o", bold("ne")), scene.block(0).runs());
        assertEquals(runs(bold("tw"), "o"), scene.block(1).runs());
        var off = scene.then(Commands.toggle(Marks.Style.BOLD));
        assertEquals(runs("one"), off.block(0).runs());
    }

    @Test
    void aPlaceThatIsGoneAllowsNothing() {
        var scene = Scene.of(p("x"));
        for (var place :
                List.of(Selection.at(Id.of("gone"), 0), Selection.at(scene.block(0).id(), 9)))
            for (var command :
                    List.of(
                            Commands.typeText("a"),
                            Commands.enter(),
                            Commands.backspace(),
                            Commands.delete(),
                            Commands.pastePlain("x"),
                            Commands.promote()))
                assertTrue(command.on(scene.snapshot(), place).isEmpty());
    }
}
