package org.rubric.durability;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What a killed program left lying about.
final class Traces {
    /// Bytes of a journal without a record.
    private static final int EMPTY = 67;

    /// Bytes of a record before its content, whose length comes first.
    private static final int HEAD = 32;

    private Traces() {}

    /// Whether a generation was being made or put away in any volume.
    static boolean turning(Path home) throws IOException {
        for (var volume : volumes(home)) {
            var names = names(volume);
            long snapshots = names.stream().filter(name -> name.matches("snap-\\d+")).count();
            if (names.stream().anyMatch(name -> name.endsWith(".tmp")) || snapshots > 2)
                return true;
            if (!last(names, "journal-").equals(last(names, "snap-"))) return true;
        }
        return false;
    }

    /// Whether any volume has records that are in no snapshot.
    static boolean replay(Path home) throws IOException {
        for (var volume : volumes(home)) {
            var names = names(volume);
            var snapshot = last(names, "snap-");
            for (var name : names)
                if (name.matches("journal-\\d+")
                        && name.substring(8).compareTo(snapshot) >= 0
                        && !snapshot.isEmpty()
                        && holds(volume.resolve(name))) return true;
        }
        return false;
    }

    /// Whether a journal has a whole record: one that the kill cut short was never acknowledged.
    private static boolean holds(Path journal) throws IOException {
        var bytes = ByteBuffer.wrap(Files.readAllBytes(journal));
        return bytes.limit() >= EMPTY + HEAD
                && bytes.limit() >= EMPTY + HEAD + (long) bytes.getInt(EMPTY);
    }

    /// Whether nothing was written after the database.
    static boolean inDatabase(Path home) throws IOException {
        var database = home.resolve("store.mv.db");
        if (!Files.exists(database)) return false;
        var written = Files.getLastModifiedTime(database);
        try (var files = Files.walk(home)) {
            for (var file : files.filter(Files::isRegularFile).toList())
                if (Files.getLastModifiedTime(file).compareTo(written) > 0) return false;
        }
        return true;
    }

    static List<Path> volumes(Path home) throws IOException {
        var all = new java.util.ArrayList<Path>();
        if (Files.isDirectory(home.resolve("records"))) all.add(home.resolve("records"));
        if (Files.isDirectory(home.resolve("drafts")))
            try (var drafts = Files.list(home.resolve("drafts"))) {
                all.addAll(drafts.filter(Files::isDirectory).toList());
            }
        return all;
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String last(List<String> names, String kind) {
        return names.stream()
                .filter(name -> name.matches(kind + "\\d+"))
                .reduce((_, later) -> later)
                .map(name -> name.substring(kind.length()))
                .orElse("");
    }
}
