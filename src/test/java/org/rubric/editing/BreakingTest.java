package org.rubric.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.rubric.document.Documents.abbreviation;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.definition;
import static org.rubric.document.Documents.figure;
import static org.rubric.document.Documents.item;
import static org.rubric.document.Documents.note;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.ref;
import static org.rubric.document.Documents.reference;
import static org.rubric.document.Documents.row;
import static org.rubric.document.Documents.runs;
import static org.rubric.document.Documents.table;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rubric.document.Block;
import org.rubric.document.Block.Item.Marker;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Traits;

class BreakingTest {

    @Test
    void aParagraphIsDivided() {
        Scene.of(p("one‸two")).then(Commands.enter()).reads("one", "‸two");
        Scene.of(p("one‸")).then(Commands.enter()).reads("one", "‸");
        Scene.of(p("a‸b‸c")).then(Commands.enter()).reads("a", "‸c");
    }

    @Test
    void atTheStartTheTextKeepsItsIdentity() {
        var scene = Scene.of(p("‸one"));
        var after = scene.then(Commands.enter());
        after.reads("", "‸one");
        assertSame(scene.block(0), after.block(1));
    }

    @Test
    void anItemIsFollowedByAnItemAndAnEmptyOneGoesOut() {
        var scene = Scene.of(item(1, Marker.LETTER, "x"), item(2, Marker.DASH, "y‸"));
        scene = scene.then(Commands.enter());
        assertEquals(2, ((Block.Item) scene.block(2)).level());
        scene = scene.then(Commands.enter());
        assertEquals(Marker.LETTER, ((Block.Item) scene.block(2)).marker());
        assertEquals(1, ((Block.Item) scene.block(2)).level());
        scene = scene.then(Commands.enter());
        assertInstanceOf(Block.Paragraph.class, scene.block(2));
        scene.reads("x", "y", "‸");
    }

    @Test
    void afterATitleComesText() {
        Scene.of(clause("a", "One‸", p("x"))).then(Commands.enter()).reads("One", "‸", "x");
        Scene.of(clause("a", "On‸e")).then(Commands.enter()).reads("On", "‸e");
    }

    @Test
    void beforeATitleComesAClause() {
        var scene = Scene.of(clause("a", "‸One")).then(Commands.enter());
        scene.reads("", "‸One");
        assertEquals("2", scene.snapshot().numbering().label(Id.of("a")).orElseThrow().number());
    }

    @Test
    void entriesAreFollowedByEntries() {
        Scene.of(definition("d", "te‸rm", "text"))
                .then(Commands.enter())
                .reads("term", "", "‸text");
        Scene.of(definition("d", "term", "text‸"))
                .then(Commands.enter())
                .reads("term", "", "text", "‸", "", "");
        Scene.of(abbreviation("A", "Alpha‸")).then(Commands.enter()).reads("A", "Alpha", "‸", "");
        Scene.of(reference("r", "tag", "Entry‸")).then(Commands.enter()).reads("Entry", "‸");
        Scene.of(reference("r", "tag", "En‸try")).then(Commands.enter()).reads("En\n‸try");
    }

    @Test
    void textFollowsCaptionsAndNotes() {
        Scene.of(figure("f", "Shape‸")).then(Commands.enter()).reads("Shape", "‸");
        Scene.of(table("t", "Data‸", row("x"))).then(Commands.enter()).reads("Data", "x", "‸");
        var scene = Scene.of(note("x‸")).then(Commands.enter());
        assertInstanceOf(Block.Paragraph.class, scene.block(1));
        var term = Scene.of(definition("d", "term", "text", note("a‸"))).then(Commands.enter());
        assertEquals(2, ((Block.Definition) term.block(0)).notes().size());
    }

    @Test
    void codeGoesOnInItsBlock() {
        var code = new Block.Code(Id.of("c"), Traits.NONE, "asn1", runs("a‸b"));
        Scene.of(code).then(Commands.enter()).reads("a\n‸b");
        Scene.of(code).then(Commands.pastePlain("1\r\n2")).reads("a1\n2‸b");
    }

    @Test
    void pastedLinesBecomeBlocksOfTheSameKind() {
        Scene.of(p("a‸b")).then(Commands.pastePlain("1\n2\n3")).reads("a1", "2", "3‸b");
        var scene = Scene.of(item(Marker.NUMBER, "a‸")).then(Commands.pastePlain("1\n2"));
        assertInstanceOf(Block.Item.class, scene.block(1));
        Scene.of(clause("a", "T‸")).then(Commands.pastePlain("1\n2")).reads("T1 2‸");
    }

    @Test
    void pastedBlocksAreRenewedWhenTheyAreThereAlready() {
        var table = table("t", "T", row("x"));
        var scene = Scene.of(table, p("‸")).then(Commands.paste(List.of(table)));
        scene.reads("T", "x", "T", "x‸");
        var cut = Scene.of(p("‸")).then(Commands.paste(List.of(table)));
        assertEquals(Id.of("t"), cut.block(0).id());
    }

    @Test
    void referencesAmongPastedBlocksFollow() {
        var copied = clause("c", "One", p(ref("c")));
        var scene = Scene.of(copied, p("‸")).then(Commands.paste(List.of(copied)));
        var pasted = (Block.Clause) scene.block(1);
        var reference = (Inline.CrossReference) pasted.body().getFirst().runs().getFirst();
        assertEquals(pasted.id(), reference.target());
    }
}
