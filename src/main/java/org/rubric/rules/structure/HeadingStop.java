package org.rubric.rules.structure;

import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.editing.Runs;
import org.rubric.rules.Correction;
import org.rubric.rules.Dossier;
import org.rubric.rules.Rewording;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// A heading ends without a stop (author's guide, 9.3).
public record HeadingStop() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("HDG-03", Severity.WARNING);

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    private static final Pattern STOP = Pattern.compile("[.:]");

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        if (!dossier.draft()) return;
        for (var clause : dossier.survey().clauses()) {
            var text = Runs.steps(clause.title().runs());
            int end = text.stripTrailing().length();
            if (end < 2 || !STOP.matcher(text.substring(end - 1, end)).matches()) continue;
            if (text.contains("etc.") || text.substring(0, end).endsWith("..")) continue;
            report.accept(
                    finding(
                            clause.title().id(),
                            end - 1,
                            end,
                            WORDS.of("HDG-03.found", text.charAt(end - 1))));
        }
    }

    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        return Rewording.covered(finding, dossier, STOP)
                .map(_ -> Rewording.of(finding, dossier, ""))
                .stream()
                .toList();
    }
}
