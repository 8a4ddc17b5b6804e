package org.rubric.workbench.text.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Where a text of very many rows of its own is cut into stretches: behind a line feed, so that
/// each stretch wraps as it would in the whole. When letters change, the cuts before and after them
/// stay with the letters that they stood between.
///
/// @param starts characters at which stretches begin, in order; the first is 0
/// @param before the start that each of them had in the text before; none for one that is new
record Cuts(List<Integer> starts, Map<Integer, Integer> before) {
    /// Line feeds of a stretch; it is cut at twice as many.
    static final int LINES = 20;

    static final Cuts WHOLE = new Cuts(List.of(0), Map.of(0, 0));

    /// The cuts of another text.
    ///
    /// @param was the text that these cuts are of
    Cuts next(String was, String now) {
        if (starts.size() == 1 && feeds(now, 0, now.length()) < 2 * LINES) return WHOLE;
        var kept = kept(was, now);
        var all = new ArrayList<Integer>();
        int lines = 0;
        var from = new ArrayList<>(kept.keySet());
        for (int i = 0; i < from.size(); i++) {
            int start = from.get(i);
            int end = i + 1 < from.size() ? from.get(i + 1) : now.length();
            int feeds = feeds(now, start, end);
            if (all.isEmpty() || lines + feeds > LINES) {
                divide(now, start, feeds, all);
                lines = feeds;
            } else lines += feeds;
        }
        kept.keySet().retainAll(all);
        return new Cuts(List.copyOf(all), kept);
    }

    /// The cuts that lie wholly in what did not change, at their new places.
    private TreeMap<Integer, Integer> kept(String was, String now) {
        int least = Math.min(was.length(), now.length());
        int head = 0;
        while (head < least && was.charAt(head) == now.charAt(head)) head++;
        int tail = 0;
        while (tail < least - head
                && was.charAt(was.length() - 1 - tail) == now.charAt(now.length() - 1 - tail))
            tail++;
        var kept = new TreeMap<Integer, Integer>();
        for (int start : starts) {
            if (start <= head) kept.put(start, start);
            else if (start > was.length() - tail)
                kept.put(start + now.length() - was.length(), start);
        }
        return kept;
    }

    /// The start, and further ones as long as two stretches are left.
    private static void divide(String text, int start, int feeds, List<Integer> all) {
        all.add(start);
        int at = start;
        for (int left = feeds; left >= 2 * LINES; left -= LINES) {
            for (int i = 0; i < LINES; i++) at = text.indexOf('\n', at) + 1;
            all.add(at);
        }
    }

    private static int feeds(String text, int from, int to) {
        int feeds = 0;
        for (int at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1))
            feeds++;
        return feeds;
    }
}
