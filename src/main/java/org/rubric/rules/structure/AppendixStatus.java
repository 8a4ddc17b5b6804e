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

/// An appendix says that it is not an integral part (author's guide, 8.8).
public record AppendixStatus() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.normative("ANX-02", Severity.ERROR);

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
            if (clause.kind() == Clause.Kind.APPENDIX
                    && dossier.whole()
                    && StatusLines.asked(dossier)
                    && !StatusLines.says(clause, "does not form an integral part"))
                report.accept(finding(clause.title().id(), WORDS.of("ANX-02.found")));
    }

    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        return StatusLines.written(
                finding,
                dossier,
                "(This appendix does not form an integral part of this Recommendation.)");
    }
}
