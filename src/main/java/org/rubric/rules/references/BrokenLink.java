package org.rubric.rules.references;

import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.editing.reference.Dangling;
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
                var target = Dangling.target(run);
                if (target.isPresent()
                        && !dossier.survey().knows(target.get())
                        && dossier.numbering().label(target.get()).isEmpty())
                    report.accept(
                            finding(
                                    passage.line().id(),
                                    at,
                                    at + 1,
                                    "The target of this reference"
                                            + (run.text().isBlank()
                                                    ? ""
                                                    : " (\u201c" + run.text() + "\u201d)")
                                            + " is gone."));
                at += run.length();
            }
        }
    }
}
