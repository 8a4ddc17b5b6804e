package org.rubric.rules.frontmatter;

import org.rubric.document.DocumentKind;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.rules.Dossier;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Sheet.Reason;

import java.util.function.Consumer;
import java.util.regex.Pattern;

/// An amendment names the edition that it changes.
public record BaseYear() implements Rule {
    private static final Sheet SHEET =
            Sheet.normative(
                    "AMD-05",
                    Severity.ERROR,
                    "Covers of published amendments and corrigenda",
                    new Reason(
                            "Without its year a reader cannot tell which edition of the text is changed.",
                            "P.340",
                            "P.340 (2000)"));

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    private static final Pattern YEAR = Pattern.compile("\\((?:\\d\\d/)?(?:19|20)\\d\\d\\)");

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        var kind = dossier.document().front().identity().kind();
        boolean changes = kind == DocumentKind.AMENDMENT || kind == DocumentKind.CORRIGENDUM;
        var base = dossier.document().settings().base();
        if (!changes || base.isBlank() || YEAR.matcher(base).find()) return;
        report.accept(
                finding(
                        dossier.document().id(),
                        "The year of \u201c%s\u201d, which this changes, is missing."
                                .formatted(base)));
    }
}
