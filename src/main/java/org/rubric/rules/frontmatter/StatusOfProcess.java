package org.rubric.rules.frontmatter;

import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.rules.Dossier;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Sheet.Reason;

import java.util.Locale;
import java.util.function.Consumer;

/// The status belongs to the approval process (A.8, 3.1; Resolution 1, 9.3).
public record StatusOfProcess() implements Rule {
    private static final Sheet SHEET =
            Sheet.normative(
                    "META-07",
                    Severity.ERROR,
                    "Recommendation ITU-T A.8, 3.1; WTSA Resolution 1, 9.3.1",
                    new Reason(
                            "A text is consented under the alternative process and determined under the traditional one; the other word announces the wrong procedure.",
                            "TAP, consented",
                            "TAP, determined"));

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        var approval = dossier.document().front().approval();
        var status = approval.status().toLowerCase(Locale.ROOT);
        var process = approval.process().strip();
        if (process.equals("TAP") && status.contains("consent"))
            report.accept(says(dossier, "TAP", "determined", "consented"));
        if (process.equals("AAP") && status.contains("determin"))
            report.accept(says(dossier, "AAP", "consented", "determined"));
    }

    private Finding says(Dossier dossier, String process, String right, String wrong) {
        return finding(
                dossier.document().id(),
                "Under %s a text is %s, not %s.".formatted(process, right, wrong));
    }
}
