package org.rubric.rules.exhibits;

import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.rules.Dossier;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/// Figures and tables are numbered in one way, without gaps (author's guide, 9.5).
public record PrintedNumbers() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("FIG-04", Severity.ERROR);

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
                report.accept(finding(label.getKey(), WORDS.of("FIG-04.twice", label.getValue())));
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
                                WORDS.of("FIG-04.gap", label.getValue(), words[0] + " " + last)));
            last = number;
        }
    }
}
