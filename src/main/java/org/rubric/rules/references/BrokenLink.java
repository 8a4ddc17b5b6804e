package org.rubric.rules.references;

import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.editing.reference.Dangling;
import org.rubric.rules.Dossier;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;

import java.util.function.Consumer;

/// Every reference has a target.
public record BrokenLink() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.all("XRF-01", Severity.ERROR);

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
                                    run.text().isBlank()
                                            ? WORDS.of("XRF-01.found")
                                            : WORDS.of("XRF-01.named", run.text())));
                at += run.length();
            }
        }
    }
}
