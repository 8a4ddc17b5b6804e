package org.rubric.rules.exhibits;

import java.util.function.Consumer;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.rules.Dossier;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Sheet.Reason;

/// A figure is referred to (author's guide, 9.5).
public record UncitedFigure() implements Rule {
    private static final Sheet SHEET =
            Sheet.texts(
                    "FIG-01",
                    Severity.ERROR,
                    "Author's guide 9.5",
                    new Reason(
                            "A figure that no sentence mentions leaves a reader to guess what it is for.",
                            "Figure 2 that no text mentions",
                            "see Figure 2"));

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        for (var figure : dossier.survey().figures()) {
            if (figure.caption().runs().isEmpty()) continue;
            var label = dossier.numbering().label(figure.id());
            if (label.isEmpty() || Cited.cited(dossier, figure, label.get())) continue;
            report.accept(
                    finding(
                            figure.caption().id(),
                            label.get().standing().replace('\u00a0', ' ')
                                    + " is mentioned nowhere in the text."));
        }
    }
}
