package org.rubric.typesetting.line;

/// Where the sector's texts are not divided although Unicode's rules for line breaking (UAX 14)
/// allow it: inside ITU-T and X-series, between a number and its unit, between "clause" and its
/// number, between day and month; in all languages of the Union, since texts quote one another.
public final class BreakRules {
    private BreakRules() {}

    /// Whether a name that is written in humps (`InvColorFmtConvert`) is best divided between two
    /// letters, where it must be.
    public static boolean hump(char before, char after) {
        return Character.isLowerCase(before) && Character.isUpperCase(after);
    }

    /// Whether a line may not begin at `at`, where Unicode's rules would let it.
    static boolean forbid(Copy copy, int at) {
        if (at <= 0 || at >= copy.length()) return false;
        char before = copy.unit(at - 1);
        if (before == '-' || before == '\u2010') return hyphen(copy, at);
        if (before == '/') return !letterly(copy, at + 1);
        if (before >= '\u4E00' || copy.unit(at) >= '\u4E00') return chinese(copy, at);
        if (before != ' ') return false;
        int end = at - 1;
        if (end == 0 || copy.unit(end - 1) == ' ') return false;
        if (lone(copy, at)) return true;
        if (Character.isDigit(copy.unit(end - 1))) return number(copy, end) && measured(copy, at);
        if (numeral(copy, at)) return counting(copy, end);
        return copy.unit(end - 1) == 'e' && ofMonth(copy, end) && Units.month(trimmed(copy, at));
    }

    /// Whether a number and "de" stand before a month.
    private static boolean ofMonth(Copy copy, int end) {
        return end > 3
                && copy.text(end - 3, end).equals(" de")
                && Character.isDigit(copy.unit(end - 4));
    }

    /// A dash or a mark of punctuation with spaces around it stays with what it follows.
    private static boolean lone(Copy copy, int at) {
        if ("–—;:!?»".indexOf(copy.unit(at)) < 0) return false;
        return at + 1 == copy.length() || Character.isWhitespace(copy.unit(at + 1));
    }

    private static boolean chinese(Copy copy, int at) {
        char before = copy.unit(at - 1);
        char after = copy.unit(at);
        if (Character.isDigit(before)) return Counted.joined(before, after);
        if (before == ' ') return numeral(copy, at) && at > 1 && counting(copy, at - 1);
        return before >= '\u4E00' && numeral(copy, at) && Counted.joined(before, after);
    }

    private static boolean counting(Copy copy, int end) {
        var word = word(copy, end);
        return Counted.before(word) || Units.month(word) && !word.equals("mars");
    }

    /// What follows a number: its unit, the month of a day, the next thousands.
    private static boolean measured(Copy copy, int at) {
        var word = trimmed(copy, at);
        if (Units.month(word) || Units.unit(word)) return true;
        if (word.equals("de")) return Units.month(trimmed(copy, Math.min(at + 3, copy.length())));
        return thousands(copy, at);
    }

    private static boolean thousands(Copy copy, int at) {
        int before = 0;
        while (before < at - 1 && Character.isDigit(copy.unit(at - 2 - before))) before++;
        int after = 0;
        while (at + after < copy.length() && Character.isDigit(copy.unit(at + after))) after++;
        return before <= 3 && after == 3;
    }

    /// A single letter, or ITU, is not parted from what its hyphen joins.
    private static boolean hyphen(Copy copy, int at) {
        int from = wordStart(copy, at - 1);
        while (from < at - 1 && "([".indexOf(copy.unit(from)) >= 0) from++;
        int to = wordEnd(copy, at);
        while (to > at && ".,;:)]".indexOf(copy.unit(to - 1)) >= 0) to--;
        if (to - at <= 1 || at - 1 - from <= 1) return true;
        return copy.text(from, at - 1).endsWith("ITU");
    }

    private static boolean letterly(Copy copy, int at) {
        return at < copy.length() && Character.isLetterOrDigit(copy.unit(at));
    }

    private static boolean number(Copy copy, int end) {
        int from = wordStart(copy, end);
        for (int i = from; i < end; i++) {
            char c = copy.unit(i);
            if (!Character.isDigit(c) && ".,-–±+−(['’×≤≥<>=≈~\u00A0\u202F".indexOf(c) < 0)
                return false;
        }
        return true;
    }

    /// The word there without the punctuation behind it.
    private static String trimmed(Copy copy, int at) {
        int to = wordEnd(copy, at);
        while (to > at && ".,;:)]".indexOf(copy.unit(to - 1)) >= 0) to--;
        return copy.text(at, to);
    }

    private static boolean numeral(Copy copy, int at) {
        char first = copy.unit(at);
        if (Character.isDigit(first)) return true;
        char next = at + 1 < copy.length() ? copy.unit(at + 1) : ' ';
        boolean single = !Character.isLetter(next) || next >= '\u4E00';
        return Character.isUpperCase(first) && (single || "IVX".indexOf(first) >= 0);
    }

    private static String word(Copy copy, int end) {
        int from = wordStart(copy, end);
        while (from < end && "([".indexOf(copy.unit(from)) >= 0) from++;
        return copy.text(from, end);
    }

    private static int wordStart(Copy copy, int end) {
        int from = end;
        while (from > 0 && end - from < 16 && !Character.isWhitespace(copy.unit(from - 1))) from--;
        return from;
    }

    private static int wordEnd(Copy copy, int from) {
        int to = from;
        while (to < copy.length() && to - from < 16 && !Character.isWhitespace(copy.unit(to))) to++;
        return to;
    }
}
