package org.rubric.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.document.Media;
import org.rubric.durability.FaultyFiles;
import org.rubric.durability.FaultyFiles.Deed;

/// A disk that has no room for a picture: the picture and the text after it wait together.
@Timeout(60)
class RefusedPictureTest {
    @TempDir Path folder;
    private final FaultyFiles files = new FaultyFiles();

    @Test
    void thePictureAndTheTextAfterItAreSavedOnceThereIsRoom() throws Exception {
        var home = files.path(folder.resolve("home"));
        var told = new LinkedBlockingQueue<String>();
        try (var repository = Repository.open(home)) {
            repository.listen(told::add);
            var draft = repository.create(Drafts.flood(), "Draft");
            files.rule(
                    (deed, file) -> {
                        if (deed == Deed.WRITE && file.toString().contains("media"))
                            throw new IOException("No space left on device");
                    });
            var picture = Map.of("g.png", Media.of("image/png", new byte[] {1, 2, 3}));
            var with = draft.document().withMedia(picture);
            var first = draft.append(with, "Ana").toCompletableFuture();
            assertEquals("Saving failed: No space left on device", told.take());
            var second = draft.append(Drafts.with(with, "Text"), "Ana").toCompletableFuture();
            Thread.sleep(300);
            assertFalse(first.isDone() || second.isDone());
            files.rule((_, _) -> {});
            first.get(10, TimeUnit.SECONDS);
            second.get(10, TimeUnit.SECONDS);
            assertEquals("", told.poll(10, TimeUnit.SECONDS));
            var id = draft.id();
            draft.close();
            var back = repository.read(id);
            assertEquals("Text", Drafts.lastWords(back));
            assertEquals(picture, back.media());
        }
    }

    /// One change that is no change of this version must not take the others with it.
    @Test
    void onlyTheChangeThatCannotBeWrittenFails() throws IOException {
        var place = folder.resolve("diary");
        try (var keeper = new Worker("keeper")) {
            var volume = Volume.create(Diary.at(place), new Diary(), List.of(), keeper);
            var appends = new ArrayList<Volume.Append<List<String>>>();
            for (var state : List.of(Diary.upTo(1), List.of("1", "unwritable"), Diary.upTo(2)))
                appends.add(new Volume.Append<>(state, "", new CompletableFuture<>()));
            volume.append(appends);
            assertTrue(appends.get(0).done().isDone());
            assertTrue(appends.get(1).done().isCompletedExceptionally());
            assertFalse(appends.get(2).done().isCompletedExceptionally());
            assertEquals(Diary.upTo(2), Diary.read(place).moment().state());
        }
    }
}
