package org.rubric.typesetting.fonts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The fonts of this machine for scripts that the program's own faces lack. Folders are looked
/// through when the first such character is met. Files that cannot be embedded into a PDF are left
/// alone: outlines of PostScript, and what its maker does not allow. Thread-safe.
public final class FontShelf {
    private static final int DEEPEST = 5;
    private static final int MOST = 20_000;
    private static final long LARGEST = 60_000_000;

    private final List<Path> folders;
    private Map<String, Path> files;
    private final Map<Path, List<Typeface>> read = new HashMap<>();
    private final Map<Long, Typeface> known = new HashMap<>();
    private final Set<Long> unknown = new HashSet<>();

    /// @param folders in order of preference; those that are not there are passed over
    public FontShelf(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /// A face that has the character; the regular one when there is none in bold.
    public synchronized Optional<Typeface> covering(int character, boolean bold) {
        long key = character * 2L + (bold ? 1 : 0);
        if (unknown.contains(key)) return Optional.empty();
        var face = known.get(key);
        if (face != null) return Optional.of(face);
        for (var name : Scripts.files(Scripts.of(character))) {
            var found = bold ? bold(name, character) : face(name, character);
            if (found.isEmpty()) continue;
            known.put(key, found.get());
            return found;
        }
        unknown.add(key);
        return Optional.empty();
    }

    private Optional<Typeface> bold(String name, int character) {
        for (var file : Scripts.bold(name)) {
            var found = face(file, character);
            if (found.isPresent()) return found;
        }
        return face(name, character);
    }

    private Optional<Typeface> face(String name, int character) {
        var file = files().get(name.toLowerCase(Locale.ROOT));
        if (file == null) return Optional.empty();
        return read.computeIfAbsent(file, FontShelf::faces).stream()
                .filter(face -> face.glyph(character) != 0)
                .findFirst();
    }

    private static List<Typeface> faces(Path file) {
        try {
            if (Files.size(file) > LARGEST) return List.of();
            return FontFile.faces(file);
        } catch (IOException | RuntimeException _) {
            return List.of();
        }
    }

    /// Paths by file name without ending, in small letters; earlier folders go before later ones.
    private Map<String, Path> files() {
        if (files != null) return files;
        files = new HashMap<>();
        for (var folder : folders) {
            if (!Files.isDirectory(folder)) continue;
            try (var walk = Files.walk(folder, DEEPEST, FileVisitOption.FOLLOW_LINKS)) {
                walk.limit(MOST).forEach(this::enter);
            } catch (IOException | UncheckedIOException _) {
                // A folder that cannot be read has no fonts for us.
                continue;
            }
        }
        return files;
    }

    private void enter(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".ttf") || name.endsWith(".ttc") || name.endsWith(".otf"))
            files.putIfAbsent(name.substring(0, name.length() - 4), file);
    }
}
