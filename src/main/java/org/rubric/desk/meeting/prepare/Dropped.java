package org.rubric.desk.meeting.prepare;

import org.rubric.desk.wording.Words;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;

/// The files in what was dropped: folders are looked into, links are not followed, and there is an
/// end to everything.
///
/// @param refused one sentence for each that is not taken
record Dropped(List<Path> files, List<String> refused) {
    private static final int MOST_FILES = 600;
    private static final int DEEPEST = 4;
    private static final long LARGEST = 256L << 20;
    private static final long MOST_BYTES = 4L << 30;

    Dropped {
        files = List.copyOf(files);
        refused = List.copyOf(refused);
    }

    static Dropped of(List<Path> places) throws IOException {
        var looking = new Looking();
        for (var place : places)
            Files.walkFileTree(
                    place, EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEEPEST, looking);
        looking.files.sort(Comparator.comparing(Path::toString));
        if (looking.beyond > 0)
            looking.refused.add(Words.of("files.beyond", looking.beyond, MOST_FILES));
        return new Dropped(looking.files, looking.refused);
    }

    /// One look through the folders.
    private static final class Looking extends SimpleFileVisitor<Path> {
        private final List<Path> files = new ArrayList<>();
        private final List<String> refused = new ArrayList<>();
        private long bytes;
        private int beyond;

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes facts) {
            return hidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
            if (hidden(file) || !facts.isRegularFile()) return FileVisitResult.CONTINUE;
            var name = String.valueOf(file.getFileName());
            if (facts.size() == 0) refused.add(Words.of("files.empty", name));
            else if (facts.size() > LARGEST || bytes + facts.size() > MOST_BYTES)
                refused.add(Words.of("files.large", name));
            else if (files.size() == MOST_FILES) beyond++;
            else {
                files.add(file);
                bytes += facts.size();
            }
            return beyond > 100_000 ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            refused.add(Words.of("files.unread", file.getFileName()));
            return FileVisitResult.CONTINUE;
        }

        /// Of the system, or the lock of an open Word file.
        private static boolean hidden(Path file) {
            var name = String.valueOf(file.getFileName());
            return name.startsWith(".")
                    || name.startsWith("~$")
                    || name.matches("(?i)thumbs\\.db|desktop\\.ini|__MACOSX");
        }
    }
}
