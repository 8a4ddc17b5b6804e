package org.rubric.repository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.regex.Pattern;

/// Where one volume lies and what its files are called: `snap-N`, `journal-N`, N the sequence of
/// the last change before. Other names (conflict copies of a sync tool, leftovers) are no files of
/// ours.
///
/// @param id binds every file to its volume, so a file that strayed from another is noticed
record Address(UUID id, Path folder) {
    private static final Pattern SNAPSHOT = Pattern.compile("snap-(\\d{12})");
    private static final Pattern PASSING = Pattern.compile("snap-\\d{12}\\.tmp");
    private static final Pattern JOURNAL = Pattern.compile("journal-(\\d{12})");

    Path snapshot(long sequence) {
        return folder.resolve(numbered("snap", sequence));
    }

    Path journal(long sequence) {
        return folder.resolve(numbered("journal", sequence));
    }

    /// The copy of a journal whose end was torn.
    Path torn(long sequence) {
        return folder.resolve(numbered("journal", sequence) + ".torn");
    }

    /// Numbers of the snapshots, ascending.
    List<Long> snapshots() throws IOException {
        return numbers(SNAPSHOT);
    }

    /// Numbers of the journals, ascending.
    List<Long> journals() throws IOException {
        return numbers(JOURNAL);
    }

    /// Whether the making of this volume ended before its first snapshot stood, so that nothing in
    /// it was ever acknowledged.
    boolean isUnborn() throws IOException {
        if (!Files.isDirectory(folder)) return true;
        if (!snapshots().isEmpty()) return false;
        for (long base : journals())
            if (Files.size(journal(base)) > JournalFile.HEADER) return false;
        return true;
    }

    /// Whether all of it stands in a snapshot that is as far as what has been seen, which is so
    /// after an ordinary end. Looks at names and sizes only.
    boolean rests(OptionalLong seen) throws IOException {
        var snapshots = snapshots();
        var journals = journals();
        return !snapshots.isEmpty()
                && journals.contains(snapshots.getLast())
                && journals.getLast().equals(snapshots.getLast())
                && seen.orElse(-1) == snapshots.getLast()
                && Files.size(journal(journals.getLast())) <= JournalFile.HEADER;
    }

    /// All generation files.
    List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(Address::ours).sorted().toList();
        }
    }

    /// What is left of snapshots that could not be written.
    List<Path> passing() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> PASSING.matcher(file.getFileName().toString()).matches())
                    .toList();
        }
    }

    private static boolean ours(Path file) {
        var name = file.getFileName().toString();
        return SNAPSHOT.matcher(name).matches() || JOURNAL.matcher(name).matches();
    }

    private List<Long> numbers(Pattern pattern) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> pattern.matcher(file.getFileName().toString()))
                    .filter(name -> name.matches())
                    .map(name -> Long.valueOf(name.group(1)))
                    .sorted()
                    .toList();
        }
    }

    private static String numbered(String kind, long sequence) {
        return String.format(Locale.ROOT, "%s-%012d", kind, sequence);
    }
}
