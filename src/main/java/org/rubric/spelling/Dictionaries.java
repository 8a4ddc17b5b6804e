package org.rubric.spelling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// The dictionaries of this machine, by language. The folders are looked through once, a dictionary
/// is loaded when it is first asked for, which takes a second; the last four are kept.
public final class Dictionaries {
    private static final int KEPT = 4;
    private static final int DEPTH = 3;
    private static final int MOST = 2_000;
    private static final long LARGEST = 64L << 20;

    private final List<Path> folders;
    private final Map<String, Optional<Lexicon>> loaded =
            new LinkedHashMap<>(8, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Optional<Lexicon>> eldest) {
                    return size() > KEPT;
                }
            };
    private List<Path> files;
    private int searches;

    /// @param folders the first has precedence
    public Dictionaries(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /// The folder into which a person puts dictionaries.
    public Path own() {
        return folders.isEmpty() ? Path.of("dictionaries") : folders.getFirst();
    }

    /// Whether there is a dictionary for that language.
    ///
    /// @param tag BCP 47
    public boolean has(String tag) {
        return !candidates(tag).isEmpty();
    }

    /// Languages that have a dictionary, by their codes: `en`, `fr`.
    public List<String> languages() {
        var found = new TreeSet<String>();
        for (var file : files()) {
            var name = name(file).replaceAll("[_-].*", "");
            if (name.length() == 2 || name.length() == 3) found.add(name);
        }
        return List.copyOf(found);
    }

    /// Looks through the folders again when next asked, for a dictionary that was put there.
    public synchronized void refresh() {
        files = null;
        searches++;
        loaded.values().removeIf(Optional::isEmpty);
    }

    /// How often the folders were to be looked through again: what was found out before may be
    /// otherwise now.
    synchronized int searches() {
        return searches;
    }

    /// The dictionary of a language, loaded if need be.
    synchronized Optional<Lexicon> lexicon(String tag) {
        var key = tag.startsWith("en") ? "en" : tag;
        var known = loaded.get(key);
        if (known != null) return known;
        var found = Optional.<Lexicon>empty();
        for (var file : candidates(tag)) {
            if (found.isEmpty()) found = read(file);
        }
        loaded.put(key, found);
        return found;
    }

    private static Optional<Lexicon> read(Path file) {
        try {
            return Optional.of(Lexicon.read(file));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// Dictionaries that serve, the best first: for any English the British one.
    private List<Path> candidates(String tag) {
        var wanted = tag.replace('-', '_').toLowerCase(Locale.ROOT);
        var language = wanted.replaceAll("_.*", "");
        var exact = language.equals("en") ? "en_gb" : wanted;
        var all = new ArrayList<Path>();
        for (var file : files()) if (name(file).equals(exact)) all.add(file);
        for (var file : files()) if (name(file).equals(language)) all.add(file);
        for (var file : files()) if (name(file).startsWith(language + "_")) all.add(file);
        return all.stream().distinct().limit(6).toList();
    }

    private static String name(Path file) {
        var name = file.getFileName().toString();
        return name.substring(0, name.length() - 4).replace('-', '_').toLowerCase(Locale.ROOT);
    }

    private synchronized List<Path> files() {
        if (files != null) return files;
        var found = new ArrayList<Path>();
        for (var folder : folders) if (Files.isDirectory(folder)) search(folder, found);
        files = List.copyOf(found);
        return files;
    }

    private static void search(Path folder, List<Path> found) {
        try (var all = Files.walk(folder, DEPTH)) {
            all.limit(MOST).filter(Dictionaries::serves).sorted().forEach(found::add);
        } catch (IOException | java.io.UncheckedIOException _) {
            // A folder that cannot be read has no dictionaries for us.
        }
    }

    private static boolean serves(Path file) {
        try {
            return file.toString().endsWith(".dic")
                    && Files.isRegularFile(affixes(file))
                    && Files.size(file) < LARGEST
                    && Files.size(affixes(file)) < LARGEST;
        } catch (IOException _) {
            return false;
        }
    }

    /// The affix file that belongs to a list of words.
    static Path affixes(Path words) {
        var name = words.getFileName().toString();
        return words.resolveSibling(name.substring(0, name.length() - 4) + ".aff");
    }
}
