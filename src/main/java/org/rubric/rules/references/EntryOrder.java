package org.rubric.rules.references;

import org.rubric.catalogue.NaturalOrder;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.editing.Selection;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;
import org.rubric.rules.Correction;
import org.rubric.rules.Dossier;
import org.rubric.rules.Region;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Sheet.Reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/// The lists are in alphanumeric order (author's guide, 8.2).
public record EntryOrder() implements Rule {
    private static final Sheet SHEET =
            Sheet.texts(
                    "REF-07",
                    Severity.WARNING,
                    "Author's guide 8.2",
                    new Reason(
                            "A list in order is searched at a glance; texts of ITU stand first.",
                            "[IETF RFC 8259] before [ITU-T Y.4000]",
                            "[ITU-T Y.4000] before [IETF RFC 8259]"));

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
                    .filter(list -> !entries(list).equals(sorted(list)) && !plain(list))
                    .ifPresent(
                            list ->
                                    report.accept(
                                            finding(
                                                    list.title().id(),
                                                    "The entries are not in alphanumeric order.")));
    }

    private static List<Block.Reference> entries(Clause list) {
        var entries = new ArrayList<Block.Reference>();
        for (var block : list.body())
            if (block instanceof Block.Reference entry && !entry.tag().isBlank())
                entries.add(entry);
        return entries;
    }

    private static List<Block.Reference> sorted(Clause list) {
        return entries(list).stream()
                .sorted(
                        Comparator.comparingInt(EntryOrder::rank)
                                .thenComparing(Block.Reference::tag, NaturalOrder::compare))
                .toList();
    }

    /// In the order of the tags alone, which many texts keep.
    private static boolean plain(Clause list) {
        var entries = entries(list);
        for (int i = 1; i < entries.size(); i++)
            if (NaturalOrder.compare(entries.get(i - 1).tag(), entries.get(i).tag()) > 0)
                return false;
        return true;
    }

    /// ITU first, then ISO and IEC, then the others.
    private static int rank(Block.Reference entry) {
        var tag = entry.tag().replaceFirst("^b- ?", "");
        if (tag.startsWith("ITU")) return 0;
        if (tag.startsWith("ISO")) return 1;
        return tag.startsWith("IEC") ? 2 : 3;
    }

    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        for (var list : dossier.survey().divisions()) {
            if (!list.title().id().equals(finding.place())) continue;
            var order = sorted(list).iterator();
            var body = new ArrayList<Block>();
            for (var block : list.body())
                body.add(
                        block instanceof Block.Reference entry && !entry.tag().isBlank()
                                ? order.next()
                                : block);
            return List.of(
                    new Correction(
                            "Sort",
                            Transaction.of(
                                    "sorted the entries",
                                    List.of(new Step.Replace(list.id(), list.withBody(body))),
                                    Selection.at(list.title().id(), 0))));
        }
        return List.of();
    }
}
