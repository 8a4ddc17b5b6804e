package org.rubric.workbench;

import java.util.regex.Pattern;

/// Words for a label that wraps: JavaFX 26 throws when it wraps a run of right-to-left letters, so
/// such a run is parted after each of its spaces by a mark that is not seen.
public final class Wrapping {
    private static final String LETTERS = "[\\u0590-\\u08FF\\uFB1D-\\uFEFF]";
    private static final Pattern STRETCH =
            Pattern.compile(LETTERS + "(?:.*" + LETTERS + ")?", Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile("(\\s+)");

    private Wrapping() {}

    /// The same words, safe to wrap; those without right-to-left letters are not touched.
    public static String safe(String words) {
        var stretch = STRETCH.matcher(words);
        if (!stretch.find()) return words;
        var parted = SPACE.matcher(stretch.group()).replaceAll("$1\u200E");
        return words.substring(0, stretch.start())
                + "\u202B"
                + parted
                + "\u202C"
                + words.substring(stretch.end());
    }
}
