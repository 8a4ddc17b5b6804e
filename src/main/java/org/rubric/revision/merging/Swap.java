package org.rubric.revision.merging;

import java.util.ArrayList;
import java.util.List;

/// Pieces of the origin's line that became others; places of the first and behind the last.
record Swap(int from, int to, int start, int end) {
    private static final int FEW = 3;
    private static final double MOST_LOST = 0.6;

    /// How one line became another, in stretches as a writer changes them: little that was kept
    /// between two of them is changed with them, and of a line of which hardly anything is kept all
    /// is.
    ///
    /// @param mates of [Strip#mates]
    static List<Swap> of(Strip old, Strip now, int[] mates) {
        var swaps = new ArrayList<Swap>();
        int from = 0;
        int start = 0;
        for (int i = 0; i <= mates.length; i++) {
            int mate = i == mates.length ? now.pieces().size() : mates[i];
            if (mate < 0) continue;
            if (i > from || mate > start) swaps.add(new Swap(from, i, start, mate));
            from = i + 1;
            start = mate + 1;
        }
        return joined(swaps, old, now);
    }

    private static List<Swap> joined(List<Swap> swaps, Strip old, Strip now) {
        if (swaps.size() > 2 && lost(swaps, old, now) > MOST_LOST)
            return List.of(swaps.getFirst().through(swaps.getLast()));
        var joined = new ArrayList<Swap>();
        for (var swap : swaps) {
            var merged = swap;
            while (!joined.isEmpty() && little(joined.getLast(), merged, old, now))
                merged = joined.removeLast().through(merged);
            joined.add(merged);
        }
        return joined;
    }

    private Swap through(Swap last) {
        return new Swap(from, last.to, start, last.end);
    }

    private static double lost(List<Swap> swaps, Strip old, Strip now) {
        int most = Math.max(words(old, 0, old.pieces().size()), words(now, 0, now.pieces().size()));
        int changed = 0;
        for (var swap : swaps) changed += swap.size(old, now);
        return most == 0 ? 0 : (double) changed / most;
    }

    private static boolean little(Swap one, Swap next, Strip old, Strip now) {
        int between = words(old, one.to, next.from);
        return between <= FEW
                && between <= one.size(old, now)
                && between <= next.size(old, now)
                && (between > 0 || one.swaps() && next.swaps());
    }

    private boolean swaps() {
        return from < to && start < end;
    }

    private int size(Strip old, Strip now) {
        return Math.max(words(old, from, to), words(now, start, end));
    }

    private static int words(Strip strip, int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) if (strip.pieces().get(i).isWord()) words++;
        return words;
    }

    /// Whether both are about the same pieces of the origin, or the same place between them.
    boolean meets(Swap other) {
        if (from == to || other.from == other.to)
            return from == to && other.from == other.to
                    ? from == other.from
                    : from == to
                            ? other.from < from && from < other.to
                            : from < other.from && other.from < to;
        return Math.max(from, other.from) < Math.min(to, other.to);
    }

    boolean covers(Swap other) {
        return from <= other.from && other.to <= to;
    }
}
