package org.rubric.editing;

import java.util.List;

/// Steps that are done and undone together.
///
/// @param name completes "Undone: …", such as `typing` or `moved clause 6.2`
/// @param steps applied in order; none: only the selection changes
/// @param after the selection afterwards
public record Transaction(String name, List<Step> steps, Selection after, Merge merge) {
    public Transaction {
        steps = List.copyOf(steps);
    }

    public static Transaction of(String name, List<Step> steps, Selection after) {
        return new Transaction(name, steps, after, Merge.NEVER);
    }
}
