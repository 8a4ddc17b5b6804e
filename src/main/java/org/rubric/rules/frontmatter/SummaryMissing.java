package org.rubric.rules.frontmatter;

import java.util.function.Consumer;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Severity;
import org.rubric.rules.Dossier;
import org.rubric.rules.Region;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Sheet.Reason;

/// A Recommendation has a summary (author's guide, 7.1; A.8, 3.3).
public record SummaryMissing() implements Rule {
    private static final Sheet SHEET =
            Sheet.texts(
                    "FRT-01",
                    Severity.ERROR,
                    "Author's guide 7.1; Recommendation ITU-T A.8, 3.3",
                    new Reason(
                            "The summary goes into lists, announcements and web pages on its own; without it a text cannot be consented.",
                            "Summary: <Mandatory>",
                            "This Recommendation specifies …"));

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        boolean written =
                dossier.survey().passages().stream()
                        .filter(passage -> passage.region() == Region.SUMMARY)
                        .map(passage -> passage.words().strip())
                        .anyMatch(words -> !words.isEmpty() && !words.matches("<.*>|\\[.*]"));
        if (!written) report.accept(finding(place(dossier.document()), "The summary is missing."));
    }

    private static Id place(Document document) {
        var summary = document.front().overview().summary();
        return summary.isEmpty() ? document.id() : summary.getFirst().id();
    }
}
