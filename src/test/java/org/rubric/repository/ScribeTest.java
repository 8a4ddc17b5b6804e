package org.rubric.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

@Timeout(60)
class ScribeTest {
    @TempDir Path home;
    private final Worker keeper = new Worker("keeper");
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final Scribe scribe = new Scribe(told::add);

    @AfterEach
    void stop() {
        scribe.close();
        keeper.close();
    }

    @Test
    void manyThreadsAndVolumesAreServed() throws IOException, InterruptedException {
        var volumes = new ArrayList<Volume<List<String>>>();
        for (int i = 0; i < 4; i++) volumes.add(create("v" + i));
        var threads =
                volumes.stream()
                        .map(volume -> Thread.ofPlatform().start(() -> writeAll(volume)))
                        .toList();
        for (var thread : threads) thread.join();
        for (int i = 0; i < 4; i++)
            assertEquals(Diary.upTo(300), Diary.read(home.resolve("v" + i)).moment().state());
    }

    /// A volume that writes must not say that the trouble of another is over.
    @Test
    void troubleIsToldOnceAndItsEndOnce() throws IOException {
        var broken = create("broken");
        var well = create("well");
        Diary.await(scribe.write(broken, Diary.upTo(1), ""));
        var folder = home.resolve("broken");
        broken.journal().close();
        Files.move(folder, home.resolve("gone"));
        var waiting = scribe.write(broken, Diary.upTo(2), "").toCompletableFuture();
        for (int i = 1; i <= 5; i++) Diary.await(scribe.write(well, Diary.upTo(i), ""));
        assertFalse(waiting.isDone());
        assertEquals(1, told.size(), told.toString());
        Files.move(home.resolve("gone"), folder);
        Diary.await(scribe.write(broken, Diary.upTo(3), ""));
        assertTrue(waiting.isDone());
        scribe.close();
        assertEquals(List.of(told.getFirst(), ""), told);
        assertEquals(Diary.upTo(3), Diary.read(folder).moment().state());
    }

    @Test
    void whatCouldNotBeSavedIsToldAtTheEnd() throws IOException {
        var volume = create("broken");
        volume.journal().close();
        Files.move(home.resolve("broken"), home.resolve("gone"));
        var waiting = scribe.write(volume, Diary.upTo(2), "");
        var left = scribe.leave(volume, true);
        assertThrows(RepositoryException.class, () -> Worker.await(left));
        assertThrows(RepositoryException.class, () -> Diary.await(waiting));
    }

    /// A verb has nobody who would see that it waits.
    @Test
    void whatCannotBeWrittenFailsWhenNobodyIsTold() throws IOException {
        try (var alone = new Scribe(_ -> false)) {
            var volume = apart("v");
            alone.enter(volume);
            Diary.await(alone.write(volume, Diary.upTo(1), ""));
            var folder = home.resolve("v");
            volume.journal().close();
            Files.move(folder, home.resolve("gone"));
            var waiting = alone.write(volume, Diary.upTo(2), "");
            var trouble = assertThrows(RepositoryException.class, () -> Diary.await(waiting));
            assertTrue(trouble.getMessage().startsWith("Saving failed: "), trouble.getMessage());
            Files.move(home.resolve("gone"), folder);
            Diary.await(alone.write(volume, Diary.upTo(3), ""));
            Worker.await(alone.leave(volume, true));
            assertEquals(Diary.upTo(3), Diary.read(folder).moment().state());
        }
    }

    @Test
    void anInterruptOfTheJournalsThreadLosesNothing() throws IOException {
        var volume = create("v");
        var thread =
                Thread.getAllStackTraces().keySet().stream()
                        .filter(each -> each.getName().equals("rubric-journal"))
                        .toList();
        for (int i = 1; i <= 200; i++) {
            thread.forEach(Thread::interrupt);
            Diary.await(scribe.write(volume, Diary.upTo(i), ""));
        }
        assertEquals(Diary.upTo(200), Diary.read(home.resolve("v")).moment().state());
    }

    @Test
    void theRegisterHearsOfWhatIsSafeWithoutBeingAsked() throws IOException, InterruptedException {
        var diary = new Diary();
        var volume = Volume.create(Diary.at(home.resolve("v")), diary, List.of(), keeper);
        scribe.enter(volume);
        Diary.await(scribe.write(volume, Diary.upTo(3), ""));
        for (int i = 0; i < 100 && diary.safe < 3; i++) Thread.sleep(50);
        assertEquals(3, diary.safe);
    }

    private void writeAll(Volume<List<String>> volume) {
        var done =
                IntStream.rangeClosed(1, 300)
                        .mapToObj(i -> scribe.write(volume, Diary.upTo(i), ""))
                        .map(stage -> stage.toCompletableFuture())
                        .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(done).join();
    }

    private Volume<List<String>> create(String name) throws IOException {
        var volume = apart(name);
        scribe.enter(volume);
        return volume;
    }

    private Volume<List<String>> apart(String name) throws IOException {
        var address = Diary.at(home.resolve(name));
        return Volume.create(address, new Diary(), List.of(), keeper);
    }
}
