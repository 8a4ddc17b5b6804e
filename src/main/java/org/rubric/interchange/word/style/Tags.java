package org.rubric.interchange.word.style;

import java.util.Set;

/// What language tags (BCP 47) say about writing.
public final class Tags {
    private static final Set<String> LEFTWARD = Set.of("ar", "he", "fa", "ur", "ps", "yi", "dv");
    private static final Set<String> EASTERN = Set.of("zh", "ja", "ko");

    private Tags() {}

    /// Whether it runs from right to left.
    public static boolean leftward(String tag) {
        return LEFTWARD.contains(primary(tag));
    }

    /// Whether Word sets it in its East Asian font.
    public static boolean eastern(String tag) {
        return EASTERN.contains(primary(tag));
    }

    private static String primary(String tag) {
        return tag.split("[-_]", 2)[0];
    }
}
