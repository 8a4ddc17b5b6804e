package org.rubric.rules.structure;

import org.rubric.document.Block.Clause;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.rules.Dossier;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Sheet.Reason;

import java.util.function.Consumer;

/// No level of headings is left out (author's guide, 9.3).
public record SkippedLevel() implements Rule {
    private static final Sheet SHEET =
            Sheet.texts(
                    "HDG-02",
                    Severity.ERROR,
                    "Author's guide 9.3; ISO 14289-1 (PDF/UA-1), 7.4.2",
                    new Reason(
                            "Headings go down one level at a time. Where a level is left out, a"
                                    + " reader who has the headings read aloud believes to have missed"
                                    + " something.",
                            "6 Requirements, then 6.1.1 Reporting",
                            "6 Requirements, 6.1 General, 6.1.1 Reporting"));

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        for (var clause : dossier.survey().clauses()) {
            var above = number(clause, dossier);
            for (var block : clause.body())
                if (block instanceof Clause inner) below(inner, above, dossier, report);
        }
    }

    private void below(Clause inner, String above, Dossier dossier, Consumer<Finding> report) {
        var number = number(inner, dossier);
        if (above.isEmpty() || !number.startsWith(above + ".")) return;
        if (levels(number) > levels(above) + 1)
            report.accept(
                    finding(
                            inner.title().id(),
                            "Clause %s stands directly under %s; a level of headings is left out."
                                    .formatted(number, above)));
    }

    private static String number(Clause clause, Dossier dossier) {
        return dossier.numbering().label(clause.id()).map(label -> label.number()).orElse("");
    }

    private static int levels(String number) {
        return number.split("\\.").length;
    }
}
