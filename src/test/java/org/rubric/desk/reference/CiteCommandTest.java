package org.rubric.desk.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rubric.catalogue.Designation;
import org.rubric.catalogue.Provenance;
import org.rubric.catalogue.Recommendation;
import org.rubric.catalogue.Recommendation.Standing;
import org.rubric.catalogue.Title;
import org.rubric.document.Block;
import org.rubric.document.Documents;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.editing.Selection;
import org.rubric.editing.Session;

class CiteCommandTest {

    private static Recommendation text(String designation, String title, String date) {
        return new Recommendation(
                Designation.parse(designation).orElseThrow(),
                Title.of(title),
                "",
                Standing.of(date, "", ""),
                List.of(),
                Provenance.UNKNOWN);
    }

    private static Session session(Block... more) {
        var blocks = new ArrayList<Block>();
        blocks.add(
                Documents.clause(
                        "scope", "Scope", Documents.named("a", Documents.p("Bins follow [40."))));
        blocks.addAll(List.of(more));
        return Session.of(Documents.recommendation(blocks.toArray(Block[]::new)));
    }

    private static Selection.Text typed() {
        return new Selection.Text(new Position(Id.of("a"), 12), new Position(Id.of("a"), 15));
    }

    private static List<String> tags(Session session) {
        var tags = new ArrayList<String>();
        session.snapshot()
                .document()
                .forEach(
                        block -> {
                            if (block instanceof Block.Reference entry) tags.add(entry.tag());
                        });
        return tags;
    }

    private static Inline.Citation citation(Session session) {
        var runs = session.snapshot().document().find(Id.of("a")).orElseThrow().runs();
        return (Inline.Citation) runs.get(1);
    }

    @Test
    void theEntryIsAddedInOrderAndCitedInOneStep() {
        var session =
                session(
                        Documents.clause(
                                "refs",
                                "References",
                                Documents.reference("r1", "ITU-T Y.2060", "One."),
                                Documents.reference("r2", "ITU-T Y.4113", "Two.")));
        var before = session.snapshot().document();
        var text = text("ITU-T Y.4000", "Overview", "2012-06");
        assertTrue(session.perform(new CiteCommand(typed(), text, false, "clause 7.2")));
        assertEquals(List.of("ITU-T Y.2060", "ITU-T Y.4000", "ITU-T Y.4113"), tags(session));
        var entry = session.snapshot().document().find(citation(session).target()).orElseThrow();
        assertEquals(
                "Recommendation ITU-T Y.4000 (2012), Overview.",
                Inline.text(((Block.Reference) entry).entry().runs()));
        assertEquals("clause 7.2", citation(session).locator());
        assertEquals("citing [ITU-T Y.4000]", session.undo().orElseThrow());
        assertEquals(before, session.snapshot().document());
    }

    @Test
    void whatIsListedIsNotListedTwice() {
        var session =
                session(
                        Documents.clause(
                                "refs",
                                "References",
                                Documents.reference("r1", "ITU-T Y.4000", "One.")));
        session.perform(new CiteCommand(typed(), text("ITU-T Y.4000 (2012)", "", ""), false, ""));
        assertEquals(List.of("ITU-T Y.4000"), tags(session));
        assertEquals(Id.of("r1"), citation(session).target());
    }

    @Test
    void anInformativeOneGoesToTheBibliographyWhichIsMade() {
        var session =
                session(
                        Documents.clause(
                                "refs",
                                "References",
                                Documents.reference("r1", "ITU-T Y.4000", "One.")));
        session.perform(new CiteCommand(typed(), text("IETF RFC 8259", "JSON", ""), true, ""));
        assertEquals(List.of("ITU-T Y.4000", "b-IETF RFC 8259"), tags(session));
        var last = (Block.Clause) session.snapshot().document().body().getLast();
        assertEquals(Block.Clause.Kind.BIBLIOGRAPHY, last.kind());
    }

    @Test
    void theWordNoneGivesWayToTheFirstEntry() {
        var session = session(Documents.clause("refs", "References", Documents.p("None.")));
        session.perform(new CiteCommand(typed(), text("ITU-T Y.4000", "", ""), false, ""));
        var clause = session.snapshot().document().find(Id.of("refs")).orElseThrow();
        assertEquals(2, clause.parts().size());
    }

    @Test
    void withoutAClauseOfReferencesItCannotBeDone() {
        var session = session();
        var text = text("ITU-T Y.4000", "", "");
        assertFalse(session.perform(new CiteCommand(typed(), text, false, "")));
    }
}
