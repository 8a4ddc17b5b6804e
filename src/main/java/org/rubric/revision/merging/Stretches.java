package org.rubric.revision.merging;

import java.util.ArrayList;
import java.util.List;
import org.rubric.document.Inline;

/// The stretches of a line that become others, in caret steps of the line as it stands.
public record Stretches(List<Stretch> all) {

    /// @param to behind the last; the same as `from` where something only comes
    public record Stretch(int from, int to) {
        boolean meets(Stretch other) {
            if (from == to && other.from == other.to) return from == other.from;
            if (from == to) return other.from < from && from < other.to;
            if (other.from == other.to) return from < other.from && other.from < to;
            return Math.max(from, other.from) < Math.min(to, other.to);
        }
    }

    public Stretches {
        all = List.copyOf(all);
    }

    public static Stretches of(List<Inline> now, List<Inline> proposed) {
        var one = Strip.of(now);
        var other = Strip.of(proposed);
        var steps = new int[one.pieces().size() + 1];
        for (int i = 1; i < steps.length; i++)
            steps[i] = steps[i - 1] + Inline.length(one.pieces().get(i - 1).runs());
        var all = new ArrayList<Stretch>();
        for (var swap : Swap.of(one, other, one.mates(other)))
            all.add(new Stretch(steps[swap.from()], steps[swap.to()]));
        return new Stretches(all);
    }

    /// Whether both are about some of the same words.
    public boolean meet(Stretches others) {
        for (var one : all) for (var other : others.all) if (one.meets(other)) return true;
        return false;
    }
}
