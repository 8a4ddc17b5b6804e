package org.rubric.catalogue.vocabulary;

import java.util.Locale;

/// A term in the form in which it is compared.
///
/// @param plain small letters, one kind of space and hyphen
/// @param key the same as one of its kind, without spaces and hyphens
public record Spelling(String plain, String key) {
    private static final int SHORTEST_NEAR = 6;

    public static Spelling of(String term) {
        var plain =
                term.replaceAll("\\([^)]*\\)", " ")
                        .replaceAll("[\\u2010\\u2011]", "-")
                        .replaceAll("[\\s\\u00a0]+", " ")
                        .strip()
                        .toLowerCase(Locale.ROOT);
        return new Spelling(plain, single(plain).replaceAll("[ /-]+", ""));
    }

    public boolean isEmpty() {
        return key.isEmpty();
    }

    public Closeness to(Spelling other) {
        if (plain.equals(other.plain)) return Closeness.SAME;
        if (key.equals(other.key)) return Closeness.SPELLED_OTHERWISE;
        return near(other) ? Closeness.NEAR : Closeness.OTHER;
    }

    /// Whether a letter of a long word is another, missing, too much, or changed places.
    private boolean near(Spelling other) {
        var a = key;
        var b = other.key;
        if (Math.min(a.length(), b.length()) < SHORTEST_NEAR) return false;
        if (Math.abs(a.length() - b.length()) > 1) return false;
        if (a.chars().anyMatch(Character::isDigit)) return false;
        int most = Math.min(a.length(), b.length());
        int front = 0;
        while (front < most && a.charAt(front) == b.charAt(front)) front++;
        int back = 0;
        while (back < most - front
                && a.charAt(a.length() - 1 - back) == b.charAt(b.length() - 1 - back)) back++;
        int left = a.length() - front - back;
        int right = b.length() - front - back;
        if (left <= 1 && right <= 1) return true;
        boolean swapped = left == 2 && right == 2 && a.charAt(front) == b.charAt(front + 1);
        return swapped && a.charAt(front + 1) == b.charAt(front);
    }

    /// The last word as one of its kind: devices, gateways, cities, classes.
    private static String single(String plain) {
        if (plain.length() < 4 || !plain.endsWith("s")) return plain;
        if (plain.endsWith("ss") || plain.endsWith("us") || plain.endsWith("is")) return plain;
        if (plain.endsWith("ies")) return cut(plain, 3) + "y";
        if (plain.matches(".*(ss|x|ch|sh|z)es")) return cut(plain, 2);
        return cut(plain, 1);
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
