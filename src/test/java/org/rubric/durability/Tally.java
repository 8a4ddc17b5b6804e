package org.rubric.durability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// What came of the kills, as a table.
final class Tally {
    private final Map<String, Integer> hits = new TreeMap<>();
    private final long begun = System.nanoTime();
    private int kills;
    private int stores;
    private int unopened;
    private int openings;
    private int told;

    void store() {
        stores++;
    }

    void kill() {
        kills++;
    }

    void hit(String where) {
        hits.merge(where, 1, Integer::sum);
    }

    void unopened() {
        unopened++;
    }

    void opened(boolean recovered) {
        openings++;
        if (recovered) told++;
    }

    int kills() {
        return kills;
    }

    int notOpened() {
        return unopened;
    }

    /// Prints it and leaves it in `target/kill`.
    void print(String name, long acknowledged, long lost) throws IOException {
        var text = new StringBuilder();
        row(text, "kills", kills);
        row(text, "stores", stores);
        row(text, "acknowledged edits read outside", acknowledged);
        row(text, "acknowledged edits lost", lost);
        row(text, "stores that did not open", unopened);
        row(text, "openings checked", openings);
        row(text, "of these told a recovery", told);
        hits.forEach((where, count) -> row(text, "killed during " + where, count));
        row(text, "seconds", (System.nanoTime() - begun) / 1_000_000_000);
        System.out.print(text);
        var folder = Files.createDirectories(Path.of("target", "kill"));
        Files.writeString(folder.resolve(name), text);
    }

    private static void row(StringBuilder text, String what, long number) {
        text.append(String.format(Locale.ROOT, "%-36s %,12d%n", what, number));
    }
}
