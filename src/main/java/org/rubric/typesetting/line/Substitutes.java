package org.rubric.typesetting.line;

/// What is drawn for characters that faces rarely have, because they look like another one or like
/// nothing at all.
final class Substitutes {
    private Substitutes() {}

    /// Whether it controls the text and shows nothing.
    static boolean invisible(int c) {
        if (c < 0x20 || c == 0x7F || c == 0xAD) return true;
        if (c < 0x200B) return false;
        return c <= 0x200F
                || c >= 0x2028 && c <= 0x202E
                || c >= 0x2060 && c <= 0x206F
                || c >= 0xFE00 && c <= 0xFE0F
                || c == 0xFEFF;
    }

    /// A character that looks the same; the character itself when there is none.
    static int of(int c) {
        if (c == 0x2010 || c == 0x2011) return '-';
        if (c == 0x2015 || c == 0x23AF) return 0x2014;
        if (c == 0x22C5) return 0xB7;
        if (c == 0xA0 || c >= 0x2000 && c <= 0x200A || c == 0x202F || c == 0x3000) return ' ';
        if (c >= 0xFF01 && c <= 0xFF5E) return c - 0xFEE0;
        return c;
    }
}
