package org.rubric.rules.frontmatter;

import org.rubric.document.Document;
import org.rubric.document.DocumentKind;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.rules.Dossier;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Wordage;

import java.util.function.Consumer;
import java.util.regex.Pattern;

/// A Recommendation has a summary (author's guide, 7.1; A.8, 3.3).
public record SummaryMissing() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("FRT-01", Severity.ERROR);

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    private static final Pattern PLACEHOLDER =
            Pattern.compile(
                    "<.*>|\\[.*]|tbd\\.?|mandatory material.*|to be (?:added|completed).*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /// Whether the words of a template stand where a summary should.
    static boolean placeholder(String summary) {
        return PLACEHOLDER.matcher(summary.strip()).matches();
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        if (dossier.document().front().identity().kind() == DocumentKind.ERRATUM) return;
        var summary = Wordage.text(dossier.document().front().overview().summary());
        if (summary.isBlank())
            report.accept(finding(place(dossier.document()), WORDS.of("FRT-01.missing")));
        else if (placeholder(summary))
            report.accept(finding(place(dossier.document()), WORDS.of("FRT-01.placeholder")));
    }

    private static Id place(Document document) {
        var summary = document.front().overview().summary();
        return summary.isEmpty() ? document.id() : summary.getFirst().id();
    }
}
