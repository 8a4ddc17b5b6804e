package org.rubric.desk.approval.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.desk.knowledge.Kept;

/// Several values that were changed by one step, and are taken back by one. Their steps are known
/// by what they are called.
///
/// @param first whose last step counts
/// @param others that were changed along with it; one that was changed since is left as it is
public record OneStep(Kept<?> first, List<Kept<?>> others) {
    public OneStep {
        others = List.copyOf(others);
    }

    /// What was done.
    ///
    /// @param left whether another value that had part in the step was left as it is
    public record Done(String said, boolean left) {}

    /// Takes the last step back; empty: there is none.
    ///
    /// @param parts how many values had part in the step
    public Optional<Done> undo(int parts, String author) {
        var last = first.last();
        if (last.isEmpty()) return Optional.empty();
        var same = new ArrayList<Kept<?>>();
        for (var each : others)
            if (each.last().filter(said -> same(said, last.get())).isPresent()) same.add(each);
        first.undo(author);
        same.forEach(each -> each.undo(author));
        return Optional.of(new Done(last.get(), same.size() + 1 < parts));
    }

    /// A part of a step is called as the whole is, and then which part it is.
    private static boolean same(String part, String whole) {
        return part.equals(whole) || part.startsWith(whole + ", ");
    }

    /// Does again what was taken back last.
    public Optional<String> redo(String author) {
        var said = first.redo(author);
        if (said.isEmpty()) return said;
        for (var each : others) {
            var again = each.redo(author);
            if (again.isPresent() && !same(again.get(), said.get())) each.undo(author);
        }
        return said;
    }
}
