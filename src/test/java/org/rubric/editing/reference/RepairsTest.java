package org.rubric.editing.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.cite;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.named;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.ref;
import static org.rubric.document.Documents.reference;
import static org.rubric.document.Documents.row;
import static org.rubric.document.Documents.table;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Documents;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.editing.Commands;
import org.rubric.editing.Selection;
import org.rubric.editing.Session;
import org.rubric.editing.Step;

class RepairsTest {
    private static final Id TABLE = Id.of("t");

    private static Document document() {
        return Documents.recommendation(
                clause(
                        "c",
                        "Levels",
                        named("a", p("See ", ref("t"), " and ", ref("t", Inline.Form.NUMBER), ".")),
                        named("b", p("Also ", ref("t"), ", ", ref("c2"), ", ", cite("r"), ".")),
                        named("d", p("Broken since long: ", ref("nowhere"))),
                        table("t", "Levels", row("a", "b")),
                        table("t2", "Others", row("a", "b"))),
                clause("c2", "References", reference("r", "ITU-T Y.4000", "Words.")));
    }

    /// What was cut off by taking a block out, with the session after it.
    private static List<Dangling> removed(Session session, String... ids) {
        var found = new ArrayList<Dangling>();
        var detach =
                session.listen(
                        change ->
                                found.addAll(
                                        Dangling.of(
                                                change.before(), change.after(), change.steps())));
        var blocks = new ArrayList<Id>();
        for (var id : ids) blocks.add(Id.of(id));
        session.select(new Selection.Blocks(blocks));
        assertTrue(session.perform(Commands.remove()));
        detach.run();
        return found;
    }

    private static String text(Session session, String id) {
        return Inline.text(session.snapshot().document().find(Id.of(id)).orElseThrow().runs());
    }

    @Test
    void whatADeletionCutsOffIsFoundWithItsWords() {
        var session = Session.of(document());
        var lost = removed(session, "t");
        assertEquals(
                List.of("Table\u00A01-1", "1-1", "Table\u00A01-1"),
                lost.stream().map(Dangling::words).toList());
        assertEquals(
                List.of("a", "a", "b"),
                lost.stream().map(one -> one.place().block().value()).toList());
        assertEquals(4, lost.getFirst().place().offset());
    }

    @Test
    void typingIsNotLookedThrough() {
        var session = Session.of(document());
        var before = session.snapshot();
        session.select(Selection.at(Id.of("d"), 0));
        session.perform(Commands.typeText("x"));
        var retype = List.<Step>of(new Step.Retype(Id.of("d"), List.of()));
        assertEquals(List.of(), Dangling.of(before, session.snapshot(), retype));
    }

    @Test
    void theWordsStayAndOneStepTakesThatBack() {
        var session = Session.of(document());
        var lost = removed(session, "t");
        session.select(Selection.at(Id.of("a"), 11));
        assertTrue(session.perform(Repairs.keepWords(lost)));
        assertEquals("See Table\u00A01-1 and 1-1.", text(session, "a"));
        var caret = ((Selection.Text) session.selection()).caret();
        assertEquals(text(session, "a").length() - 1, caret.offset(), "before the full stop");
        assertEquals(List.of(), Repairs.left(session.snapshot().document(), lost));
        session.undo();
        assertEquals(3, Repairs.left(session.snapshot().document(), lost).size());
        session.undo();
        assertEquals(List.of(), Repairs.left(session.snapshot().document(), lost));
    }

    @Test
    void theyArePointedElsewhereInTheirForm() {
        var session = Session.of(document());
        var lost = removed(session, "t");
        assertTrue(session.perform(Repairs.pointTo(lost, Id.of("t2"))));
        var runs = session.snapshot().document().find(Id.of("a")).orElseThrow().runs();
        assertEquals(
                new Inline.CrossReference(Id.of("t2"), Inline.Form.FULL, "", Marks.NONE),
                runs.get(1));
        assertEquals(Inline.Form.NUMBER, ((Inline.CrossReference) runs.get(3)).form());
        assertFalse(session.perform(Repairs.pointTo(lost, Id.of("c2"))), "nothing is left");
        session.undo();
        assertFalse(session.perform(Repairs.pointTo(lost, Id.of("gone"))));
    }

    @Test
    void aReferencePointedAtAnEntryBecomesACitation() {
        var session = Session.of(document());
        var lost = removed(session, "t");
        session.perform(Repairs.pointTo(lost, Id.of("r")));
        var runs = session.snapshot().document().find(Id.of("a")).orElseThrow().runs();
        assertEquals(
                new Inline.Citation(Id.of("r"), "", "[ITU-T Y.4000]", Marks.NONE), runs.get(1));
    }

    @Test
    void aWholeClauseTakesItsEntriesAlong() {
        var session = Session.of(document());
        var lost = removed(session, "c2");
        assertEquals(
                List.of("clause\u00A02", "[ITU-T\u00A0Y.4000]"),
                lost.stream().map(one -> one.words().replace("ITU\u2011T", "ITU-T")).toList());
    }

    @Test
    void whatComesBackIsLeftAlone() {
        var session = Session.of(document());
        Block table = session.snapshot().document().find(TABLE).orElseThrow();
        var lost = removed(session, "t");
        session.select(Selection.at(Id.of("d"), 0));
        session.perform(Commands.paste(List.of(table)));
        assertEquals(List.of(), Repairs.left(session.snapshot().document(), lost));
        assertFalse(session.perform(Repairs.keepWords(lost)));
    }
}
