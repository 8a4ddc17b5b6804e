package org.rubric.rules.exhibits;

import org.rubric.rules.Correction;
import org.rubric.rules.Dossier;
import org.rubric.document.Block.Line;
import org.rubric.document.Exhibit;
import org.rubric.document.Finding;
import org.rubric.rules.Rule;
import org.rubric.document.Severity;
import org.rubric.rules.Sheet;

import java.util.function.Consumer;
import java.util.List;

/// The caption of a figure has its form (author's guide, 9.5.1).
public record FigureCaptionForm() implements Rule {
    private static final Sheet SHEET = Sheet.texts("FIG-03", Severity.WARNING);

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
        if (dossier.draft()) CaptionForm.check(this, captions(dossier), report);
    }

    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        return CaptionForm.corrections(captions(dossier), finding);
    }

    private static List<Line> captions(Dossier dossier) {
        return dossier.survey().figures().stream().map(Exhibit.Figure::caption).toList();
    }
}
