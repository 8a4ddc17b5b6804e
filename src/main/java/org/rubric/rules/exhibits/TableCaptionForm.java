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

/// The caption of a table has its form (author's guide, 9.5.2).
public record TableCaptionForm() implements Rule {
    private static final Sheet SHEET = Sheet.texts("TAB-03", Severity.WARNING);

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
        return dossier.survey().tables().stream().map(Exhibit.Table::caption).toList();
    }
}
