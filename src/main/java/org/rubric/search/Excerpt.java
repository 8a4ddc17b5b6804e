package org.rubric.search;

import org.rubric.search.Marked.Span;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// The piece of a text where most of the words are that were found.
final class Excerpt {
    private static final int LENGTH = 160;
    private static final int BEFORE = 50;
    private static final String CUT = "… ";

    private Excerpt() {}

    static Marked of(String text, List<Marker.Found> found) {
        var spans = Marker.spans(found);
        boolean whole = text.length() <= LENGTH;
        int from = whole ? 0 : start(text, Math.max(0, best(found) - BEFORE));
        int to = whole ? text.length() : end(text, Math.min(text.length(), from + LENGTH));
        boolean cut = from > 0;
        while (from < to && Character.isWhitespace(text.charAt(from))) from++;
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) to--;
        var before = cut ? CUT : "";
        var words = before + text.substring(from, to).replace('\n', ' ');
        var shifted = new ArrayList<Span>();
        for (var span : spans)
            if (span.from() >= from && span.to() <= to)
                shifted.add(
                        new Span(
                                span.from() - from + before.length(),
                                span.to() - from + before.length()));
        return new Marked(whole || to == text.length() ? words : words + " …", shifted);
    }

    /// Where the piece begins that has most of the different words.
    private static int best(List<Marker.Found> found) {
        int best = 0;
        int most = 0;
        for (int i = 0; i < found.size(); i++) {
            int from = found.get(i).span().from();
            var kinds = new BitSet();
            for (int j = i; j < found.size(); j++) {
                if (found.get(j).span().to() > from + LENGTH - BEFORE) break;
                kinds.set(found.get(j).want());
            }
            if (kinds.cardinality() > most) {
                most = kinds.cardinality();
                best = from;
            }
        }
        return best;
    }

    private static int start(String text, int from) {
        if (from == 0) return 0;
        int space = text.indexOf(' ', from);
        return space < 0 || space > from + BEFORE ? from : space + 1;
    }

    private static int end(String text, int to) {
        if (to == text.length()) return to;
        int space = text.lastIndexOf(' ', to);
        return space <= to - BEFORE ? to : space;
    }
}
