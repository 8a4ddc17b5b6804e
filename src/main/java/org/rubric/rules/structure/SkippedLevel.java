package org.rubric.rules.structure;

import org.rubric.document.Block.Clause;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.rules.Dossier;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;

import java.util.function.Consumer;

/// No level of headings is left out (author's guide, 9.3).
public record SkippedLevel() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("HDG-02", Severity.ERROR);

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
            report.accept(finding(inner.title().id(), WORDS.of("HDG-02.found", number, above)));
    }

    private static String number(Clause clause, Dossier dossier) {
        return dossier.numbering().label(clause.id()).map(label -> label.number()).orElse("");
    }

    private static int levels(String number) {
        return number.split("\\.").length;
    }
}
