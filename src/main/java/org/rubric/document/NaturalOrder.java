package org.rubric.document;

import java.util.Locale;
import java.util.regex.Pattern;

/// Order of names in which Y.999 stands before Y.1000: digits compare by value, letters without
/// regard to capitals.
public final class NaturalOrder {
    private static final Pattern NEITHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NaturalOrder() {}

    /// The same of words: hyphens, points and kinds of space part words and are nothing themselves.
    public static int words(String one, String two) {
        return compare(bare(one), bare(two));
    }

    private static String bare(String words) {
        return NEITHER.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /// Negative, zero or positive, as a comparator answers.
    public static int compare(String one, String two) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < two.length()) {
            int endOne = chunk(one, i);
            int endTwo = chunk(two, j);
            int order = chunks(one.substring(i, endOne), two.substring(j, endTwo));
            if (order != 0) return order;
            i = endOne;
            j = endTwo;
        }
        return Integer.compare(one.length() - i, two.length() - j);
    }

    private static int chunks(String one, String two) {
        if (!digit(one.charAt(0)) || !digit(two.charAt(0))) return one.compareToIgnoreCase(two);
        var a = one.replaceFirst("^0+(?=.)", "");
        var b = two.replaceFirst("^0+(?=.)", "");
        return a.length() == b.length() ? a.compareTo(b) : Integer.compare(a.length(), b.length());
    }

    private static int chunk(String words, int from) {
        boolean digits = digit(words.charAt(from));
        int end = from + 1;
        while (end < words.length() && digit(words.charAt(end)) == digits) end++;
        return end;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
