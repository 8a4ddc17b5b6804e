package org.rubric.durability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.repository.Repository;

/// Any file of a finished store harmed in any way: what was acknowledged is there or is told in a
/// line, never another text without a word, and the store opens.
class HarmedStoreTest {
    private static final long SEED = 20;

    @TempDir Path folder;
    private Path older;
    private Path whole;
    private final Archive archive = new Archive();

    @BeforeEach
    void finish() throws IOException {
        var random = new Random(SEED);
        var home = folder.resolve("home of Zoë");
        try (var repository = Repository.open(home)) {
            archive.fill(repository, random, 12);
        }
        older = Folders.copy(home, folder.resolve("older"));
        try (var repository = Repository.open(home)) {
            archive.work(repository, random, 20);
        }
        whole = home;
    }

    @Test
    void aWholeStoreIsWhole() throws IOException {
        var look = archive.look(Folders.copy(whole, folder.resolve("copy")));
        assertEquals(List.of(), look.wrong());
        assertEquals(List.of(), look.told());
    }

    @Test
    void aFewHits() throws IOException {
        hit(60, "damage-short.txt");
    }

    @Test
    @Tag("kill")
    void aThousandHits() throws IOException {
        hit(Integer.getInteger("hits", 1_200), "damage.txt");
    }

    @Test
    void anOlderDatabaseIsNoOlderStore() throws IOException {
        var copy = Folders.copy(whole, folder.resolve("copy"));
        Files.write(copy.resolve("store.mv.db"), Files.readAllBytes(older.resolve("store.mv.db")));
        var look = archive.look(copy);
        assertEquals(List.of(), look.wrong());
    }

    private void hit(int hits, String table) throws IOException {
        var random = new Random(Long.getLong("seed", SEED));
        var silent = new ArrayList<String>();
        var counts = new TreeMap<String, int[]>();
        for (int i = 0; i < hits; i++) {
            var copy = Folders.copy(whole, folder.resolve("copy " + i));
            var files = Folders.files(copy);
            var file = files.get(random.nextInt(files.size()));
            var harm = Harm.values()[random.nextInt(Harm.values().length)];
            harm.to(copy, file, older, random);
            var what = harm + " " + file;
            var row = counts.computeIfAbsent(harm.toString(), _ -> new int[3]);
            row[0]++;
            try {
                var look = archive.look(copy);
                if (!look.wrong().isEmpty()) row[1]++;
                if (!look.told().isEmpty()) row[2]++;
                if (!look.invented().isEmpty()) silent.add(what + ": " + look.invented());
                if (!look.wrong().isEmpty() && look.told().isEmpty())
                    silent.add(what + ": " + look.wrong());
            } catch (IOException | RuntimeException e) {
                silent.add(what + " does not open: " + e);
            }
            Folders.remove(copy);
        }
        print(counts, hits, table);
        assertEquals(List.of(), silent);
        assertTrue(counts.size() > 5, "too few kinds for a test");
    }

    private static void print(Map<String, int[]> counts, int hits, String table)
            throws IOException {
        var text = new StringBuilder(hits + " hits: harm, hits, something gone, told\n");
        counts.forEach(
                (harm, row) ->
                        text.append("%-10s %5d %5d %5d%n".formatted(harm, row[0], row[1], row[2])));
        System.out.print(text);
        Files.createDirectories(Path.of("target", "kill"));
        Files.writeString(Path.of("target", "kill", table), text);
    }
}
