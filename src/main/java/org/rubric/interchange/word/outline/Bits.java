package org.rubric.interchange.word.outline;

import java.util.ArrayList;
import java.util.List;
import org.rubric.interchange.word.reading.Bit;

/// Cuts lines by the offsets of their words.
final class Bits {
    private Bits() {}

    /// The bits from a place of the words on.
    static List<Bit> from(List<Bit> bits, int start) {
        return between(bits, start, Integer.MAX_VALUE);
    }

    /// The bits between two places of the words; what takes no room at the end belongs to it.
    static List<Bit> between(List<Bit> bits, int start, int end) {
        var out = new ArrayList<Bit>();
        int at = 0;
        for (var bit : bits) {
            int length = length(bit);
            if (length == 0) {
                if (at >= start && at <= end || start == 0 && at == 0) out.add(bit);
            } else if (at < end && at + length > start) {
                out.add(cut(bit, Math.max(0, start - at), Math.min(length, end - at)));
            }
            at += length;
        }
        return out;
    }

    /// The bits without space before the first and after the last word.
    static List<Bit> trimmed(List<Bit> bits) {
        var text = Bit.text(bits);
        int start = 0;
        int end = text.length();
        while (start < end && space(text.charAt(start))) start++;
        while (end > start && space(text.charAt(end - 1))) end--;
        if (start == 0 && end == text.length()) return bits;
        if (start == end) return withoutWords(bits);
        var out = new ArrayList<Bit>();
        int at = 0;
        for (var bit : bits) {
            int length = length(bit);
            if (length == 0) out.add(bit);
            else if (at < end && at + length > start)
                out.add(cut(bit, Math.max(0, start - at), Math.min(length, end - at)));
            at += length;
        }
        return out;
    }

    /// The bits that are no words.
    static List<Bit> withoutWords(List<Bit> bits) {
        return bits.stream().filter(b -> length(b) == 0).toList();
    }

    static boolean space(char c) {
        return Character.isWhitespace(c)
                || c == '\u00A0'
                || c >= '\u200B' && c <= '\u200F'
                || c == '\uFEFF';
    }

    private static int length(Bit bit) {
        return switch (bit) {
            case Bit.Words words -> words.text().length();
            case Bit.Linked linked -> linked.shown().length();
            case Bit.Bookmark _, Bit.CommentEdge _, Bit.NoteMark _ -> 0;
            case Bit.Formula _, Bit.Shown _, Bit.Hidden _ -> 0;
        };
    }

    private static Bit cut(Bit bit, int from, int to) {
        return switch (bit) {
            case Bit.Words words when from == 0 && to == words.text().length() -> words;
            case Bit.Words words -> new Bit.Words(words.text().substring(from, to), words.marks());
            case Bit.Linked linked when from == 0 && to == linked.shown().length() -> linked;
            case Bit.Linked linked ->
                    new Bit.Words(linked.shown().substring(from, to), linked.marks());
            case Bit.Bookmark _, Bit.CommentEdge _, Bit.NoteMark _ -> bit;
            case Bit.Formula _, Bit.Shown _, Bit.Hidden _ -> bit;
        };
    }
}
