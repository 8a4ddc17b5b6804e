package org.rubric.desk.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.catalogue.Catalogue;
import org.rubric.catalogue.CatalogueChange;
import org.rubric.catalogue.Provenance;
import org.rubric.catalogue.Term;
import org.rubric.desk.Desk;
import org.rubric.desk.Sample;
import org.rubric.document.Id;

class KeptTest {
    @TempDir Path home;

    @Test
    void whatChangedIsThereAtTheNextStart() throws IOException {
        var first = new Desk(home);
        first.knowledge().change("Term added", c -> c.with(term("gateway")), "Ana");
        assertTrue(first.catalogue().find(term("gateway").id()).isPresent());
        first.close();
        try (var second = new Desk(home)) {
            assertTrue(second.catalogue().find(term("gateway").id()).isPresent());
            assertEquals(Optional.empty(), second.knowledge().undo("Ana"), "A new start, no undo");
        }
    }

    @Test
    void aStepIsTakenBackWholeAndDoneAgain() throws IOException {
        try (var desk = new Desk(home)) {
            var kept = desk.knowledge();
            var heard = new ArrayList<Catalogue>();
            kept.listen(heard::add);
            var old = List.of(kept.now().texts().recommendations().getFirst().id());
            var change = new CatalogueChange("2 terms pasted", List.of(term("a"), term("b")), old);
            kept.change(change.said(), c -> c.after(change), "Ana").toCompletableFuture().join();
            assertEquals(2, kept.now().texts().terms().size());
            assertEquals(Optional.of("2 terms pasted"), kept.undo("Ana"));
            assertEquals(Sample.catalogue(), kept.now());
            assertEquals(Optional.of("2 terms pasted"), kept.redo("Ana"));
            assertTrue(kept.now().find(old.getFirst()).isEmpty());
            assertEquals(3, heard.size());
        }
    }

    @Test
    void whatGoesAlongIsLeftByUndoAndRedo() throws IOException {
        try (var desk = new Desk(home)) {
            var kept = desk.knowledge();
            kept.change("First", c -> c.with(term("a")), "Ana");
            kept.change("Second", c -> c.with(term("b")), "Ana");
            assertEquals(Optional.of("Second"), kept.undo("Ana"));
            kept.along(c -> c.with(term("clock")), "Ana").toCompletableFuture().join();
            assertTrue(kept.now().find(term("clock").id()).isPresent());
            assertEquals(Optional.of("Second"), kept.redo("Ana"), "it is no new step");
            assertTrue(kept.now().find(term("b").id()).isPresent());
            assertTrue(kept.now().find(term("clock").id()).isPresent());
            assertEquals(Optional.of("Second"), kept.last());
            kept.undo("Ana");
            assertEquals(Optional.of("First"), kept.undo("Ana"));
            assertTrue(kept.now().find(term("a").id()).isEmpty());
            assertTrue(kept.now().find(term("clock").id()).isPresent());
            assertEquals(Optional.empty(), kept.undo("Ana"));
        }
    }

    @Test
    void nothingChangedIsNoStep() throws IOException {
        try (var desk = new Desk(home)) {
            desk.knowledge().change("Nothing", c -> c.without(Id.of("no/such")), "Ana");
            assertEquals(Optional.empty(), desk.knowledge().undo("Ana"));
        }
    }

    @Test
    void changesFromManyThreadsAreAllKept() throws Exception {
        try (var desk = new Desk(home)) {
            var kept = desk.knowledge();
            var threads = new ArrayList<Thread>();
            for (int t = 0; t < 4; t++) {
                int own = t;
                threads.add(
                        Thread.ofPlatform()
                                .start(
                                        () -> {
                                            for (int i = 0; i < 25; i++) {
                                                var term = term("term " + own + " " + i);
                                                kept.change("x", c -> c.with(term), "Ana");
                                            }
                                        }));
            }
            for (var thread : threads) thread.join();
            assertEquals(100, kept.now().texts().terms().size());
        }
        try (var again = new Desk(home)) {
            assertEquals(100, again.catalogue().texts().terms().size(), "and on disk");
        }
    }

    private static Term term(String words) {
        return new Term(words, "A thing.", "", "", "en", Provenance.of("test"));
    }
}
