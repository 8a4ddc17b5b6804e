package org.rubric.numbering;

/// A printed label taken apart: `Table 7.2.1.2-1 –` is the number `7.2.1.2-1` with a word before
/// it.
///
/// @param raw as printed, without spaces around it
/// @param whole without the separator that closed it, spaces made unbreakable
/// @param number bare; empty: a word alone (`NOTE`, `Annex`)
/// @param worded a word stands in it
record Printed(String raw, String whole, String number, boolean worded) {

    /// @param label as the source had it, not empty
    static Printed of(String label) {
        var raw = label.strip();
        var whole = raw;
        int end = whole.length();
        while (end > 0 && closes(whole.charAt(end - 1))) end--;
        whole = unbroken(whole.substring(0, end));
        int gap = whole.lastIndexOf('\u00A0');
        if (gap < 0 && isWord(whole)) return new Printed(raw, whole, "", true);
        var number = bare(whole.substring(gap + 1));
        return isWord(number)
                ? new Printed(raw, whole, "", true)
                : new Printed(raw, whole, number, gap > 0);
    }

    private static String unbroken(String words) {
        for (int i = 0; i < words.length(); i++)
            if (Character.isWhitespace(words.charAt(i)) || words.charAt(i) == '\u00A0')
                return words.replaceAll("[\\s\u00A0]+", "\u00A0");
        return words;
    }

    private static boolean closes(char c) {
        return Character.isWhitespace(c) || "\u00A0–—-:.".indexOf(c) >= 0;
    }

    /// Brackets, a section sign and the like are not part of a number.
    private static String bare(String token) {
        int from = 0;
        int to = token.length();
        while (from < to && !Character.isLetterOrDigit(token.charAt(from))) from++;
        while (to > from && !Character.isLetterOrDigit(token.charAt(to - 1))) to--;
        return token.substring(from, to);
    }

    /// Longer than any letter label, without a digit, and no Roman numeral.
    private static boolean isWord(String token) {
        if (token.length() < 4 || Numerals.ofRoman(token) > 0) return false;
        for (int i = 0; i < token.length(); i++)
            if (!Character.isLetter(token.charAt(i))) return false;
        return true;
    }
}
