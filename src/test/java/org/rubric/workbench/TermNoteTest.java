package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.catalogue.Provenance;
import org.rubric.catalogue.Term;
import org.rubric.desk.Sample;
import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Position;

/// A term that others define is told while it is written, and taken over with one key.
class TermNoteTest {
    @TempDir Path home;

    private static final Term KNOWN =
            new Term(
                    "Flood sensing gateways",
                    "Device at the edge of a sensing network that gathers what its sensors tell.",
                    "ITU-T Y.4101",
                    "3.2.9",
                    "en",
                    Provenance.UNKNOWN);

    private static void open(Stored stored) throws IOException {
        stored.desk.terms();
        stored.desk.knowledge().change("x", c -> c.with(KNOWN), "Ana");
        stored.desk.indexing().begin().join();
        stored.desk.terms().settled().join();
        var entry = stored.desk.repository().find(Sample.DRAFT).orElseThrow();
        var draft = stored.desk.repository().open(entry.draft());
        Ui.run(() -> stored.window.open(draft));
        Ui.settle();
    }

    private static Block.Definition definition(Stored stored) {
        return (Block.Definition)
                stored.block(
                        block ->
                                block instanceof Block.Definition it
                                        && it.source().runs().isEmpty()
                                        && Inline.text(it.text().runs()).startsWith("Equipment"));
    }

    private static void caret(Stored stored, Id line) {
        Ui.run(() -> stored.window.write().go(new Position(line, 2)));
    }

    private static boolean shown(Stored stored) {
        var note = stored.scene().getRoot().lookup(".term-note");
        return note != null && note.isVisible();
    }

    @Test
    void itIsSaidAndTakenOverWithItsSource() throws IOException {
        try (var stored = new Stored(home)) {
            open(stored);
            var term = definition(stored);
            caret(stored, term.term().id());
            Ui.await(() -> shown(stored));
            Ui.picture(stored.scene(), "terms-light");
            Ui.run(() -> stored.window.dress(Theme.DARK));
            Ui.picture(stored.scene(), "terms-dark");
            Ui.run(() -> stored.window.dress(Theme.LIGHT));
            stored.press(KeyCode.R, false, false, true);
            var made = (Block.Definition) stored.document().find(term.id()).orElseThrow();
            assertEquals("[ITU-T Y.4101] clause 3.2.9", Inline.text(made.source().runs()));
            assertEquals(KNOWN.definition(), Inline.text(made.text().runs()));
            Ui.await(() -> !shown(stored));
            stored.shortcut(KeyCode.Z);
            assertEquals(term, stored.document().find(term.id()).orElseThrow());
        }
    }

    @Test
    void anAbbreviationThatMeansSomethingElseElsewhereIsTold() throws IOException {
        try (var stored = new Stored(home)) {
            open(stored);
            var other =
                    new Term("SIM", "Storm Impact Model", "Y.storm", "4", "", Provenance.UNKNOWN);
            stored.desk.knowledge().change("x", c -> c.with(other), "Ana");
            stored.desk.terms().settled().join();
            var entry =
                    (Block.Abbreviation)
                            stored.block(
                                    block ->
                                            block instanceof Block.Abbreviation it
                                                    && Inline.text(it.abbreviation().runs())
                                                            .equals("SIM"));
            caret(stored, entry.expansion().id());
            Ui.await(() -> shown(stored));
            var said = stored.labels(".term-note");
            assertTrue(said.contains("SIM is an abbreviation elsewhere, too"), said::toString);
            assertTrue(said.contains("another meaning"), said::toString);
            Ui.picture(stored.scene(), "terms-abbreviation");
            stored.press(KeyCode.R, false, false, true);
            var made = (Block.Abbreviation) stored.document().find(entry.id()).orElseThrow();
            assertEquals("Storm Impact Model", Inline.text(made.expansion().runs()));
        }
    }

    @Test
    void oneWhoWritesAnOwnDefinitionIsLeftInPeace() throws IOException {
        try (var stored = new Stored(home)) {
            open(stored);
            var term = definition(stored);
            caret(stored, term.text().id());
            Ui.await(() -> shown(stored));
            stored.press(KeyCode.O, false, false, true);
            Ui.await(() -> !shown(stored));
            caret(stored, term.term().id());
            Ui.settle();
            assertFalse(Ui.on(() -> shown(stored)));
            assertEquals(term, stored.document().find(term.id()).orElseThrow());
            assertTrue(stored.window.session().isPresent());
        }
    }
}
