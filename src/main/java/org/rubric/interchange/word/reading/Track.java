package org.rubric.interchange.word.reading;

import java.util.ArrayList;
import java.util.List;

/// The recorded changes around a piece of a text, the outermost first: in which states it is there.
///
/// States are counted: 0 is the text without any recorded change, each further one has the changes
/// of one more author.
record Track(List<Step> steps) {
    static final Track NONE = new Track(List.of());

    /// No recorded change is made.
    static final int BASE = 0;

    /// All recorded changes are made.
    static final int ACCEPTED = Integer.MAX_VALUE;

    /// @param came whether the change brought the piece, else it took it away
    record Step(Revision revision, boolean came) {}

    Track with(Revision revision, boolean came) {
        var more = new ArrayList<Step>(steps.size() + 1);
        more.addAll(steps);
        more.add(new Step(revision, came));
        return new Track(List.copyOf(more));
    }

    Track within(Track outer) {
        if (outer.isEmpty()) return this;
        if (isEmpty()) return outer;
        var all = new ArrayList<>(outer.steps);
        all.addAll(steps);
        return new Track(List.copyOf(all));
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    /// Whether the piece is there.
    boolean in(int state) {
        for (var step : steps) if (step.revision.in(state) != step.came) return false;
        return true;
    }
}
