package org.rubric.rules.structure;

import org.rubric.document.wording.Wording;
import org.rubric.rules.Binding;
import org.rubric.rules.Dossier;
import org.rubric.document.Finding;
import org.rubric.rules.Region;
import org.rubric.rules.Rule;
import org.rubric.document.Severity;
import org.rubric.rules.Sheet;

import java.util.function.Consumer;

/// The scope requires nothing (author's guide, 8.1).
public record RequirementInScope() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.normative("SCO-02", Severity.WARNING);

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
        boolean shall = dossier.survey().saysShall();
        for (var passage : dossier.survey().passages())
            if (passage.region() == Region.SCOPE && passage.prose())
                for (var hit : Binding.all(passage, shall))
                    report.accept(finding(passage, hit, WORDS.of("SCO-02.found", hit.words())));
    }
}
