package org.rubric.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rubric.document.Block;
import org.rubric.revision.collation.Alignment;
import org.rubric.revision.collation.Token;
import org.rubric.revision.collation.Tokens;

/// How the words of a line became others: as a writer would say it, not as a machine counts it.
/// Stretches of which little was kept are one change.
///
/// @param hunks in order, none when the lines say the same
record Rewording(List<Token> old, List<Token> now, List<Hunk> hunks) {
    private static final int FEW = 3;
    private static final double MOST_LOST = 0.6;

    Rewording {
        old = List.copyOf(old);
        now = List.copyOf(now);
        hunks = List.copyOf(hunks);
    }

    static Rewording of(Block one, Edition old, Block other, Edition now) {
        boolean exact = one instanceof Block.Code && other instanceof Block.Code;
        var before = Tokens.of(one.runs(), old::saying, exact);
        var after = Tokens.of(other.runs(), now::saying, exact);
        var raw = new Rewording(before, after, hunks(before, after));
        return new Rewording(before, after, raw.cleaned());
    }

    private static List<Hunk> hunks(List<Token> old, List<Token> now) {
        var known = new HashMap<String, Integer>();
        var mates = Alignment.of(symbols(old, known), symbols(now, known));
        var hunks = new ArrayList<Hunk>();
        int from = 0;
        int start = 0;
        for (int i = 0; i <= mates.length; i++) {
            int mate = i == mates.length ? now.size() : mates[i];
            if (mate < 0) continue;
            if (i > from || mate > start) hunks.add(new Hunk(from, i, start, mate));
            from = i + 1;
            start = mate + 1;
        }
        return hunks;
    }

    private static int[] symbols(List<Token> tokens, Map<String, Integer> known) {
        var symbols = new int[tokens.size()];
        for (int i = 0; i < symbols.length; i++)
            symbols[i] = known.computeIfAbsent(tokens.get(i).key(), _ -> known.size());
        return symbols;
    }

    private List<Hunk> cleaned() {
        if (hunks.size() > 2 && lost() > MOST_LOST) return List.of(trimmed(Hunk.around(hunks)));
        var cleaned = new ArrayList<Hunk>();
        for (var hunk : hunks) {
            var merged = hunk;
            while (!cleaned.isEmpty() && little(cleaned.getLast(), merged))
                merged = Hunk.around(List.of(cleaned.removeLast(), merged));
            cleaned.add(merged);
        }
        return cleaned.stream().map(this::trimmed).toList();
    }

    /// Without what both sides begin or end with.
    private Hunk trimmed(Hunk hunk) {
        int from = hunk.from();
        int to = hunk.to();
        int start = hunk.start();
        int end = hunk.end();
        while (from < to && start < end && same(to - 1, end - 1)) {
            to--;
            end--;
        }
        while (from < to && start < end && same(from, start)) {
            from++;
            start++;
        }
        return new Hunk(from, to, start, end);
    }

    private boolean same(int one, int other) {
        return old.get(one).key().equals(now.get(other).key());
    }

    /// The share of the longer line that the other has not.
    private double lost() {
        int most = Math.max(words(old, 0, old.size()), words(now, 0, now.size()));
        int changed = 0;
        for (var hunk : hunks) changed += size(hunk);
        return most == 0 ? 0 : (double) changed / most;
    }

    /// Whether less stands between two changes than in either.
    private boolean little(Hunk one, Hunk next) {
        int between = words(old, one.to(), next.from());
        if (between == 0) return !sign(one.to(), next.from()) || one.swaps() && next.swaps();
        return between <= FEW && between <= size(one) && between <= size(next);
    }

    /// Whether a sign, which would be read as kept, stands there.
    private boolean sign(int from, int to) {
        for (int i = from; i < to; i++) if (!old.get(i).isSpace()) return true;
        return false;
    }

    private int size(Hunk hunk) {
        return Math.max(words(old, hunk.from(), hunk.to()), words(now, hunk.start(), hunk.end()));
    }

    private static int words(List<Token> tokens, int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) if (tokens.get(i).isWord()) words++;
        return words;
    }

    /// The caret step at which a piece begins, or the line ends.
    static int step(List<Token> tokens, int piece) {
        if (piece < tokens.size()) return tokens.get(piece).from();
        return tokens.isEmpty() ? 0 : tokens.getLast().to();
    }

    String before(Hunk hunk) {
        return said(old, hunk.from(), hunk.to());
    }

    String after(Hunk hunk) {
        return said(now, hunk.start(), hunk.end());
    }

    /// Whether a reader sees the same: a reference and the words it shows, a hyphen and one that
    /// does not break, spaces at either end of the line.
    boolean reads(Hunk hunk) {
        var before = plain(before(hunk));
        var after = plain(after(hunk));
        boolean first = hunk.from() == 0 && hunk.start() == 0;
        boolean last = hunk.to() == old.size() && hunk.end() == now.size();
        if (first) {
            before = before.stripLeading();
            after = after.stripLeading();
        }
        if (last) {
            before = before.stripTrailing();
            after = after.stripTrailing();
        }
        return before.equals(after)
                && silent(old, hunk.from(), hunk.to())
                        .equals(silent(now, hunk.start(), hunk.end()));
    }

    /// What the words alone do not show: signs raised or lowered, marks of footnotes.
    private static String silent(List<Token> tokens, int from, int to) {
        var keys = new StringBuilder();
        for (var token : tokens.subList(from, to)) {
            char first = token.key().charAt(0);
            boolean script = first == '^' || first == '_';
            if (token.words().isEmpty() || script && token.words().charAt(0) != first)
                keys.append(token.key());
        }
        return keys.toString();
    }

    private static String plain(String words) {
        return words.replace('\u2011', '-').replaceAll("[\\s\\p{Z}]+", " ");
    }

    private static String said(List<Token> tokens, int from, int to) {
        var words = new StringBuilder();
        for (var token : tokens.subList(from, to)) words.append(token.words());
        return words.toString();
    }

    String before() {
        return said(old, 0, old.size());
    }

    String after() {
        return said(now, 0, now.size());
    }
}
