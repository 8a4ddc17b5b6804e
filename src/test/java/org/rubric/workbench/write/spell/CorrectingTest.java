package org.rubric.workbench.write.spell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.editing.Session;
import org.rubric.spelling.Misspelling;

class CorrectingTest {
    private static final Marks BOLD = Marks.of(Marks.Style.BOLD);

    private static Session session() {
        return Session.of(
                Document.of(
                        FrontMatter.EMPTY,
                        List.of(
                                Block.Paragraph.of(
                                        Id.of("p"),
                                        List.of(
                                                new Inline.Text("a sensr, ", Marks.NONE),
                                                new Inline.Text("sensr", BOLD))))));
    }

    private static Misspelling at(int from, int to) {
        return new Misspelling(Id.of("p"), new Finding.Range(from, to), "sensr", "en");
    }

    private static List<Inline> runs(Session session) {
        return session.snapshot().document().find(Id.of("p")).orElseThrow().runs();
    }

    @Test
    void allPlacesChangeAtOnceAndKeepTheirLook() {
        var session = session();
        var before = runs(session);
        var both = List.of(at(2, 7), at(9, 14));
        assertTrue(session.perform(Correcting.change(both, "sensors", "changing")));
        assertEquals(
                List.of(
                        new Inline.Text("a sensors, ", Marks.NONE),
                        new Inline.Text("sensors", BOLD)),
                runs(session));
        assertEquals("changing", session.undo().orElseThrow());
        assertEquals(before, runs(session));
    }

    @Test
    void aPlaceWhereTheWordStandsNoMoreIsLeftAlone() {
        var session = session();
        assertFalse(session.perform(Correcting.change(List.of(at(3, 8)), "sensor", "changing")));
        assertFalse(session.perform(Correcting.change(List.of(at(12, 17)), "sensor", "changing")));
        assertEquals("a sensr, sensr", Inline.text(runs(session)));
    }
}
