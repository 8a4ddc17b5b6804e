package org.rubric.revision;

import java.util.List;

/// Pieces of an old line that became pieces of the new; places of the first and behind the last.
record Hunk(int from, int to, int start, int end) {

    /// From the first of some that follow each other to the last.
    static Hunk around(List<Hunk> hunks) {
        var first = hunks.getFirst();
        var last = hunks.getLast();
        return new Hunk(first.from, last.to, first.start, last.end);
    }

    /// Whether neither side is empty.
    boolean swaps() {
        return from < to && start < end;
    }
}
