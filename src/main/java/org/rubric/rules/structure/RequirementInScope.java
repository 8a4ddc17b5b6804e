package org.rubric.rules.structure;

import org.rubric.rules.Binding;
import org.rubric.rules.Dossier;
import org.rubric.document.Finding;
import org.rubric.rules.Sheet.Reason;
import org.rubric.rules.Region;
import org.rubric.rules.Rule;
import org.rubric.document.Severity;
import org.rubric.rules.Sheet;

import java.util.function.Consumer;

/// The scope requires nothing (author's guide, 8.1).
public record RequirementInScope() implements Rule {
    private static final Sheet SHEET =
            Sheet.normative(
                    "SCO-02",
                    Severity.WARNING,
                    "Author's guide 8.1",
                    new Reason(
                            "The scope tells what the text is about; a requirement there is not looked for, and not found.",
                            "Scope: Gateways shall report.",
                            "Scope: It covers the reports of gateways."));

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
                    report.accept(
                            finding(
                                    passage,
                                    hit,
                                    "The scope requires nothing, and this says \u201c%s\u201d."
                                            .formatted(hit.words())));
    }
}
