package org.rubric.interchange.word.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rubric.document.Marks;
import org.rubric.interchange.word.reading.Bit;

/// Cuts lines by the offsets of their words.
final class Bits {
    /// From so many lines on, empty ones before them keep them in line with those beside them.
    private static final int COLUMN_OF_LINES = 3;

    private static final Pattern NUMBER = Pattern.compile("[+–-]?\\d+");

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

    /// The bits without space before the first and after the last thing to see: a word, a formula,
    /// a picture.
    static List<Bit> trimmed(List<Bit> bits) {
        int all = 0;
        for (var bit : bits) all += length(bit);
        int from = first(bits);
        if (from < 0) return withoutWords(bits);
        int to = all - last(bits);
        return from == 0 && to == all ? bits : within(bits, from, to);
    }

    /// The same for a line of a cell, which keeps what its author nested it with: tabs, two
    /// spaces or more, and empty lines where it is a column of lines beside another.
    static List<Bit> nested(List<Bit> bits) {
        int first = first(bits);
        if (first <= 0) return trimmed(bits);
        var text = Bit.text(bits);
        // Before a mere number a tab sets it in its column.
        if (NUMBER.matcher(stripped(text)).matches()) return trimmed(bits);
        var lead = text.substring(0, first);
        int from = lead.lastIndexOf('\n') + 1;
        if (from > 0 && stripped(text).lines().count() >= COLUMN_OF_LINES) from = 0;
        while (from < first && lead.charAt(from) == ' ' && !nests(lead, from)) from++;
        var kept = lead.substring(from).replaceFirst("(?<=\t) $", "");
        var rest = trimmed(bits);
        if (kept.isEmpty()) return rest;
        var out = new ArrayList<Bit>(rest.size() + 1);
        out.add(new Bit.Words(kept, Marks.NONE));
        out.addAll(rest);
        return out;
    }

    /// Whether a space is not a single one.
    private static boolean nests(String lead, int at) {
        return at + 1 < lead.length() && lead.charAt(at + 1) == ' ';
    }

    /// Where the first thing to see begins, in characters; -1: there is none.
    private static int first(List<Bit> bits) {
        int at = 0;
        for (var bit : bits) {
            if (seen(bit)) return at;
            var words = words(bit);
            for (int i = 0; i < words.length(); i++) if (!space(words.charAt(i))) return at + i;
            at += words.length();
        }
        return -1;
    }

    /// How many characters follow the last thing to see.
    private static int last(List<Bit> bits) {
        int after = 0;
        for (var bit : bits.reversed()) {
            if (seen(bit)) return after;
            var words = words(bit);
            for (int i = words.length(); i > 0; i--)
                if (!space(words.charAt(i - 1))) return after + words.length() - i;
            after += words.length();
        }
        return after;
    }

    private static List<Bit> within(List<Bit> bits, int from, int to) {
        var out = new ArrayList<Bit>();
        int at = 0;
        for (var bit : bits) {
            int length = length(bit);
            if (length == 0) out.add(bit);
            else if (at < to && at + length > from)
                out.add(cut(bit, Math.max(0, from - at), Math.min(length, to - at)));
            at += length;
        }
        return out;
    }

    private static boolean seen(Bit bit) {
        return bit instanceof Bit.Formula || bit instanceof Bit.Shown;
    }

    private static String words(Bit bit) {
        return switch (bit) {
            case Bit.Words words -> words.text();
            case Bit.Linked linked -> linked.shown();
            case Bit.Bookmark _, Bit.CommentEdge _, Bit.NoteMark _ -> "";
            case Bit.Formula _, Bit.Shown _, Bit.Hidden _ -> "";
        };
    }

    /// The bits that are no words.
    static List<Bit> withoutWords(List<Bit> bits) {
        return bits.stream().filter(b -> length(b) == 0).toList();
    }

    /// Words without space of any kind around them.
    static String stripped(String words) {
        int from = 0;
        int to = words.length();
        while (from < to && space(words.charAt(from))) from++;
        while (to > from && space(words.charAt(to - 1))) to--;
        return words.substring(from, to);
    }

    static boolean space(char c) {
        return Character.isWhitespace(c)
                || c == '\u00A0'
                || c >= '\u200B' && c <= '\u200F'
                || c == '\uFEFF';
    }

    private static int length(Bit bit) {
        return words(bit).length();
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
