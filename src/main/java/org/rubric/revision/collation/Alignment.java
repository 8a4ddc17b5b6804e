package org.rubric.revision.collation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/// Which symbols of two sequences stand for each other, in order: after Myers (1986) where the
/// sequences differ little, else between the symbols that both hold once, else not at all.
public final class Alignment {
    /// Steps that one search may take, so that hostile input is given up and not waited for.
    private static final long WORK = 6_000_000;

    private static final int MOST_EDITS = 1500;
    private static final int DEEPEST = 12;

    private final int[] old;
    private final int[] now;
    private final int[] mates;
    private long work = WORK;

    private Alignment(int[] old, int[] now) {
        this.old = old;
        this.now = now;
        mates = new int[old.length];
        Arrays.fill(mates, -1);
    }

    /// For each symbol of the old sequence its place in the new one; -1: it has none. The places
    /// rise.
    public static int[] of(int[] old, int[] now) {
        var alignment = new Alignment(old, now);
        alignment.between(0, old.length, 0, now.length, DEEPEST);
        return alignment.mates;
    }

    private void between(int from, int to, int start, int end, int depth) {
        while (from < to && start < end && old[from] == now[start]) mates[from++] = start++;
        while (from < to && start < end && old[to - 1] == now[end - 1]) mates[--to] = --end;
        if (from == to || start == end) return;
        if (shortest(from, to, start, end) || depth == 0) return;
        anchored(from, to, start, end, depth - 1);
    }

    /// Looks for the shortest way to edit; false: it is too long to be found.
    private boolean shortest(int from, int to, int start, int end) {
        int n = to - from;
        int m = end - start;
        int most = Math.min(MOST_EDITS, n + m);
        var furthest = new int[2 * most + 3];
        var trace = new ArrayList<int[]>();
        for (int d = 0; d <= most; d++) {
            trace.add(Arrays.copyOfRange(furthest, most - d, most + d + 3));
            for (int k = -d; k <= d; k += 2) {
                int x = reached(furthest, most + 1, k, d);
                int y = x - k;
                int before = x;
                while (x < n && y < m && old[from + x] == now[start + y]) {
                    x++;
                    y++;
                }
                work -= 1 + x - before;
                furthest[most + 1 + k] = x;
                if (x >= n && y >= m) {
                    trace(trace, from, start, n, m);
                    return true;
                }
            }
            if (work < 0) return false;
        }
        return false;
    }

    private static int reached(int[] furthest, int centre, int k, int d) {
        if (k == -d || k != d && furthest[centre + k - 1] < furthest[centre + k + 1])
            return furthest[centre + k + 1];
        return furthest[centre + k - 1] + 1;
    }

    private void trace(List<int[]> trace, int from, int start, int n, int m) {
        int x = n;
        int y = m;
        for (int d = trace.size() - 1; d >= 0 && (x > 0 || y > 0); d--) {
            var furthest = trace.get(d);
            int centre = d + 1;
            int k = x - y;
            boolean down = k == -d || k != d && furthest[centre + k - 1] < furthest[centre + k + 1];
            int earlier = down ? k + 1 : k - 1;
            int x0 = d == 0 ? 0 : furthest[centre + earlier];
            int y0 = d == 0 ? 0 : x0 - earlier;
            while (x > x0 && y > y0) mates[from + --x] = start + --y;
            x = x0;
            y = y0;
        }
    }

    /// What both hold once keeps its order where most of it does; the rest is looked for between.
    private void anchored(int from, int to, int start, int end, int depth) {
        var once = new HashMap<Integer, int[]>();
        for (int i = from; i < to; i++) count(once, old[i], 0, i);
        for (int i = start; i < end; i++) count(once, now[i], 1, i);
        var places = new ArrayList<int[]>();
        for (int i = from; i < to; i++) {
            var seen = once.get(old[i]);
            if (seen[0] == 1 && seen[1] == 1) places.add(new int[] {i, seen[3]});
        }
        var order = places.stream().mapToInt(place -> place[1]).toArray();
        var weights = new long[order.length];
        Arrays.fill(weights, 1);
        var rising = Rising.of(order, weights);
        int i = from;
        int j = start;
        for (int each = 0; each < order.length; each++) {
            if (!rising[each]) continue;
            var place = places.get(each);
            mates[place[0]] = place[1];
            between(i, place[0], j, place[1], depth);
            i = place[0] + 1;
            j = place[1] + 1;
        }
        if (i > from) between(i, to, j, end, depth);
    }

    private static void count(HashMap<Integer, int[]> once, int symbol, int side, int at) {
        var seen = once.computeIfAbsent(symbol, _ -> new int[4]);
        seen[side]++;
        seen[2 + side] = at;
    }
}
