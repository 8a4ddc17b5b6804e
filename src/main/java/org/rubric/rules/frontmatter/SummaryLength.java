package org.rubric.rules.frontmatter;

import java.util.function.Consumer;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.rules.Dossier;
import org.rubric.rules.Region;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Sheet.Reason;

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
        int words = words(dossier);
        if (words == 0 || words >= FEWEST && words <= MOST) return;
        var place = dossier.document().front().overview().summary().getFirst().id();
        report.accept(
                finding(
                        place,
                        "The summary has "
                                + words
                                + (words == 1 ? " word; " : " words; ")
                                + FEWEST
                                + " to "
                                + MOST
                                + " are usual."));
    }

    private static int words(Dossier dossier) {
        int words = 0;
        for (var passage : dossier.survey().passages())
            if (passage.region() == Region.SUMMARY && !passage.words().isBlank())
                words += passage.words().strip().split("\\s+").length;
        return words;
    }
}
