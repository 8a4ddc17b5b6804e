package org.rubric.rules.exhibits;

import org.rubric.document.Exhibit;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Severity;
import org.rubric.rules.Dossier;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Sheet.Reason;

import java.util.List;
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
        var uncited = new Uncited(this, dossier);
        for (var figure : dossier.survey().figures())
            uncited.look(figure, figure.caption(), parts(figure));
        uncited.tell("figures", report);
    }

    /// A reference to one panel counts for the whole.
    private static List<Id> parts(Exhibit.Figure figure) {
        return figure.panels().stream().map(Exhibit.Panel::id).toList();
    }
}
