package org.rubric.rules.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.wording.Wording;
import org.rubric.editing.Runs;
import org.rubric.editing.Selection;
import org.rubric.editing.Snapshot;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;
import org.rubric.editing.clause.Headings;

/// A line that only looks like a heading becomes one: without the number that was typed, for it is
/// given one, and without the bold type.
final class TitleOf {
    private static final Wording WORDS = Wording.in("rules");

    private TitleOf() {}

    /// @param level of the clause that it is to head
    /// @param typed how many characters of the line are its typed number
    static Optional<Transaction> line(Snapshot snapshot, Id line, int level, int typed) {
        var at = Selection.at(line, 0);
        return Headings.level(snapshot, at, level)
                .map(made -> cleaned(snapshot, made, line, typed));
    }

    private static Transaction cleaned(Snapshot snapshot, Transaction made, Id line, int typed) {
        var steps = new ArrayList<>(made.steps());
        var title = snapshot.after(steps).document().find(line).orElseThrow();
        var runs = plain(Runs.remove(title.runs(), 0, typed));
        if (!runs.equals(title.runs())) steps.add(Step.Retype.of(title, runs));
        return Transaction.of(
                WORDS.of("heading.made"), steps, Selection.at(line, Inline.length(runs)));
    }

    private static List<Inline> plain(List<Inline> runs) {
        var plain = new ArrayList<Inline>();
        for (var run : runs)
            plain.add(
                    run instanceof Inline.Text text
                            ? new Inline.Text(text.text(), text.marks().without(Marks.Style.BOLD))
                            : run);
        return Runs.tidy(plain);
    }

    /// The words of a line.
    static String words(Block line) {
        return Inline.text(line.runs()).strip();
    }
}
