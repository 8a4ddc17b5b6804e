package org.rubric.rules.exhibits;

import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Severity;
import org.rubric.rules.Dossier;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Sheet.Reason;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/// Figures and tables are numbered in one way, without gaps (author's guide, 9.5).
public record PrintedNumbers() implements Rule {
    private static final Sheet SHEET =
            Sheet.texts(
                    "FIG-04",
                    Severity.ERROR,
                    "Author's guide 9.5.1 and 9.5.2",
                    new Reason(
                            "Two figures of one number cannot be told apart, and a missing number is searched for.",
                            "Figure 1, Figure 6-2",
                            "Figure 6-1, Figure 6-2"));

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        if (dossier.draft() || !dossier.complete()) return;
        var figures = new LinkedHashMap<Id, String>();
        for (var figure : dossier.survey().figures())
            if (!figure.caption().runs().isEmpty())
                figures.put(figure.caption().id(), dossier.label(figure.id()));
        var tables = new LinkedHashMap<Id, String>();
        for (var table : dossier.survey().tables())
            if (!table.caption().runs().isEmpty())
                tables.put(table.caption().id(), dossier.label(table.id()));
        twice(figures, report);
        twice(tables, report);
        gap(figures, report);
        gap(tables, report);
    }

    private void twice(Map<Id, String> labels, Consumer<Finding> report) {
        var seen = new HashSet<String>();
        for (var label : labels.entrySet())
            if (label.getValue().matches("(?:Figure|Table) .*") && !seen.add(label.getValue()))
                report.accept(
                        finding(label.getKey(), label.getValue() + " stands here a second time."));
    }

    /// Of plain numbers, 1, 2, 3 …
    private void gap(Map<Id, String> labels, Consumer<Finding> report) {
        int last = 0;
        for (var label : labels.entrySet()) {
            if (!label.getValue().matches("(?:Figure|Table) \\d{1,4}[a-z]?")) continue;
            var words = label.getValue().split(" ");
            int number = Integer.parseInt(words[1].replaceFirst("[a-z]$", ""));
            if (last > 0 && number > last + 1)
                report.accept(
                        finding(
                                label.getKey(),
                                "%s follows %s %d; a number is left out."
                                        .formatted(label.getValue(), words[0], last)));
            last = number;
        }
    }
}
