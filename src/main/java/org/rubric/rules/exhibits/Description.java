package org.rubric.rules.exhibits;

import java.util.function.Consumer;
import org.rubric.document.Exhibit;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.rules.Dossier;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Sheet.Reason;

/// A picture has a description (PDF/UA-1, 7.3).
public record Description() implements Rule {
    private static final Sheet SHEET =
            Sheet.all(
                    "FIG-08",
                    Severity.ERROR,
                    "ISO 14289-1 (PDF/UA-1), 7.3",
                    new Reason(
                            "A reader who cannot see a picture is told its description; without one the picture is not there for them.",
                            "a figure without description",
                            "Block diagram of a gateway between sensors and platform"));

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        for (var figure : dossier.survey().figures())
            for (var panel : figure.panels())
                if (panel.image().alternative().isBlank()) report(dossier, figure, panel, report);
    }

    private void report(
            Dossier dossier,
            Exhibit.Figure figure,
            Exhibit.Panel panel,
            Consumer<Finding> report) {
        var label =
                dossier.numbering()
                        .label(figure.id())
                        .map(l -> l.standing().replace('\u00a0', ' '))
                        .filter(words -> !words.isEmpty())
                        .orElse("A picture");
        report.accept(finding(panel.id(), label + " has no description for readers who cannot see it."));
    }
}
