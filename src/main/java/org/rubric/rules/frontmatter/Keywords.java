package org.rubric.rules.frontmatter;

import org.rubric.document.DocumentKind;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.rules.Dossier;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;

import java.util.function.Consumer;

/// A Recommendation has keywords (author's guide, 7.2).
public record Keywords() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("FRT-05", Severity.ERROR);

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        if (dossier.draft()
                && asked(dossier.document().front().identity().kind())
                && dossier.document().front().overview().keywords().isEmpty())
            report.accept(finding(dossier.document().id(), WORDS.of("FRT-05.found")));
    }

    /// Corrections, and guides to a text that has them, are found by that text's.
    private static boolean asked(DocumentKind kind) {
        return switch (kind) {
            case CORRIGENDUM, ERRATUM, IMPLEMENTERS_GUIDE -> false;
            default -> true;
        };
    }
}
