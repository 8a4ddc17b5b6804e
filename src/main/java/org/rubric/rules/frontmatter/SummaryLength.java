package org.rubric.rules.frontmatter;

import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.rules.Dossier;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Sheet.Reason;
import org.rubric.rules.Wordage;

import java.util.function.Consumer;

/// A summary has 25 to 250 words (author's guide, 7.1 asks for brevity; the limits are this
/// program's).
public record SummaryLength() implements Rule {
    private static final Sheet SHEET =
            Sheet.texts(
                    "FRT-02",
                    Severity.WARNING,
                    "Author's guide 7.1; limits from published texts, median 71 words",
                    new Reason(
                            "A summary of a line says too little to be found by; one of a page is not read.",
                            "A summary of 8 words",
                            "A summary of 90 words"));

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    private static final int FEWEST = 25;
    private static final int MOST = 250;

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        var blocks = dossier.document().front().overview().summary();
        var summary = Wordage.text(blocks);
        int words = Wordage.count(summary);
        if (words == 0 || words >= FEWEST && words <= MOST || SummaryMissing.placeholder(summary))
            return;
        report.accept(
                finding(
                        blocks.getFirst().id(),
                        "The summary has %d %s; %d to %d are usual."
                                .formatted(words, words == 1 ? "word" : "words", FEWEST, MOST)));
    }
}
