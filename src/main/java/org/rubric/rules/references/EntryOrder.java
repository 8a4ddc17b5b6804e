package org.rubric.rules.references;

import org.rubric.document.NaturalOrder;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.editing.Selection;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;
import org.rubric.editing.clause.ListOrder;
import org.rubric.rules.Correction;
import org.rubric.rules.Dossier;
import org.rubric.rules.Region;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/// The lists are in alphanumeric order (author's guide, 8.2).
public record EntryOrder() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("REF-07", Severity.WARNING);

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        if (!dossier.draft()) return;
        for (var region : List.of(Region.REFERENCES, Region.BIBLIOGRAPHY))
            dossier.survey()
                    .division(region)
                    .filter(list -> !ordered(list))
                    .ifPresent(
                            list ->
                                    report.accept(
                                            finding(list.title().id(), WORDS.of("REF-07.found"))));
    }

    private static List<Block.Reference> entries(Clause list) {
        var entries = new ArrayList<Block.Reference>();
        for (var block : list.body())
            if (block instanceof Block.Reference entry && tagged(entry)) entries.add(entry);
        return entries;
    }

    /// A tag of which only the `b-` is written has no place in the order yet.
    private static boolean tagged(Block.Reference entry) {
        return !entry.tag().isBlank() && !ListOrder.word(entry).isEmpty();
    }

    private static List<Block.Reference> sorted(Clause list) {
        return entries(list).stream().sorted(ListOrder.comparator()).toList();
    }

    /// In the list's own order, or in that of the tags alone, which many texts keep.
    private static boolean ordered(Clause list) {
        return ordered(list, ListOrder::compare)
                || ordered(
                        list,
                        (one, two) -> NaturalOrder.words(ListOrder.word(one), ListOrder.word(two)));
    }

    private static boolean ordered(Clause list, Comparator<Block> order) {
        var entries = entries(list);
        for (int i = 1; i < entries.size(); i++)
            if (order.compare(entries.get(i - 1), entries.get(i)) > 0
                    && !alike(ListOrder.word(entries.get(i - 1)), ListOrder.word(entries.get(i))))
                return false;
        return true;
    }

    /// Whether two tags may stand either way: those of two sectors of ITU, and names that are no
    /// numbers, where 25G before 2S is as good as after it.
    private static boolean alike(String one, String two) {
        if (one.startsWith("ITU") && two.startsWith("ITU")) return !sector(one).equals(sector(two));
        return one.compareToIgnoreCase(two) <= 0;
    }

    private static String sector(String tag) {
        return tag.length() < 5 ? tag : tag.substring(0, 5).replaceAll("[^A-Z]", "-");
    }

    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        for (var list : dossier.survey().divisions()) {
            if (!list.title().id().equals(finding.place())) continue;
            var order = sorted(list).iterator();
            var body = new ArrayList<Block>();
            for (var block : list.body())
                body.add(
                        block instanceof Block.Reference entry && tagged(entry)
                                ? order.next()
                                : block);
            return List.of(
                    new Correction(
                            WORDS.of("sort"),
                            Transaction.of(
                                    WORDS.of("REF-07.done"),
                                    List.of(new Step.Replace(list.id(), list.withBody(body))),
                                    Selection.at(list.title().id(), 0))));
        }
        return List.of();
    }
}
