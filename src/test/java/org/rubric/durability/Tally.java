package org.rubric.durability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    private long acknowledged;
    private long lost;
    private final List<String> faults = new ArrayList<>();

    synchronized void store() {
        stores++;
    }

    synchronized void kill() {
        kills++;
    }

    synchronized void hit(String where) {
        hits.merge(where, 1, Integer::sum);
    }

    synchronized void add(String store, Chronicle chronicle) {
        acknowledged += chronicle.acknowledged();
        lost += chronicle.lost();
        for (var fault : chronicle.faults()) faults.add(store + ": " + fault);
    }

    synchronized List<String> faults() {
        return List.copyOf(faults);
    }

    synchronized long acknowledged() {
        return acknowledged;
    }

    synchronized long lost() {
        return lost;
    }

    synchronized void unopened() {
        unopened++;
    }

    synchronized void opened(boolean recovered) {
        openings++;
        if (recovered) told++;
    }

    synchronized int kills() {
        return kills;
    }

    synchronized int notOpened() {
        return unopened;
    }

    /// The table, left in `target/kill` too.
    synchronized String keep(String name) throws IOException {
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
        var folder = Files.createDirectories(Path.of("target", "kill"));
        Files.writeString(folder.resolve(name), text);
        return text.toString();
    }

    private static void row(StringBuilder text, String what, long number) {
        text.append(String.format(Locale.ROOT, "%-36s %,12d%n", what, number));
    }
}
