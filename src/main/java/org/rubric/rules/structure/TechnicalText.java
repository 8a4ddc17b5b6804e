package org.rubric.rules.structure;

import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.rules.Dossier;
import org.rubric.rules.Region;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;

import java.util.function.Consumer;

/// Something follows from clause 6 on (author's guide, 8.6).
public record TechnicalText() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.normative("STR-07", Severity.ERROR);

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
        boolean opening = dossier.survey().division(Region.SCOPE).isPresent();
        if (dossier.whole() && opening && dossier.survey().division(Region.BODY).isEmpty())
            report.accept(finding(dossier.document().id(), WORDS.of("STR-07.found")));
    }
}
