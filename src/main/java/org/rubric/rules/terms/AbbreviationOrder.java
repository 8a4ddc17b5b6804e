package org.rubric.rules.terms;

import org.rubric.catalogue.NaturalOrder;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Finding;
import org.rubric.document.Inline;
import org.rubric.document.Severity;
import org.rubric.editing.Selection;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;
import org.rubric.rules.Correction;
import org.rubric.rules.Dossier;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Sheet.Reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// The abbreviations are in alphabetical order (author's guide, 8.4).
public record AbbreviationOrder() implements Rule {
    private static final Sheet SHEET =
            Sheet.texts(
                    "ABB-04",
                    Severity.WARNING,
                    "Author's guide 8.4",
                    new Reason("A list in order is searched at a glance.", "UTC, IoT", "IoT, UTC"));

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    private static final Comparator<Block.Abbreviation> ORDER =
            Comparator.comparing(entry -> sorted(word(entry)), NaturalOrder::compare);

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        if (!dossier.whole()) return;
        for (var clause : dossier.survey().clauses())
            if (dossier.survey().region(clause.id()).opening() && !sorted(clause))
                report.accept(
                        finding(
                                clause.title().id(),
                                "The abbreviations are not in alphabetical order: "
                                        + astray(clause)
                                        + "."));
    }

    /// As it is sorted: capitals and hyphens aside.
    private static String sorted(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static String astray(Clause clause) {
        var entries = entries(clause);
        for (int i = 1; i < entries.size(); i++)
            if (ORDER.compare(entries.get(i - 1), entries.get(i)) > 0)
                return "“"
                        + word(entries.get(i))
                        + "” stands after “"
                        + word(entries.get(i - 1))
                        + "”";
        return "look again";
    }

    private static String word(Block.Abbreviation entry) {
        return Inline.text(entry.abbreviation().runs()).strip();
    }

    private static List<Block.Abbreviation> entries(Clause clause) {
        return clause.body().stream()
                .filter(Block.Abbreviation.class::isInstance)
                .map(Block.Abbreviation.class::cast)
                .toList();
    }

    private static boolean sorted(Clause clause) {
        var entries = entries(clause);
        return entries.equals(entries.stream().sorted(ORDER).toList());
    }

    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        for (var clause : dossier.survey().clauses()) {
            if (!clause.title().id().equals(finding.place()) || sorted(clause)) continue;
            var order = entries(clause).stream().sorted(ORDER).iterator();
            var body = new ArrayList<Block>();
            for (var block : clause.body())
                body.add(block instanceof Block.Abbreviation ? order.next() : block);
            return List.of(
                    new Correction(
                            "Sort",
                            Transaction.of(
                                    "sorted the abbreviations",
                                    List.of(new Step.Replace(clause.id(), clause.withBody(body))),
                                    Selection.at(clause.title().id(), 0))));
        }
        return List.of();
    }
}
