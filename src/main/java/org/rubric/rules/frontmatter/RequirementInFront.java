package org.rubric.rules.frontmatter;

import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.rules.Binding;
import org.rubric.rules.Dossier;
import org.rubric.rules.Region;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;

import java.util.function.Consumer;

/// Summary, keywords and introduction hold no requirements (author's guide, 7).
public record RequirementInFront() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("FRT-03", Severity.ERROR);

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
        for (var passage : dossier.survey().passages()) {
            if (passage.region() != Region.SUMMARY && passage.region() != Region.INTRODUCTION)
                continue;
            for (var hit : Binding.all(passage, shall))
                report.accept(
                        finding(
                                passage.line().id(),
                                hit.from(),
                                hit.to(),
                                WORDS.of("FRT-03.found", hit.words())));
        }
    }
}
