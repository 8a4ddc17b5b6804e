package org.rubric.desk.meeting.report;

import org.rubric.desk.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.document.Document;
import org.rubric.editing.Selection;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;

/// What takes a report that is open to what it is to be, undone in one step.
public final class Recomposing {
    private Recomposing() {}

    /// Only what differs is exchanged; empty where nothing does.
    ///
    /// @param selection that stays
    public static Optional<Transaction> of(Document now, Document next, Selection selection) {
        var steps = new ArrayList<Step>();
        if (!now.front().equals(next.front())) steps.add(new Step.Reset(next.front()));
        body(now, next, steps);
        if (steps.isEmpty()) return Optional.empty();
        return Optional.of(Transaction.of(Words.of("undo.report"), steps, selection));
    }

    /// One splice from the first to the last block of the body that differs.
    private static void body(Document now, Document next, List<Step> steps) {
        var before = now.body();
        var after = next.body();
        int shorter = Math.min(before.size(), after.size());
        int first = 0;
        while (first < shorter && before.get(first).equals(after.get(first))) first++;
        int same = 0;
        while (same < shorter - first
                && before.get(before.size() - 1 - same).equals(after.get(after.size() - 1 - same)))
            same++;
        if (first == before.size() && first == after.size()) return;
        int removed = before.size() - same - first;
        var added = after.subList(first, after.size() - same);
        if (removed == 0 && added.isEmpty()) return;
        steps.add(new Step.Splice(now.id(), first, removed, added));
    }
}
