package org.rubric.durability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
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

/// A real disk that is full while a draft is written.
@Timeout(120)
class DiskFullTest {
    private static final int EDITS = 400;
    private static final int FIRST = 5;
    private static final int ROOM = 64 << 10;

    @TempDir Path folder;

    /// It is told, and saving goes on once there is room.
    @Test
    void itIsToldAndSavingGoesOnWhenThereIsRoom() throws Exception {
        try (var disk = SmallDisk.at(folder.resolve("disk"), 16_000)) {
            var home = disk.folder().resolve("home");
            Id id;
            try (var repository = Repository.open(home)) {
                var said = new LinkedBlockingQueue<String>();
                repository.listen(said::add);
                var draft = repository.create(Sample.draft(), "Under study");
                id = draft.id();
                var other = disk.fill();
                var edits = edits(draft, 0);
                assertTrue(said.poll(20, TimeUnit.SECONDS).startsWith("Saving failed: "));
                Files.delete(other);
                edits.getLast().get(20, TimeUnit.SECONDS);
                assertEquals("", said.poll(20, TimeUnit.SECONDS));
            }
            assertEquals(EDITS - 1, kept(home, id));
        }
    }

    /// The program ends while the disk is full: what was acknowledged is there, and the store
    /// opens.
    @Test
    void whatWasAcknowledgedIsThereAfterwards() throws Exception {
        try (var disk = SmallDisk.at(folder.resolve("disk"), 16_000)) {
            var home = disk.folder().resolve("home");
            var repository = Repository.open(home);
            var draft = repository.create(Sample.draft(), "Under study");
            draft.append(saying(draft, -1), "Ana").toCompletableFuture().join();
            var other = disk.fill();
            leave(other, ROOM);
            // Some are acknowledged in the last room there is, the others never.
            var edits = new ArrayList<CompletableFuture<Instant>>();
            for (int i = 0; i < FIRST; i++) {
                edits.add(draft.append(saying(draft, i), "Ana").toCompletableFuture());
                edits.getLast().get(20, TimeUnit.SECONDS);
            }
            edits.addAll(edits(draft, FIRST));
            assertThrows(RepositoryException.class, repository::close);
            int acknowledged = -1;
            for (int i = 0; i < EDITS; i++)
                if (edits.get(i).isDone() && !edits.get(i).isCompletedExceptionally())
                    acknowledged = i;
            System.out.println("acknowledged on a full disk: " + (acknowledged + 1));
            assertTrue(acknowledged >= 0, "nothing was acknowledged, so nothing is proved");
            assertTrue(acknowledged < EDITS - 1, "the disk was not full");
            Files.delete(other);
            assertTrue(kept(home, draft.id()) >= acknowledged);
        }
    }

    /// Makes a little room again.
    private static void leave(Path other, int bytes) throws IOException {
        try (var file = FileChannel.open(other, StandardOpenOption.WRITE)) {
            file.truncate(file.size() - bytes);
        }
    }

    private static List<CompletableFuture<Instant>> edits(Draft draft, int from) {
        var edits = new ArrayList<CompletableFuture<Instant>>();
        for (int i = from; i < EDITS; i++)
            edits.add(draft.append(saying(draft, i), "Ana").toCompletableFuture());
        return edits;
    }

    private static Document saying(Draft draft, int number) {
        var words = number + " " + "water rises ".repeat(40);
        var paragraph = Block.Paragraph.of(Id.fresh(), Inline.plain(words));
        return draft.document().withBody(List.of(paragraph));
    }

    private static int kept(Path home, Id id) throws Exception {
        try (var repository = Repository.open(home)) {
            var first = (Block.Paragraph) repository.read(id).body().getFirst();
            return Integer.parseInt(Inline.text(first.runs()).split(" ")[0]);
        }
    }
}
