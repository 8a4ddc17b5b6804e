package org.rubric.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.p;

import org.junit.jupiter.api.Test;
import org.rubric.document.Block;

class CodingTest {

    @Test
    void paragraphsBecomeLinesOfOneBlock() {
        Scene.of(p("‸Report ::= SEQUENCE {"), p("level REAL"), p("}‸"), p("after"))
                .then(Coding.code())
                .reads("Report ::= SEQUENCE {\nlevel REAL\n}‸", "after");
    }

    @Test
    void enterIsANewLineAndTwoLeave() {
        var scene = Scene.of(p("a {‸"), p("b")).then(Coding.code()).then(Commands.enter());
        scene.reads("a {\n‸", "b");
        var left = scene.then(Commands.enter());
        left.reads("a {", "‸", "b");
        assertTrue(left.block(0) instanceof Block.Code);
        assertTrue(left.block(1) instanceof Block.Paragraph);
    }

    @Test
    void anEmptyBlockIsAParagraphAgain() {
        var scene = Scene.of(p("x‸")).then(Coding.code()).then(Commands.backspace());
        assertTrue(scene.then(Commands.enter()).block(0) instanceof Block.Paragraph);
    }

    @Test
    void tabGoesToTheNextStop() {
        var scene = Scene.of(p("ab‸")).then(Coding.code()).then(Coding.tab());
        scene.reads("ab  ‸");
        scene = scene.then(Commands.enter()).then(Coding.tab()).then(Commands.typeText("x"));
        scene.reads("ab  \n    x‸");
        scene.then(Coding.untab()).reads("ab  \nx‸");
        assertEquals(true, Scene.of(p("a‸")).transaction(Coding.tab()).isEmpty());
    }

    @Test
    void pastedLinesStayLines() {
        var scene = Scene.of(p("‸x")).then(Coding.code());
        scene.then(Commands.pastePlain("<a>\r\n  <b/>\n</a>")).reads("<a>\n  <b/>\n</a>‸x");
    }

    @Test
    void theNotationIsToldOnce() {
        var scene = Scene.of(p("‸x")).then(Coding.code());
        var id = scene.block(0).id();
        var told = scene.then(Coding.notation(id, " ASN.1 "));
        assertEquals("ASN.1", ((Block.Code) told.block(0)).notation());
        assertTrue(told.transaction(Coding.notation(id, "ASN.1")).isEmpty());
    }

    @Test
    void linesAreNumberedAndNoLonger() {
        var scene = Scene.of(p("‸x")).then(Coding.code());
        var id = scene.block(0).id();
        var numbered = scene.then(Coding.notation(id, "XML")).then(Coding.number());
        assertTrue(((Block.Code) numbered.block(0)).numbered());
        numbered.reads("‸x");
        assertEquals("line numbers", scene.transaction(Coding.number()).orElseThrow().name());
        assertTrue(((Block.Code) numbered.then(Commands.typeText("y")).block(0)).numbered());
        var renamed = numbered.then(Coding.notation(id, "JSON"));
        assertTrue(((Block.Code) renamed.block(0)).numbered());
        var no = numbered.then(Coding.number()).block(0);
        assertEquals("XML", ((Block.Code) no).notation());
        assertTrue(!((Block.Code) no).numbered());
        assertTrue(Scene.of(p("‸x")).transaction(Coding.number()).isEmpty());
    }

    @Test
    void titlesAndOtherSectionsAreNoCode() {
        var scene = Scene.of(clause("c", "Ti‸tle", p("x‸")));
        assertTrue(scene.transaction(Coding.code()).isEmpty());
    }

    @Test
    void anEditorsNoteIsMadeAndLeft() {
        var scene = Scene.of(p("Contributions are invited.‸")).then(Commands.editorsNote());
        assertTrue(scene.block(0) instanceof Block.EditorsNote);
        var next = scene.then(Commands.enter());
        assertTrue(next.block(1) instanceof Block.Paragraph);
        next.reads("Contributions are invited.", "‸");
    }
}
