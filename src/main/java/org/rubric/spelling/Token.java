package org.rubric.spelling;

import java.text.Normalizer;

/// A word of a line and where it stands.
///
/// @param from in characters of the line
/// @param raw as it stands there, with soft hyphens and ligatures
record Token(int from, int to, String raw) {

    /// As a dictionary has it: ligatures and composed letters resolved, plain apostrophe and
    /// hyphen, nothing invisible.
    String word() {
        if (plain(raw)) return raw;
        var bare = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\u2019' || c == '\u02BC') bare.append('\'');
            else if (Tokens.hyphen(c)) bare.append('-');
            else if (!Tokens.invisible(c)) bare.append(c);
        }
        return Normalizer.normalize(bare, Normalizer.Form.NFKC);
    }

    /// From a place inside it on.
    Token from(int at) {
        return new Token(from + at, to, raw.substring(at));
    }

    Token part(int start, int end) {
        return new Token(from + start, from + end, raw.substring(start, end));
    }

    private static boolean plain(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c >= 0x80 || !Character.isLetter(c)) return false;
        }
        return true;
    }
}
