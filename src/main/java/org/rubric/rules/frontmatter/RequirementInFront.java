package org.rubric.rules.frontmatter;

import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.rules.Binding;
import org.rubric.rules.Dossier;
import org.rubric.rules.Region;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Sheet.Reason;

import java.util.function.Consumer;

/// Summary, keywords and introduction hold no requirements (author's guide, 7).
public record RequirementInFront() implements Rule {
    private static final Sheet SHEET =
            Sheet.texts(
                    "FRT-03",
                    Severity.ERROR,
                    "Author's guide 7",
                    new Reason(
                            "Front matter is not part of the Recommendation, so nothing can be required there.",
                            "Summary: Sensors shall report every minute.",
                            "Summary: It specifies how often sensors report."));

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
                                "The summary and the introduction hold no requirements, and this"
                                        + " says \u201c"
                                        + hit.words()
                                        + "\u201d."));
        }
    }
}
