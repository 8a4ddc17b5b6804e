package org.rubric.durability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Sample;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.repository.Draft;
import org.rubric.repository.Repository;
import org.rubric.repository.RepositoryException;

/// The folder is taken away under an open store, as when a stick is pulled or a share is gone.
@Timeout(60)
class FolderGoneTest {
    @TempDir Path folder;

    /// A file that was removed can be written and forced all the same; nobody is told "Saved".
    @Test
    void savingIsToldAsFailingAndClosingReturns() throws Exception {
        var home = folder.resolve("home");
        var repository = Repository.open(home);
        var said = new LinkedBlockingQueue<String>();
        repository.listen(said::add);
        var draft = repository.create(Sample.draft(), "Under study");
        draft.append(saying(draft, "before"), "Ana").toCompletableFuture().join();
        Folders.remove(home);
        var lost = draft.append(saying(draft, "after"), "Ana").toCompletableFuture();
        var sentence = said.poll(20, TimeUnit.SECONDS);
        assertTrue(sentence.startsWith("Saving failed: "), sentence);
        assertFalse(lost.isDone());
        assertThrows(RepositoryException.class, repository::close);
        assertTrue(lost.isCompletedExceptionally());
    }

    @Test
    void itGoesOnWhenTheFolderIsBack() throws Exception {
        var home = folder.resolve("home");
        var away = folder.resolve("away");
        Id id;
        try (var repository = Repository.open(home)) {
            var said = new LinkedBlockingQueue<String>();
            repository.listen(said::add);
            var draft = repository.create(Sample.draft(), "Under study");
            id = draft.id();
            draft.append(saying(draft, "before"), "Ana").toCompletableFuture().join();
            Files.move(home, away);
            var waiting = draft.append(saying(draft, "after"), "Ana").toCompletableFuture();
            assertTrue(said.poll(20, TimeUnit.SECONDS).startsWith("Saving failed: "));
            assertFalse(waiting.isDone());
            Folders.back(away, home);
            waiting.get(20, TimeUnit.SECONDS);
            assertEquals("", said.poll(20, TimeUnit.SECONDS));
        }
        assertEquals("after", kept(home, id));
    }

    private static String kept(Path home, Id id) throws IOException {
        try (var repository = Repository.open(home)) {
            var first = (Block.Paragraph) repository.read(id).body().getFirst();
            return Inline.text(first.runs());
        }
    }

    private static Document saying(Draft draft, String words) {
        var paragraph = Block.Paragraph.of(Id.fresh(), Inline.plain(words));
        return draft.document().withBody(List.of(paragraph));
    }
}
