package org.rubric.rules.references;

import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.rules.Correction;
import org.rubric.rules.Dossier;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Sheet.Reason;

import java.util.List;
import java.util.function.Consumer;

/// An entry of clause 2 is cited (author's guide, 3.2.1).
public record UncitedReference() implements Rule {
    private static final Sheet SHEET =
            Sheet.normative(
                    "REF-02",
                    Severity.ERROR,
                    "Author's guide 3.2.1, NOTE 1",
                    new Reason(
                            "Clause 2 lists what the text needs to be followed. What no clause cites is not needed there; it may go to the bibliography, or go.",
                            "[ITU-T Y.4101] stands in clause 2 and nowhere else",
                            "[ITU-T Y.4101] is cited in clause 6.2"));

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        for (var entry : dossier.survey().references())
            if (!entry.tag().isEmpty() && Mentions.of(dossier, entry).isEmpty())
                report.accept(
                        finding(
                                entry.id(),
                                "[" + entry.tag() + "] is in clause 2 but cited nowhere."));
    }

    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        return Relocation.of(finding, dossier);
    }
}
