package org.rubric.typesetting.line;

import java.lang.Character.UnicodeScript;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.rubric.document.wording.Wording;

/// What to say about characters for which no font was found.
final class MissingFont {
    private static final Wording WORDS = Wording.in("typesetting");
    private static final int SHOWN = 5;

    private MissingFont() {}

    /// @param folder where a person puts fonts; empty: into the fonts of the system
    static String words(Collection<Integer> missing, Optional<Path> folder) {
        var codes = new ArrayList<String>();
        for (int c : missing) if (codes.size() < SHOWN) codes.add("U+%04X".formatted(c));
        var listed = WORDS.list(codes);
        var said =
                missing.size() == 1
                        ? WORDS.of("font.missing.one", listed)
                        : missing.size() > SHOWN
                                ? WORDS.of("font.missing.more", listed)
                                : WORDS.of("font.missing", listed);
        return remedy(said, missing, folder);
    }

    /// A whole script is not a slip of the author: what to do is said.
    private static String remedy(String said, Collection<Integer> missing, Optional<Path> folder) {
        for (int c : missing) {
            if (!Character.isLetter(c)) continue;
            var script = UnicodeScript.of(c);
            return switch (script) {
                case COMMON, INHERITED, LATIN, GREEK, CYRILLIC -> said;
                case HAN -> advice(said, WORDS.of("font.letters.HAN"), "Noto Serif SC", folder);
                case ARABIC -> advice(said, WORDS.of("font.letters.ARABIC"), "Amiri", folder);
                default -> {
                    var name = script.name().replace('_', ' ');
                    var named = name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
                    yield advice(said, WORDS.of("font.letters", named), "Noto Serif", folder);
                }
            };
        }
        return said;
    }

    private static String advice(String said, String letters, String font, Optional<Path> folder) {
        return folder.map(path -> WORDS.of("font.remedy.folder", said, letters, font, path))
                .orElseGet(() -> WORDS.of("font.remedy.system", said, letters, font));
    }
}
