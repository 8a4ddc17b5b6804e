package org.rubric.rules.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.wording.Wording;
import org.rubric.editing.Selection;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;
import org.rubric.editing.clause.ListOrder;
import org.rubric.rules.Correction;

/// The alphabetical order of the entries of one kind in a clause.
///
/// @param kind of the entries; other blocks between them keep their places
record Alphabet<B extends Block>(Class<B> kind) {
    private static final Wording WORDS = Wording.in("rules");

    /// An entry that stands wrong.
    ///
    /// @param after the one before it, which it precedes
    record Astray(String word, String after) {}

    /// Which entry stands wrong; empty for a clause in order.
    Optional<Astray> astray(Clause clause) {
        var entries = entries(clause);
        for (int i = 1; i < entries.size(); i++)
            if (ListOrder.compare(entries.get(i - 1), entries.get(i)) > 0)
                return Optional.of(
                        new Astray(
                                ListOrder.word(entries.get(i)),
                                ListOrder.word(entries.get(i - 1))));
        return Optional.empty();
    }

    /// @param name of the change, completes "Undone: …"
    Correction sort(Clause clause, String name) {
        var sorted = entries(clause).stream().sorted(ListOrder.comparator()).iterator();
        var body = new ArrayList<Block>();
        for (var block : clause.body()) body.add(written(block) ? sorted.next() : block);
        return new Correction(
                WORDS.of("sort"),
                Transaction.of(
                        name,
                        List.of(new Step.Replace(clause.id(), clause.withBody(body))),
                        Selection.at(clause.title().id(), 0)));
    }

    /// The entries that say by what they are sorted: one that nobody has written yet may stand
    /// anywhere, and stays.
    private List<B> entries(Clause clause) {
        return clause.body().stream().filter(this::written).map(kind::cast).toList();
    }

    private boolean written(Block block) {
        return kind.isInstance(block) && !ListOrder.word(block).isEmpty();
    }
}
