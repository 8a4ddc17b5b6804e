package org.rubric.rules.references;

import java.util.function.Consumer;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.rules.Dossier;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;

/// A text of another body in clause 2 has the form that Recommendation A.5 asks for (author's
/// guide, 8.2 and Annex D).
public record Unjustified() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.normative("REF-11", Severity.ERROR);

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        var decision = dossier.decision();
        if (!decision.near()) return;
        for (var entry : dossier.survey().references()) {
            int open = decision.unanswered().getOrDefault(entry.id(), 0);
            if (open > 0)
                report.accept(finding(entry.id(), WORDS.of("REF-11.found", entry.tag(), open)));
        }
    }
}
