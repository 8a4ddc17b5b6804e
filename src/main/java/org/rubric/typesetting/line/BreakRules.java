package org.rubric.typesetting.line;

import java.util.Set;

/// Where the sector's texts are not divided although Unicode's rules for line breaking (UAX 14)
/// allow it: inside ITU-T and X-series, between a number and its unit, between "clause" and its
/// number.
final class BreakRules {
    private static final Set<String> UNITS =
            Set.of(
                    "m", "km", "cm", "mm", "µm", "μm", "nm", "Hz", "kHz", "MHz", "GHz", "THz", "dB",
                    "dBm", "dBr", "dBW", "s", "ms", "µs", "μs", "ns", "ps", "min", "h", "V", "kV",
                    "mV", "A", "mA", "W", "kW", "mW", "Ω", "kΩ", "F", "pF", "nF", "K", "°C", "°",
                    "%", "bit", "bits", "bit/s", "kbit/s", "Mbit/s", "Gbit/s", "Tbit/s", "byte",
                    "bytes", "octets", "kB", "MB", "GB", "pixels", "ppm", "g", "kg", "N", "Pa",
                    "kPa", "J", "lx", "cd", "Bd");

    private static final Set<String> COUNTED =
            Set.of(
                    "clause",
                    "clauses",
                    "Clause",
                    "Clauses",
                    "Table",
                    "Tables",
                    "Figure",
                    "Figures",
                    "Annex",
                    "Annexes",
                    "Appendix",
                    "Appendices",
                    "Equation",
                    "Equations",
                    "Question",
                    "Questions",
                    "Resolution",
                    "Section",
                    "section",
                    "NOTE",
                    "Note",
                    "Part",
                    "part",
                    "item",
                    "step",
                    "Step",
                    "page",
                    "Amendment",
                    "Corrigendum",
                    "Supplement",
                    "Rec.",
                    "No.",
                    "Vol.");

    private BreakRules() {}

    /// Whether a line may not begin at `at`, where Unicode's rules would let it.
    static boolean forbid(Copy copy, int at) {
        if (at <= 0 || at >= copy.length()) return false;
        char before = copy.unit(at - 1);
        if (before == '-' || before == '\u2010') return hyphen(copy, at);
        if (before == '/') return !letterly(copy, at + 1);
        if (before != ' ') return false;
        int end = at - 1;
        if (end == 0 || copy.unit(end - 1) == ' ') return false;
        if (Character.isDigit(copy.unit(end - 1))) return number(copy, end) && unit(copy, at);
        return numeral(copy, at) && COUNTED.contains(word(copy, end));
    }

    /// A single letter, or ITU, is not parted from what its hyphen joins.
    private static boolean hyphen(Copy copy, int at) {
        int from = wordStart(copy, at - 1);
        while (from < at - 1 && "([".indexOf(copy.unit(from)) >= 0) from++;
        int to = wordEnd(copy, at);
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
            if (!Character.isDigit(c) && ".,-–±+−(".indexOf(c) < 0) return false;
        }
        return true;
    }

    private static boolean unit(Copy copy, int at) {
        int to = wordEnd(copy, at);
        while (to > at && ".,;:)".indexOf(copy.unit(to - 1)) >= 0) to--;
        return to - at <= 8 && UNITS.contains(copy.text(at, to));
    }

    private static boolean numeral(Copy copy, int at) {
        char first = copy.unit(at);
        if (Character.isDigit(first)) return true;
        boolean single = at + 1 == copy.length() || !Character.isLetter(copy.unit(at + 1));
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
