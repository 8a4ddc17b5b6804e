package org.rubric.revision.merging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.editing.Runs;
import org.rubric.revision.collation.Alignment;
import org.rubric.revision.collation.Tokens;

/// A line as words, spaces, signs and objects, whatever they look like, and the anchors between.
///
/// @param pieces in order
/// @param pins where the anchors are
record Strip(List<Piece> pieces, List<Pin> pins) {
    private static final String OBJECT = "\uFFFC";

    /// @param key two pieces of the same key say the same
    /// @param runs the same with its looks: text, or one object
    record Piece(String key, List<Inline> runs) {
        boolean isWord() {
            return key.length() > 1 || Character.isLetterOrDigit(key.charAt(0));
        }

        boolean isSpace() {
            return key.isBlank();
        }
    }

    /// @param piece before or in which the anchor is; behind the last: at the end
    /// @param offset caret steps in that piece
    record Pin(Inline.Anchor anchor, int piece, int offset) {}

    static Strip of(List<Inline> runs) {
        var pieces = new ArrayList<Piece>();
        var bare = new ArrayList<Inline>(runs.size());
        for (var run : runs) if (!(run instanceof Inline.Anchor)) bare.add(run);
        int at = 0;
        while (at < bare.size()) {
            if (!(bare.get(at) instanceof Inline.Text)) {
                pieces.add(new Piece(key(bare.get(at)), List.of(bare.get(at++))));
                continue;
            }
            int end = at;
            while (end < bare.size() && bare.get(end) instanceof Inline.Text) end++;
            cut(bare.subList(at, end), pieces);
            at = end;
        }
        return new Strip(pieces, pins(runs, pieces));
    }

    private static void cut(List<Inline> texts, List<Piece> pieces) {
        var plain = List.<Inline>of(new Inline.Text(Inline.text(texts), Marks.NONE));
        int run = 0;
        int used = 0;
        for (var token : Tokens.of(plain, _ -> null, true)) {
            var some = new ArrayList<Inline>(1);
            int left = token.to() - token.from();
            while (left > 0) {
                var text = (Inline.Text) texts.get(run);
                int take = Math.min(left, text.length() - used);
                some.add(
                        take == text.length()
                                ? text
                                : new Inline.Text(
                                        text.text().substring(used, used + take), text.marks()));
                left -= take;
                used += take;
                if (used == text.length()) {
                    used = 0;
                    run++;
                }
            }
            pieces.add(new Piece(token.words(), Runs.tidy(some)));
        }
    }

    private static List<Pin> pins(List<Inline> runs, List<Piece> pieces) {
        var pins = new ArrayList<Pin>();
        int step = 0;
        int piece = 0;
        int begin = 0;
        for (var run : runs) {
            if (run instanceof Inline.Anchor anchor) {
                while (piece < pieces.size()
                        && begin + Inline.length(pieces.get(piece).runs()) <= step)
                    begin += Inline.length(pieces.get(piece++).runs());
                pins.add(new Pin(anchor, piece, step - begin));
            }
            step += run.length();
        }
        return pins;
    }

    /// What an object is to a reader: what it leads to, whatever it shows.
    static String key(Inline run) {
        return OBJECT
                + switch (run) {
                    case Inline.CrossReference(var target, var form, _, _) -> target + " " + form;
                    case Inline.Citation(var target, var locator, _, _) ->
                            target + " at " + locator;
                    case Inline.TermUse(var target, var text, _) -> target + " " + text;
                    case Inline.FootnoteMark(var target, _) -> target + " note";
                    case Inline.Formula(_, var maths) ->
                            "$" + maths.latex() + maths.preview().map(p -> p.media()).orElse("");
                    case Inline.Picture(_, var image) -> image.media() + " " + image.alternative();
                    case Inline.Foreign(_, var markup, var text) -> markup + text;
                    case Inline.Text(var text, _) -> text;
                    case Inline.Anchor(var id, _) -> id.value();
                };
    }

    /// For each piece of this one its place in the other; -1: it has none.
    int[] mates(Strip other) {
        var known = new HashMap<String, Integer>();
        return Alignment.of(symbols(known), other.symbols(known));
    }

    private int[] symbols(Map<String, Integer> known) {
        var symbols = new int[pieces.size()];
        for (int i = 0; i < symbols.length; i++)
            symbols[i] = known.computeIfAbsent(pieces.get(i).key, _ -> known.size());
        return symbols;
    }

    List<String> keys(int from, int to) {
        return pieces.subList(from, to).stream().map(Piece::key).toList();
    }
}
