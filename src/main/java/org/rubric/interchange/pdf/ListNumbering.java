package org.rubric.interchange.pdf;

import java.util.List;
import java.util.Locale;

/// Tells how a list is numbered from the words of its labels (ISO 32000-1, Table 347).
final class ListNumbering {
    private ListNumbering() {}

    static String of(List<String> labels) {
        if (labels.isEmpty()) return "None";
        var first = bare(labels.getFirst());
        if (first.isEmpty()) return bullet(labels.getFirst().strip());
        if (first.chars().allMatch(Character::isDigit)) return "Decimal";
        boolean upper = first.equals(first.toUpperCase(Locale.ROOT));
        if (roman(first) && (labels.size() == 1 || roman(bare(labels.get(1)))))
            return upper ? "UpperRoman" : "LowerRoman";
        if (first.length() == 1) return upper ? "UpperAlpha" : "LowerAlpha";
        return "None";
    }

    private static String bullet(String label) {
        return switch (label) {
            case "○", "◦", "o" -> "Circle";
            case "■", "□", "▪", "▫" -> "Square";
            default -> "Disc";
        };
    }

    /// Without brackets and stops.
    private static String bare(String label) {
        var bare = new StringBuilder();
        label.codePoints().filter(Character::isLetterOrDigit).forEach(bare::appendCodePoint);
        return bare.toString();
    }

    private static boolean roman(String number) {
        return number.matches("[ivx]+|[IVX]+");
    }
}
