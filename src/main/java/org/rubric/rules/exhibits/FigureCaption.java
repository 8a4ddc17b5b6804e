package org.rubric.rules.exhibits;

import org.rubric.document.Finding;
import org.rubric.document.Inline;
import org.rubric.document.Severity;
import org.rubric.rules.Dossier;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Sheet.Reason;

import java.util.function.Consumer;

/// A figure has a title (author's guide, 9.5.1).
public record FigureCaption() implements Rule {
    private static final Sheet SHEET =
            Sheet.texts(
                    "FIG-02",
                    Severity.ERROR,
                    "Author's guide 9.5.1",
                    new Reason(
                            "Only what has a number and a title can be referred to.",
                            "a picture alone",
                            "Figure 6-1 – System"));

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        if (!dossier.draft()) return;
        for (var figure : dossier.survey().figures())
            if (Inline.text(figure.caption().runs()).isBlank())
                report.accept(finding(figure.id(), "A figure has no title, and so no number."));
    }
}
