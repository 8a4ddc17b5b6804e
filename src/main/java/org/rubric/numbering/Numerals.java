package org.rubric.numbering;

import java.util.Locale;

/// Counting in letters and in Roman numerals. The sector uses every letter, I included.
final class Numerals {
    private static final String[] HUNDREDS = {
        "", "c", "cc", "ccc", "cd", "d", "dc", "dcc", "dccc", "cm"
    };
    private static final String[] TENS = {
        "", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"
    };
    private static final String[] ONES = {
        "", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"
    };

    private Numerals() {}

    /// `a` … `z`, `aa`, `ab` …, from 1.
    static String letters(int ordinal) {
        var text = new StringBuilder(2);
        for (int rest = ordinal; rest > 0; rest = (rest - 1) / 26)
            text.insert(0, (char) ('a' + (rest - 1) % 26));
        return text.toString();
    }

    static String capitals(int ordinal) {
        var text = new StringBuilder(2);
        for (int rest = ordinal; rest > 0; rest = (rest - 1) / 26)
            text.insert(0, (char) ('A' + (rest - 1) % 26));
        return text.toString();
    }

    /// `i`, `ii`, `iii` …, from 1; thousands as `m`.
    static String roman(int ordinal) {
        return "m".repeat(ordinal / 1000)
                + HUNDREDS[ordinal / 100 % 10]
                + TENS[ordinal / 10 % 10]
                + ONES[ordinal % 10];
    }

    /// What [#letters] made that of; 0 when it is no such numeral.
    static int ofLetters(String text) {
        int value = 0;
        if (text.length() > 3) return 0;
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
            if (c < 'a' || c > 'z') return 0;
            value = value * 26 + c - 'a' + 1;
        }
        return value;
    }

    /// What [#roman] made that of; 0 when it is no such numeral.
    static int ofRoman(String text) {
        var small = text.toLowerCase(Locale.ROOT);
        int value = 0;
        for (int i = 0; i < small.length(); i++) {
            int here = worth(small.charAt(i));
            int next = i + 1 < small.length() ? worth(small.charAt(i + 1)) : 0;
            value += here < next ? -here : here;
        }
        return value > 0 && value < 4000 && roman(value).equals(small) ? value : 0;
    }

    /// What these digits say; 0 when they are none.
    static int ofDigits(String text) {
        if (text.isEmpty() || text.length() > 6) return 0;
        for (char c : text.toCharArray()) if (c < '0' || c > '9') return 0;
        return Integer.parseInt(text);
    }

    private static int worth(char c) {
        return switch (c) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            case 'l' -> 50;
            case 'c' -> 100;
            case 'd' -> 500;
            case 'm' -> 1000;
            default -> 0;
        };
    }
}
