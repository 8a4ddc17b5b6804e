package org.rubric.workbench.write.doubt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.rubric.document.Document;

/// The way through the places: which one is at hand, which are settled and how. Undone and redone
/// answers are known by the documents before and after them.
final class Round {
    private final List<Doubt> doubts;
    private final TreeMap<Integer, Settled> settled = new TreeMap<>();
    private final List<Settled> done = new ArrayList<>();
    private int at = -1;

    /// An answer that was given. Documents are compared by identity: undo brings the same one back.
    private record Settled(int place, Answer answer, Document before, Document after) {}

    Round(List<Doubt> doubts) {
        this.doubts = List.copyOf(doubts);
    }

    List<Doubt> doubts() {
        return doubts;
    }

    int left() {
        return doubts.size() - settled.size();
    }

    /// Place at hand, counted from 0; -1: none.
    int at() {
        return at;
    }

    Optional<Doubt> now() {
        return at < 0 ? Optional.empty() : Optional.of(doubts.get(at));
    }

    /// How a place was settled.
    Optional<Answer> answer(int place) {
        return Optional.ofNullable(settled.get(place)).map(Settled::answer);
    }

    /// Goes to a place, settled or not.
    void go(int place) {
        at = Math.clamp(place, -1, doubts.size() - 1);
    }

    /// Goes to the next place that is not settled, from the first again; to none when all are.
    void next() {
        for (int i = 1; i <= doubts.size(); i++) {
            int place = Math.floorMod(at + i, doubts.size());
            if (settled.containsKey(place)) continue;
            at = place;
            return;
        }
        at = -1;
    }

    /// The place at hand is settled.
    ///
    /// @param before and `after`: the same document when nothing was changed
    void settle(Answer answer, Document before, Document after) {
        if (at < 0) return;
        var one = new Settled(at, answer, before, after);
        settled.put(at, one);
        done.removeIf(old -> old.place == one.place);
        done.add(one);
    }

    /// The document turned to another state by undo or redo; answers whether an answer went or
    /// came back with it, and then stands at its place.
    boolean turned(Document now) {
        for (var one : done.reversed()) {
            if (one.before == one.after) continue;
            boolean kept = settled.get(one.place) == one;
            if (kept && one.before == now) {
                settled.remove(one.place);
                at = one.place;
                return true;
            }
            if (!kept && one.after == now) {
                settled.put(one.place, one);
                at = one.place;
                return true;
            }
        }
        return false;
    }
}
