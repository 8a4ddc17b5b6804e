package org.rubric.interchange.html;

/// Characters that can stand in a draft.
final class Letters {
    private Letters() {}

    /// The words without characters that no exchange format can carry and without those that only
    /// steer a layout: soft hyphens, zero-width spaces, byte-order marks.
    static String carried(String words) {
        int i = 0;
        while (i < words.length() && plain(words.charAt(i))) i++;
        if (i == words.length()) return words;
        var clean = new StringBuilder(words.length());
        words.codePoints().filter(Letters::kept).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean plain(char c) {
        return c >= 0x20 && c < 0x7F;
    }

    private static boolean kept(int c) {
        boolean lone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean none = (c & 0xFFFE) == 0xFFFE || c == '\uFFFC';
        boolean steering = c == 0xAD || c == 0x200B || c == 0xFEFF;
        boolean control = c < 0x20 && c != '\t' && c != '\n' || c >= 0x7F && c <= 0x9F;
        return !lone && !none && !steering && !control;
    }

    /// White space as HTML means it: not the no-break space.
    static boolean space(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }
}
