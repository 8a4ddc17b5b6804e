package org.rubric.revision.merging;

import java.util.ArrayList;
import java.util.List;

/// Which of the stretches that a proposal changes in a line say already what it makes of them,
/// though others beside them say something else than the origin.
///
/// @param mates of the origin's pieces in the line that stands
record Brought(Strip origin, Strip current, Strip proposed, int[] mates) {

    boolean holds(Swap swap) {
        var wanted = words(proposed, swap.start(), swap.end());
        if (wanted.isEmpty()) return false;
        int left = swap.from() - 1;
        while (left >= 0 && !stays(left)) left--;
        int right = swap.to();
        while (right < mates.length && !stays(right)) right++;
        int from = left < 0 ? 0 : mates[left] + 1;
        int to = right == mates.length ? current.pieces().size() : mates[right];
        var stands = words(current, from, to);
        boolean begins = words(origin, left + 1, swap.from()).isEmpty();
        boolean ends = words(origin, swap.to(), right).isEmpty();
        if (begins && ends && stands.equals(wanted)) return true;
        if (stands.size() < wanted.size() || !gone(swap)) return false;
        return begins && stands.subList(0, wanted.size()).equals(wanted)
                || ends
                        && stands.subList(stands.size() - wanted.size(), stands.size())
                                .equals(wanted);
    }

    /// Spaces are everywhere and say nothing.
    private boolean stays(int piece) {
        return mates[piece] >= 0 && !origin.pieces().get(piece).isSpace();
    }

    private boolean gone(Swap swap) {
        for (int i = swap.from(); i < swap.to(); i++) if (stays(i)) return false;
        return true;
    }

    private static List<String> words(Strip strip, int from, int to) {
        var words = new ArrayList<String>();
        for (var piece : strip.pieces().subList(from, to))
            if (!piece.isSpace()) words.add(piece.key());
        return words;
    }
}
