package org.rubric.rules.references;

import java.util.function.Consumer;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.rules.Dossier;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Sheet.Reason;

/// A text of another body in clause 2 has the form that Recommendation A.5 asks for (author's
/// guide, 8.2 and Annex D).
public record Unjustified() implements Rule {
    private static final Sheet SHEET =
            Sheet.normative(
                    "REF-11",
                    Severity.ERROR,
                    "Author's guide 8.2 and Annex D; Recommendation ITU-T A.5",
                    new Reason(
                            "A Recommendation rests on what its clause 2 lists. For a text of a body other than ITU, ISO and IEC the group says what it is, how stable it is and who holds rights in it, before consent.",
                            "[IETF RFC 8259] in clause 2 with an empty A.5 form",
                            "[IETF RFC 8259] with every item answered"));

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
                report.accept(
                        finding(
                                entry.id(),
                                "The A.5 form of [%s] has %d %s to answer."
                                        .formatted(
                                                entry.tag(), open, open == 1 ? "item" : "items")));
        }
    }
}
