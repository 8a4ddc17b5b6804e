package org.rubric.rules.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.rubric.catalogue.NaturalOrder;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Inline;
import org.rubric.editing.Selection;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;
import org.rubric.rules.Correction;

/// The alphabetical order of the entries of one kind in a clause.
///
/// @param kind of the entries; other blocks between them keep their places
/// @param head the line that an entry is sorted by
record Alphabet<B extends Block>(Class<B> kind, Function<B, Block.Line> head) {

    /// Which entry stands wrong, in words; empty for a clause in order.
    Optional<String> astray(Clause clause) {
        var entries = entries(clause);
        for (int i = 1; i < entries.size(); i++)
            if (order().compare(entries.get(i - 1), entries.get(i)) > 0)
                return Optional.of(
                        "\u201c"
                                + word(entries.get(i))
                                + "\u201d stands after \u201c"
                                + word(entries.get(i - 1))
                                + "\u201d");
        return Optional.empty();
    }

    /// @param name of the change, completes "Undone: …"
    Correction sort(Clause clause, String name) {
        var sorted = entries(clause).stream().sorted(order()).iterator();
        var body = new ArrayList<Block>();
        for (var block : clause.body()) body.add(kind.isInstance(block) ? sorted.next() : block);
        return new Correction(
                "Sort",
                Transaction.of(
                        name,
                        List.of(new Step.Replace(clause.id(), clause.withBody(body))),
                        Selection.at(clause.title().id(), 0)));
    }

    private List<B> entries(Clause clause) {
        return clause.body().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private Comparator<B> order() {
        return Comparator.comparing(entry -> sorted(word(entry)), NaturalOrder::compare);
    }

    /// As it is sorted: capitals and hyphens aside.
    private static String sorted(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private String word(B entry) {
        return Inline.text(head.apply(entry).runs()).strip();
    }
}
