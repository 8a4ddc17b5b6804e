package org.rubric.rules.references;

import org.rubric.document.Finding;
import org.rubric.document.Inline;
import org.rubric.document.Severity;
import org.rubric.rules.Dossier;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Sheet.Reason;

import java.util.function.Consumer;

/// Every reference has a target.
public record BrokenLink() implements Rule {
    private static final Sheet SHEET =
            Sheet.all(
                    "XRF-01",
                    Severity.ERROR,
                    "This program: a published text once read “Reference source not found”",
                    new Reason(
                            "A reference whose target is gone points nowhere in the PDF and says nothing to a reader.",
                            "see clause ?",
                            "see clause 6.2"));

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        for (var passage : dossier.survey().passages()) {
            int at = 0;
            for (var run : passage.runs()) {
                if (run instanceof Inline.CrossReference reference
                        && !dossier.survey().knows(reference.target())
                        && dossier.numbering().label(reference.target()).isEmpty())
                    report.accept(
                            finding(
                                    passage.line().id(),
                                    at,
                                    at + 1,
                                    "The target of this reference"
                                            + (reference.shown().isBlank()
                                                    ? ""
                                                    : " (\u201c" + reference.shown() + "\u201d)")
                                            + " is gone."));
                at += run.length();
            }
        }
    }
}
