package org.rubric.rules.exhibits;

import org.rubric.document.Exhibit;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.rules.Dossier;
import org.rubric.rules.Once;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Sheet.Reason;

import java.util.ArrayList;
import java.util.function.Consumer;

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
    public boolean english() {
        return true;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        var found = new ArrayList<Finding>();
        for (var figure : dossier.survey().figures()) {
            if (figure.caption().runs().isEmpty()) continue;
            var label = dossier.label(figure.id());
            if (!label.startsWith("Figure ")) continue;
            if (cited(figure, label, dossier)) continue;
            if (Leading.to(figure.id(), dossier)) continue;
            found.add(finding(figure.caption().id(), label + " is mentioned nowhere in the text."));
        }
        Once.tell(dossier, found, n -> n + " figures are mentioned nowhere in the text.", report);
    }

    /// A reference to one panel counts for the whole.
    private static boolean cited(Exhibit.Figure figure, String label, Dossier dossier) {
        if (dossier.survey().named(figure.id(), label)) return true;
        return figure.panels().stream()
                .anyMatch(panel -> !dossier.survey().uses(panel.id()).isEmpty());
    }
}
