package org.rubric.workbench.text.line;

import java.util.Locale;
import java.util.Set;

/// The way a paragraph runs, by its first strong letter (Unicode Annex 9, P2 and P3).
public enum Direction {
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT;

    public static Direction of(String text) {
        for (int i = 0; i < text.length(); i++) {
            switch (Character.getDirectionality(text.charAt(i))) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    return LEFT_TO_RIGHT;
                }
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                        Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return RIGHT_TO_LEFT;
                }
                default -> {}
            }
        }
        return LEFT_TO_RIGHT;
    }

    private static final Set<String> WRITTEN_SO =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi");

    /// The way a text in that language runs.
    ///
    /// @param language BCP 47 tag
    public static Direction ofLanguage(String language) {
        var parts = language.toLowerCase(Locale.ROOT).split("-");
        for (var part : parts) {
            if (part.equals("arab") || part.equals("hebr")) return RIGHT_TO_LEFT;
            if (part.equals("latn") || part.equals("cyrl")) return LEFT_TO_RIGHT;
        }
        return WRITTEN_SO.contains(parts[0]) ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    /// The way a paragraph runs in a document that runs that way: in Arabic a paragraph that begins
    /// with a Latin designation still runs from the right, as long as it holds Arabic letters.
    static Direction of(String text, Direction document) {
        if (!document.rightToLeft()) return of(text);
        for (int i = 0; i < text.length(); i++)
            switch (Character.getDirectionality(text.charAt(i))) {
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                        Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return RIGHT_TO_LEFT;
                }
                default -> {}
            }
        return LEFT_TO_RIGHT;
    }

    public boolean rightToLeft() {
        return this == RIGHT_TO_LEFT;
    }
}
