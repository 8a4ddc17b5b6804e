package org.rubric.editing.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.annex;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.item;
import static org.rubric.document.Documents.p;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rubric.document.Block;
import org.rubric.document.Block.Item.Marker;
import org.rubric.document.Block.Paragraph.Role;
import org.rubric.editing.Commands;
import org.rubric.editing.Scene;

class RearrangingTest {

    @Test
    void clausesChangePlaces() {
        var scene =
                Scene.of(
                        clause("a", "A", clause("a1", "One", p("x")), clause("a2", "Two", p("‸"))));
        assertEquals("moved clause 1.2", scene.transaction(Commands.moveUp()).orElseThrow().name());
        assertEquals(List.of("1 A", "1.1 Two", "1.2 One"), outline(scene.then(Commands.moveUp())));
        assertTrue(scene.transaction(Commands.moveDown()).isEmpty());
        var back = scene.then(Commands.moveUp()).then(Commands.moveDown());
        assertEquals(outline(scene), outline(back));
    }

    @Test
    void aClauseDoesNotMoveBelowAnAnnex() {
        var scene = Scene.of(clause("a", "A‸"), annex("A", "Annex"));
        assertTrue(scene.transaction(Commands.moveDown()).isEmpty());
        assertTrue(scene.transaction(Commands.moveUp()).isEmpty());
    }

    @Test
    void aLoweredClauseHangsOnTheOneBefore() {
        var scene = Scene.of(clause("a", "A"), clause("b", "B‸", clause("b1", "B1")));
        assertEquals(List.of("1 A", "1.1 B", "1.1.1 B1"), outline(scene.then(Commands.demote())));
        var first = Scene.of(clause("a", "A‸"));
        assertTrue(first.transaction(Commands.demote()).isEmpty());
    }

    @Test
    void headingsGoNoDeeperThanSix() {
        var deep = clause("z", "Z");
        for (var id : List.of("y", "x", "w", "v")) deep = clause(id, id, deep);
        var scene = Scene.of(clause("a", "A"), clause("b", "B‸", deep));
        assertTrue(scene.transaction(Commands.demote()).isEmpty());
    }

    @Test
    void aRaisedClauseTakesAlongWhatFollows() {
        var scene =
                Scene.of(
                        clause(
                                "a",
                                "A",
                                clause("a1", "One"),
                                clause("a2", "Two‸"),
                                clause("a3", "Three")));
        var raised = scene.then(Commands.promote());
        assertEquals(List.of("1 A", "1.1 One", "2 Two", "2.1 Three"), outline(raised));
        assertTrue(raised.transaction(Commands.promote()).isEmpty());
    }

    @Test
    void partsOfAnAnnexStayInIt() {
        var scene = Scene.of(annex("A", "Annex", clause("s", "Sub‸")));
        assertTrue(scene.transaction(Commands.promote()).isEmpty());
    }

    @Test
    void aParagraphBecomesAHeading() {
        var scene =
                Scene.of(clause("a", "A", p("x"), p("New‸"), p("y"), clause("a1", "Sub")))
                        .then(Commands.heading());
        scene.reads("A", "x", "New‸", "y", "Sub");
        assertEquals(List.of("1 A", "2 New", "2.1 Sub"), outline(scene));
        var top = Scene.of(p("New‸"), p("y"), clause("a", "A")).then(Commands.heading());
        assertEquals(List.of("1 New", "2 A"), outline(top));
        var annex =
                Scene.of(annex("A", "Annex", p("New‸"), p("y"), clause("s", "Sub")))
                        .then(Commands.heading());
        assertEquals(List.of("A Annex", "A.1 New", "A.2 Sub"), outline(annex));
    }

    @Test
    void blocksTurnIntoOthers() {
        var scene = Scene.of(p("a‸"), p("b"), p("‸c")).then(Commands.list(Marker.LETTER));
        assertEquals(
                "c)",
                scene.snapshot().numbering().label(scene.block(2).id()).orElseThrow().standing());
        assertTrue(scene.transaction(Commands.list(Marker.LETTER)).isEmpty());
        var text = scene.then(Commands.paragraph(Role.BODY));
        assertTrue(text.block(0) instanceof Block.Paragraph);
        var shifted = Scene.of(item(Marker.DASH, "‸")).then(Commands.indent());
        assertEquals(2, ((Block.Item) shifted.block(0)).level());
        assertTrue(Scene.of(item(Marker.DASH, "‸")).transaction(Commands.outdent()).isEmpty());
        assertTrue(Scene.of(p("‸")).then(Commands.note()).block(0) instanceof Block.Note);
    }

    private static List<String> outline(Scene scene) {
        var lines = new ArrayList<String>();
        scene.snapshot()
                .document()
                .forEach(
                        block -> {
                            if (block instanceof Block.Clause clause)
                                lines.add(
                                        scene.snapshot()
                                                        .numbering()
                                                        .label(clause.id())
                                                        .orElseThrow()
                                                        .number()
                                                + " "
                                                + clause.title().runs().getFirst().text());
                        });
        return lines;
    }
}
