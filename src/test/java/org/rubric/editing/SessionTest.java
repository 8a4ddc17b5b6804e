package org.rubric.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.document.Documents.clause;
import static org.rubric.document.Documents.named;
import static org.rubric.document.Documents.p;
import static org.rubric.document.Documents.recommendation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;

class SessionTest {
    private Instant now = Instant.parse("2026-06-09T13:00:00Z");
    private final Document start =
            recommendation(
                    clause("a", "A", named("p", p("See."))), clause("b", "B", named("q", p(""))));
    private final Session session = new Session(start, () -> now);

    private void type(String words) {
        for (char c : words.toCharArray()) session.perform(Commands.typeText("" + c));
    }

    private String text(String id) {
        return Inline.text(session.snapshot().document().find(Id.of(id)).orElseThrow().runs());
    }

    @Test
    void aSentenceTypedIsOneUnitOfUndo() {
        session.select(Selection.at(Id.of("p"), 4));
        type(" It is tamper-proof.");
        assertEquals("See. It is tamper-proof.", text("p"));
        assertEquals(Optional.of("typing"), session.undo());
        assertSame(start, session.snapshot().document());
        assertEquals(Selection.at(Id.of("p"), 4), session.selection());
        assertEquals(Optional.of("typing"), session.redo());
        assertEquals("See. It is tamper-proof.", text("p"));
        assertEquals(Optional.empty(), session.redo());
    }

    @Test
    void pausesPlacesAndSentencesDivideTyping() {
        session.select(Selection.at(Id.of("q"), 0));
        type("One. Two");
        now = now.plusSeconds(60);
        type(" three");
        session.select(Selection.at(Id.of("p"), 0));
        type("x");
        session.undo();
        assertEquals("See.", text("p"));
        session.undo();
        assertEquals("One. Two", text("q"));
        session.undo();
        assertEquals("One.", text("q"));
        session.undo();
        assertSame(start, session.snapshot().document());
        assertEquals(Optional.empty(), session.undo());
    }

    @Test
    void erasingRunsTogetherToo() {
        session.select(Selection.at(Id.of("p"), 4));
        session.perform(Commands.backspace());
        session.perform(Commands.backspace());
        assertEquals(Optional.of("deleting"), session.undo());
        assertSame(start, session.snapshot().document());
    }

    @Test
    void aNewChangeGivesUpWhatWasUndone() {
        session.select(Selection.at(Id.of("p"), 0));
        type("x");
        session.undo();
        type("y");
        assertEquals(Optional.empty(), session.history().redoable());
        assertEquals("ySee.", text("p"));
        session.undo();
        assertSame(start, session.snapshot().document());
    }

    @Test
    void numbersComeBackWithTheText() {
        session.select(Selection.at(Id.of("b").part("title"), 0));
        session.perform(Commands.moveUp());
        assertEquals("1", number("b"));
        assertEquals(Optional.of("moved clause 2"), session.history().undoable());
        session.undo();
        assertEquals("2", number("b"));
        session.redo();
        assertEquals("1", number("b"));
    }

    @Test
    void listenersHearWhatChanged() {
        var heard = new ArrayList<Change>();
        var end = session.listen(heard::add);
        session.select(Selection.at(Id.of("p"), 0));
        assertEquals(List.of(), heard);
        type("x");
        assertInstanceOf(Step.Retype.class, heard.getFirst().steps().getFirst());
        session.undo();
        assertEquals(List.of(), heard.getLast().steps());
        assertEquals(2, heard.getLast().after().version());
        assertSame(heard.getFirst().after(), heard.getLast().before());
        end.run();
        session.redo();
        assertEquals(2, heard.size());
    }

    @Test
    void whatCannotBeDoneChangesNothing() {
        assertFalse(session.perform(Commands.typeText("x")));
        assertSame(start, session.snapshot().document());
    }

    @Test
    void onlyItsOwnThreadWrites() {
        session.select(Selection.at(Id.of("p"), 0));
        var other = CompletableFuture.runAsync(() -> session.perform(Commands.enter()));
        var thrown = Assertions.assertThrows(CompletionException.class, other::join);
        assertTrue(thrown.getCause().getMessage().startsWith("A session belongs to"));
    }

    private String number(String id) {
        return session.snapshot().numbering().label(Id.of(id)).orElseThrow().number();
    }
}
