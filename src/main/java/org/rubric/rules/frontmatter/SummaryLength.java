package org.rubric.rules.frontmatter;

import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.rules.Dossier;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Wordage;

import java.util.function.Consumer;

/// A summary has 25 to 250 words (author's guide, 7.1 asks for brevity; the limits are this
/// program's).
public record SummaryLength() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("FRT-02", Severity.WARNING);

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
                finding(blocks.getFirst().id(), WORDS.of("FRT-02.found", words, FEWEST, MOST)));
    }
}
