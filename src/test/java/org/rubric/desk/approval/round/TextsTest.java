package org.rubric.desk.approval.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Desk;
import org.rubric.desk.Sample;
import org.rubric.document.Id;

class TextsTest {
    @TempDir Path home;

    private static Id draft(Desk desk) throws Exception {
        try (var draft = desk.repository().create(Sample.draft(), "under study")) {
            return draft.id();
        }
    }

    @Test
    void aClosedDraftIsReadAndNotOpened() throws Exception {
        try (var desk = new Desk(home)) {
            var draft = draft(desk);
            assertEquals(Sample.draft(), new Texts(desk, draft).now());
            assertTrue(desk.repository().opened(draft).isEmpty());
        }
    }

    /// Who opens the draft to write is never refused because it is being read.
    @Test
    void readingIsInNobodysWay() throws Exception {
        try (var desk = new Desk(home)) {
            var draft = draft(desk);
            var texts = new Texts(desk, draft);
            var over = new AtomicBoolean();
            var reading =
                    CompletableFuture.supplyAsync(
                            () -> {
                                int read = 0;
                                try {
                                    for (; !over.get(); read++) texts.now();
                                } catch (java.io.IOException e) {
                                    throw new java.io.UncheckedIOException(e);
                                }
                                return read;
                            });
            try {
                for (int i = 0; i < 20; i++) desk.repository().open(draft).close();
            } finally {
                over.set(true);
            }
            assertTrue(reading.join() > 0);
        }
    }

    @Test
    void aVersionIsKeptAndReadOfADraftThatIsClosed() throws Exception {
        try (var desk = new Desk(home)) {
            var texts = new Texts(desk, draft(desk));
            var version = texts.keep("Consented", "Ana");
            assertEquals("Consented", texts.versions().getLast().name());
            assertEquals(Sample.draft(), texts.version(version.number()));
            assertTrue(desk.repository().opened(texts.draft()).isEmpty());
        }
    }
}
