package org.rubric.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.document.Id;

/// Whatever goes wrong with one thing, the index goes on.
class CabinetTest {
    @TempDir Path home;

    private static final List<Passage> WALRUS = List.of(new Passage(Id.of("c"), "T", "walrus"));

    @Test
    void aWritingThatFailsTwiceIsDoneAndTheNextOneIsKept() throws Exception {
        try (var cabinet = new Cabinet(home, Optional.empty())) {
            cabinet.write(
                            _ -> {
                                throw new IllegalStateException("always");
                            })
                    .toCompletableFuture()
                    .get(20, TimeUnit.SECONDS);
            cabinet.write(index -> index.put("draft", "a", "1", WALRUS))
                    .toCompletableFuture()
                    .get(20, TimeUnit.SECONDS);
            assertEquals(
                    Optional.of("1"),
                    cabinet.read(index -> index.stamp("draft", "a"), Optional.<String>empty()));
        }
    }

    @Test
    void aReadingThatFailsCostsNothingButItsAnswer() throws Exception {
        try (var cabinet = new Cabinet(home, Optional.empty())) {
            cabinet.write(index -> index.put("draft", "a", "1", WALRUS))
                    .toCompletableFuture()
                    .get(20, TimeUnit.SECONDS);
            Cabinet.Reading<String> failing =
                    _ -> {
                        throw new IllegalStateException("too much is asked");
                    };
            assertEquals("nothing", cabinet.read(failing, "nothing"));
            cabinet.write(_ -> {}).toCompletableFuture().get(20, TimeUnit.SECONDS);
            assertEquals(
                    Optional.of("1"),
                    cabinet.read(index -> index.stamp("draft", "a"), Optional.<String>empty()));
        }
    }

    /// A system that keeps open files from being deleted would keep the old index for ever.
    @Test
    void anIndexOfAnotherFormIsClosed() throws IOException {
        var maps = Path.of("/proc/self/maps");
        Assumptions.assumeTrue(Files.isReadable(maps), "open files are not listed here");
        try (var writer = new IndexWriter(FSDirectory.open(home), new IndexWriterConfig())) {
            for (int i = 0; i < 50; i++) writer.addDocument(new Document());
            writer.setLiveCommitData(Map.of("form", "0").entrySet());
        }
        assertThrows(IOException.class, () -> Index.open(home, Optional.empty()).close());
        var name = home.getFileName().toString();
        try (var open = Files.lines(maps)) {
            assertFalse(open.anyMatch(line -> line.contains(name)));
        }
        try (var index = SearchIndex.open(home)) {
            index.put("draft", "a", "1", WALRUS).toCompletableFuture().join();
            assertEquals(1, index.find("walrus", List.of(), 5).size());
        }
    }
}
