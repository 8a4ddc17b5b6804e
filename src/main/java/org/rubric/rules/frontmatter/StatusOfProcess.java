package org.rubric.rules.frontmatter;

import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.rules.Dossier;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;

import java.util.Locale;
import java.util.function.Consumer;

/// The status belongs to the approval process (A.8, 3.1; Resolution 1, 9.3).
public record StatusOfProcess() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.normative("META-07", Severity.ERROR);

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
            report.accept(finding(dossier.document().id(), WORDS.of("META-07.determined")));
        if (process.equals("AAP") && status.contains("determin"))
            report.accept(finding(dossier.document().id(), WORDS.of("META-07.consented")));
    }
}
