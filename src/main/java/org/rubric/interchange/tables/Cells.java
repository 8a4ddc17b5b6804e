package org.rubric.interchange.tables;

/// The words of a cell as they are kept.
final class Cells {
    private Cells() {}

    /// One line, every kind of space one space, none at the ends, no signs that print nothing.
    static String clean(CharSequence raw) {
        var clean = new StringBuilder(raw.length());
        boolean space = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F' || c == '\u2007')
                space = true;
            else if (!Character.isISOControl(c) && c != '\u200B' && c != '\uFEFF') {
                if (space && !clean.isEmpty()) clean.append(' ');
                space = false;
                clean.append(c);
            }
        }
        return clean.toString();
    }
}
