package org.rubric.rules.wording;

import java.util.function.Consumer;
import org.rubric.document.Finding;
import org.rubric.document.Inline;
import org.rubric.document.Severity;
import org.rubric.rules.Dossier;
import org.rubric.rules.Passage;
import org.rubric.rules.Region;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Sheet.Reason;

/// An appendix requires nothing (author's guide, 8.8).
public record RequirementInAppendix() implements Rule {
    private static final Sheet SHEET =
            Sheet.normative(
                    "NRM-02",
                    Severity.ERROR,
                    "Author's guide 8.8",
                    new Reason(
                            "An appendix is not an integral part; a requirement in it binds nobody and misleads everybody.",
                            "Appendix I: The gateway shall log.",
                            "Appendix I: The gateway can log."));

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        for (var passage : dossier.survey().passages())
            if (passage.region() == Region.APPENDIX && passage.prose()) passage(passage, report);
    }

    private void passage(Passage passage, Consumer<Finding> report) {
        int at = 0;
        for (var run : passage.runs()) {
            if (run instanceof Inline.Text text) {
                var hit = Obligations.first(text.text(), Obligations.BINDING);
                if (hit.isPresent()) {
                    report.accept(
                            finding(
                                    passage.line().id(),
                                    at + hit.get().from(),
                                    at + hit.get().to(),
                                    "An appendix requires nothing, and this says \u201c"
                                            + hit.get().words()
                                            + "\u201d."));
                    return;
                }
            }
            at += run.length();
        }
    }
}
