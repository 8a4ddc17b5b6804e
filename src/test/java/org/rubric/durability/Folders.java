package org.rubric.durability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Whole folders, copied and listed.
final class Folders {
    private Folders() {}

    static Path copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (var each : all.toList()) {
                var target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) Files.createDirectories(target);
                else Files.copy(each, target);
            }
        }
        return to;
    }

    /// The files, each by its path from there, in order.
    static List<Path> files(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(folder::relativize).sorted().toList();
        }
    }

    /// In one step, whatever has come to stand there meanwhile.
    static void back(Path from, Path to) throws IOException {
        if (Files.exists(to)) remove(to);
        Files.move(from, to);
    }

    static void remove(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var each : all.sorted(java.util.Comparator.reverseOrder()).toList())
                Files.delete(each);
        }
    }
}
