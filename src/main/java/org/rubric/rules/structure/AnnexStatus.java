package org.rubric.rules.structure;

import org.rubric.document.Block.Clause;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.rules.Correction;
import org.rubric.rules.Dossier;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;

import java.util.List;
import java.util.function.Consumer;

/// An annex says that it is an integral part (author's guide, 8.7).
public record AnnexStatus() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.normative("ANX-01", Severity.ERROR);

    /// Annexes of a common text may be for information.
    private static final String COMMON =
            "not form an integral part of this Recommendation | International Standard";

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
        for (var clause : dossier.survey().divisions())
            if (clause.kind() == Clause.Kind.ANNEX
                    && dossier.whole()
                    && StatusLines.asked(dossier)
                    && !StatusLines.says(clause, "forms an integral part")
                    && !StatusLines.says(clause, COMMON))
                report.accept(finding(clause.title().id(), WORDS.of("ANX-01.found")));
    }

    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        return StatusLines.written(
                finding, dossier, "(This annex forms an integral part of this Recommendation.)");
    }
}
