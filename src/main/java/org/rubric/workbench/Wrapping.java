package org.rubric.workbench;

import java.util.regex.Pattern;

/// Words for a label that wraps. JavaFX 26 throws when it wraps a run of right-to-left letters, so
/// such a run is broken here already, every few words, and nowhere else.
public final class Wrapping {
    private static final int ROW = 24;
    private static final String LETTERS = "[\\u0590-\\u08FF\\uFB1D-\\uFEFF]";
    private static final Pattern STRETCH =
            Pattern.compile(LETTERS + "(?:.*" + LETTERS + ")?", Pattern.DOTALL);
    private static final Pattern PAUSE = Pattern.compile("^([^\\s]*)\\s+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Wrapping() {}

    /// The same words, safe to wrap in a label that is wide enough for 24 letters; those without
    /// right-to-left letters are not touched.
    public static String safe(String words) {
        var stretch = STRETCH.matcher(words);
        if (!stretch.find()) return words;
        var before = words.substring(0, stretch.start());
        var rows = new StringBuilder();
        int row = before.length() - before.lastIndexOf('\n');
        for (var word : SPACE.split(stretch.group())) {
            boolean full = row + word.length() > ROW;
            if (!rows.isEmpty()) rows.append(full ? "\n" : "\u00A0");
            else if (full && before.endsWith(" ")) rows.append('\n');
            row = full ? word.length() : row + 1 + word.length();
            rows.append(word);
        }
        var after = words.substring(stretch.end());
        return before
                + rows
                + (after.isBlank() ? after : PAUSE.matcher(after).replaceFirst("$1\n"));
    }
}
