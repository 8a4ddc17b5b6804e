package org.rubric.desk.inbox;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Words of a command line that name files for the window: `rubric [--home DIR] FILE…`. A verb has
/// no dot in its name, so one can never be taken for the other.
public final class Openable {
    private static final List<String> ENDINGS = List.of(".rubric", ".docx", ".json");

    private Openable() {}

    /// Whether these words ask for the window: they are files that it opens, or none at all.
    public static boolean all(List<String> words) {
        return rest(words).stream().allMatch(Openable::named);
    }

    /// The files, absolute, in their order; they need not be there.
    public static List<Path> of(List<String> words) {
        var files = new ArrayList<Path>();
        for (var word : rest(words)) if (named(word)) files.add(path(word));
        return List.copyOf(files);
    }

    static boolean named(String word) {
        var small = word.toLowerCase(Locale.ROOT);
        if (word.startsWith("-") || ENDINGS.stream().noneMatch(small::endsWith)) return false;
        try {
            return path(word).getNameCount() > 0;
        } catch (InvalidPathException _) {
            return false;
        }
    }

    private static Path path(String word) {
        return Path.of(word).toAbsolutePath().normalize();
    }

    /// Without `--home` and its folder.
    private static List<String> rest(List<String> words) {
        var rest = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            boolean home = words.get(i).equals("--home") && i + 1 < words.size();
            if (home) i++;
            else if (!words.get(i).startsWith("--home=")) rest.add(words.get(i));
        }
        return rest;
    }
}
