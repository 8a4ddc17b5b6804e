package org.rubric.interchange.html;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rubric.document.Block.Item.Marker;
import org.rubric.document.Inline;
import org.rubric.editing.Runs;

/// What is counted and stands before the words: numbers of headings, labels of captions and notes,
/// markers of lists.
final class Labels {
    private static final String GAP = "[ \\t\\u00A0\\n]";
    private static final Pattern HEADING =
            Pattern.compile(
                    "^(?:(?:\\d{1,2}|[A-Z]|[IVX]{1,5})(?:\\.\\d{1,3}[a-z]?){1,7}\\.?"
                            + GAP
                            + "+|\\d{1,2}\\.?"
                            + GAP
                            + "+|(?:[A-Z]|[IVX]{1,5})\\.?\\t"
                            + GAP
                            + "*)(?=\\S)");
    private static final Pattern DIVISION =
            Pattern.compile(
                    "^(Annex|ANNEX|Appendix|APPENDIX)[ \\u00A0](?:[A-Z]|[IVX]{1,6})\\b[\\s\\u00A0]*[–—:-]?[\\s\\u00A0]*");
    private static final Pattern CAPTION =
            Pattern.compile(
                    "^(Table|TABLE|Figure|FIGURE|Fig\\.)[ \\u00A0]?(?:[A-Z]{1,4}[.-])?[\\dA-Z][\\d.a-z-]{0,15}[\\s\\u00A0]*[–—:.-]+[\\s\\u00A0]*");
    private static final Pattern NOTE =
            Pattern.compile(
                    "^(?:NOTE|Note)(?:[ \\u00A0]?\\d{1,3})?[\\s\\u00A0]*[–—:-][\\s\\u00A0]*");
    private static final Pattern TYPED =
            Pattern.compile(
                    "^([–—•·-]|\\(?[0-9]{1,3}[.)]|\\(?[a-z]{1,4}\\))(?:\\t|[ \\u00A0]{2,})[\\s\\u00A0]*");

    private Labels() {}

    /// A heading without its number.
    static List<Inline> heading(List<Inline> runs) {
        return without(HEADING, runs);
    }

    /// A heading without "Annex A".
    static List<Inline> division(List<Inline> runs) {
        return without(DIVISION, runs);
    }

    /// `A` for annex, `a` for appendix in the words' own letter; empty for others.
    static String divisionKind(List<Inline> runs) {
        var match = DIVISION.matcher(Runs.steps(runs));
        return match.find() ? match.group(1).toLowerCase(java.util.Locale.ROOT) : "";
    }

    /// `table`, `figure`, or empty: what a line that begins with such a label is the caption of.
    static String captioned(List<Inline> runs) {
        Matcher match = CAPTION.matcher(Runs.steps(runs));
        if (!match.find()) return "";
        return match.group(1).charAt(0) == 'T' ? "table" : "figure";
    }

    static List<Inline> caption(List<Inline> runs) {
        return without(CAPTION, runs);
    }

    static boolean note(List<Inline> runs) {
        return NOTE.matcher(Runs.steps(runs)).find();
    }

    static List<Inline> withoutNote(List<Inline> runs) {
        return without(NOTE, runs);
    }

    /// The marker that was typed before an item's words; empty: none.
    static String typed(List<Inline> runs) {
        var match = TYPED.matcher(Runs.steps(runs));
        return match.find() ? match.group(1) : "";
    }

    static List<Inline> withoutTyped(List<Inline> runs) {
        return without(TYPED, runs);
    }

    /// The kind of a marker as it is printed.
    ///
    /// @param before the kind that the last item of the level had: after `h)` comes a letter `i)`
    static Marker marker(String printed, Marker before) {
        var bare = printed.replaceAll("[\\s\\u00A0().]", "");
        if (bare.matches("\\d[\\d]*")) return Marker.NUMBER;
        if (bare.matches("[–—-]")) return Marker.DASH;
        boolean closed = printed.matches(".*[).][\\s\\u00A0]*");
        if (!closed || bare.length() > 6) return Marker.BULLET;
        boolean roman = bare.matches("[ivxIVX]+");
        if (roman && (bare.length() > 1 || bare.equalsIgnoreCase("i")) && before != Marker.LETTER)
            return Marker.ROMAN;
        if (roman && before == Marker.ROMAN) return Marker.ROMAN;
        return bare.matches("[A-Za-z]{1,2}") ? Marker.LETTER : Marker.BULLET;
    }

    private static List<Inline> without(Pattern label, List<Inline> runs) {
        var match = label.matcher(Runs.steps(runs));
        if (!match.find() || match.end() == 0) return runs;
        return Runs.slice(runs, match.end(), Inline.length(runs));
    }
}
