package org.rubric.durability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.repository.Draft;
import org.rubric.repository.Repository;

/// A disk that is really full: a file system of two megabytes, where the machine lets us make one.
class FullDiskTest {
    @TempDir Path folder;

    @Test
    void whatWasAcknowledgedStaysAndTheRestFollowsOnceThereIsRoom() throws Exception {
        var small = Files.createDirectories(folder.resolve("small disk"));
        assumeTrue(ran("mount", "-t", "tmpfs", "-o", "size=2m", "rubric", small.toString()));
        try {
            fill(small);
        } finally {
            ran("umount", small.toString());
        }
    }

    private static void fill(Path small) throws Exception {
        var said = new ConcurrentLinkedQueue<String>();
        Id id;
        String last;
        try (var repository = Repository.open(small.resolve("home"))) {
            repository.listen(said::add);
            var draft = repository.create(draft("x"), "Under study");
            id = draft.id();
            var ballast = small.resolve("ballast");
            Files.write(ballast, new byte[(int) Files.getFileStore(small).getUsableSpace() / 2]);
            int refused = 0;
            while (!saved(draft, "y".repeat(90_000) + refused)) refused++;
            for (int i = 0; i < 40 && said.isEmpty(); i++) saved(draft, "y".repeat(90_000) + i);
            assertTrue(said.peek() != null && said.peek().contains("failed"), "said " + said);
            assertEquals(1, said.peek().lines().count());
            Files.delete(ballast);
            last = Print.of(draft.document());
            draft.append(draft.document(), "Ana").toCompletableFuture().get(20, TimeUnit.SECONDS);
        }
        try (var repository = Repository.open(small.resolve("home"))) {
            assertEquals(last, Print.of(repository.read(id)));
        }
    }

    private static boolean saved(Draft draft, String words) throws Exception {
        var paragraph = Block.Paragraph.of(Id.fresh(), Inline.plain(words));
        var after = draft.document().withBody(List.of(paragraph));
        try {
            draft.append(after, "Ana").toCompletableFuture().get(300, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException _) {
            return false;
        }
    }

    private static Document draft(String words) {
        var first = Block.Paragraph.of(Id.fresh(), Inline.plain(words));
        return Document.of(FrontMatter.EMPTY, List.of(first));
    }

    private static boolean ran(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException _) {
            return false;
        }
    }
}
