package org.rubric.editing.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rubric.desk.Sample;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.editing.Selection;
import org.rubric.editing.Session;
import org.rubric.editing.clause.Relocating.Where;

/// Whole clauses taken elsewhere: nothing is lost, references follow, nonsense cannot be done.
class RelocatingTest {
    private final Session session = Session.of(Sample.draft());

    private Id clause(String title) {
        for (var clause : clauses(session.snapshot().document()))
            if (Inline.text(clause.title().runs()).equals(title)) return clause.id();
        throw new AssertionError("No clause " + title);
    }

    private static List<Block.Clause> clauses(Document document) {
        var all = new ArrayList<Block.Clause>();
        document.forEach(
                block -> {
                    if (block instanceof Block.Clause clause) all.add(clause);
                });
        return all;
    }

    private String number(Id clause) {
        return session.snapshot().numbering().label(clause).orElseThrow().number();
    }

    @Test
    void isNamedWithTheReferencesThatFollow() {
        var reporting = clause("Reporting");
        var general = clause("General");
        assertEquals("6.2", number(reporting));
        assertTrue(
                session.perform(
                        Relocating.telling(Relocating.move(reporting, general, Where.BEFORE))));
        assertEquals("6.1", number(reporting));
        assertEquals("6.2", number(general));
        var name = session.history().undoable().orElseThrow();
        assertTrue(
                name.matches("moved clause 6\\.2; (1 reference|\\d+ references) followed"), name);
        session.undo();
        assertEquals("6.2", number(reporting));
    }

    @Test
    void goesIntoAnAnnexAndIsLetteredThere() {
        var reporting = clause("Reporting");
        assertTrue(
                session.perform(Relocating.move(reporting, clause("Test procedure"), Where.INTO)));
        assertTrue(number(reporting).startsWith("A."), number(reporting));
    }

    @Test
    void cannotGoIntoItselfNorStayNorMixKinds() {
        var requirements = clause("Requirements");
        var general = clause("General");
        var annex = clause("Test procedure");
        assertFalse(session.perform(Relocating.move(requirements, general, Where.INTO)));
        assertFalse(session.perform(Relocating.move(requirements, requirements, Where.AFTER)));
        assertFalse(session.perform(Relocating.move(general, clause("Reporting"), Where.BEFORE)));
        assertFalse(session.perform(Relocating.move(annex, general, Where.AFTER)));
        assertFalse(session.perform(Relocating.move(annex, requirements, Where.INTO)));
        assertFalse(session.perform(Relocating.move(Id.of("gone"), general, Where.INTO)));
    }

    @Test
    void deletingLeavesTheCaretInTheTextThatRemains() {
        var general = clause("General");
        var title = ((Block.Clause) block(general)).title().id();
        session.select(Selection.at(title, 3));
        assertTrue(session.perform(Relocating.delete(general)));
        assertEquals("deleted clause 6.1", session.history().undoable().orElseThrow());
        var caret = ((Selection.Text) session.selection()).caret().block();
        assertTrue(session.snapshot().document().find(caret).isPresent());
        session.undo();
        assertEquals("6.1", number(general));
    }

    private Block block(Id id) {
        return session.snapshot().document().find(id).orElseThrow();
    }

    @Test
    void aNewClauseTakesTheNextNumberAndTheCaret() {
        assertTrue(session.perform(Relocating.begin(clause("General"))));
        var caret = ((Selection.Text) session.selection()).caret();
        var fresh =
                clauses(session.snapshot().document()).stream()
                        .filter(clause -> clause.title().id().equals(caret.block()))
                        .findFirst()
                        .orElseThrow();
        assertEquals("6.2", number(fresh.id()));
        assertEquals("6.3", number(clause("Reporting")));
    }

    /// Whatever is moved wherever: every block is still there once, and undo brings back the very
    /// document.
    @Test
    void randomMovesLoseNothing() {
        var before = session.snapshot().document();
        var all = ids(before);
        var random = new Random(11);
        int done = 0;
        for (int i = 0; i < 400; i++) {
            var now = clauses(session.snapshot().document());
            var clause = now.get(random.nextInt(now.size())).id();
            var target = now.get(random.nextInt(now.size())).id();
            var where = Where.values()[random.nextInt(3)];
            if (!session.perform(Relocating.move(clause, target, where))) continue;
            done++;
            assertEquals(new HashSet<>(all), new HashSet<>(ids(session.snapshot().document())));
        }
        assertTrue(done > 50, done + " moves");
        for (int i = 0; i < done; i++) session.undo();
        assertEquals(before, session.snapshot().document());
    }

    private static List<Id> ids(Document document) {
        var all = new ArrayList<Id>();
        document.forEach(block -> all.add(block.id()));
        return all;
    }
}
