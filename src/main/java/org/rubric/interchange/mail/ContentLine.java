package org.rubric.interchange.mail;

/// A line of a calendar file: escapes and folding (RFC 5545, 3.1 and 3.3.11).
final class ContentLine {
    private static final int OCTETS = 75;

    private ContentLine() {}

    /// RFC 5545, 3.3.11; other control characters have no place in a text.
    static String escaped(String words) {
        var text = new StringBuilder();
        for (char c : words.replace("\r\n", "\n").replace('\r', '\n').toCharArray())
            switch (c) {
                case '\\', ';', ',' -> text.append('\\').append(c);
                case '\n' -> text.append("\\n");
                case '\t' -> text.append(' ');
                default -> {
                    if (c >= ' ' && c != 0x7F) text.append(c);
                }
            }
        return text.toString();
    }

    /// A line folded after at most 75 octets, never within a character (3.1).
    static void put(StringBuilder text, String content) {
        int room = OCTETS;
        for (int at = 0; at < content.length(); ) {
            int point = content.codePointAt(at);
            int wide = octets(point);
            if (wide > room) {
                text.append("\r\n ");
                room = OCTETS - 1;
            }
            text.appendCodePoint(point);
            room -= wide;
            at += Character.charCount(point);
        }
        text.append("\r\n");
    }

    private static int octets(int point) {
        if (point < 0x80) return 1;
        if (point < 0x800) return 2;
        return point < 0x10000 ? 3 : 4;
    }
}
