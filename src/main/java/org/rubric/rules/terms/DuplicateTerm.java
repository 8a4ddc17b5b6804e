package org.rubric.rules.terms;

import org.rubric.document.Finding;
import org.rubric.document.Inline;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.rules.Dossier;
import org.rubric.rules.Region;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;

import java.util.HashSet;
import java.util.Locale;
import java.util.function.Consumer;

/// A term is defined once (author's guide, B.3.1).
public record DuplicateTerm() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("TRM-08", Severity.ERROR);

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        var seen = new HashSet<String>();
        for (var definition : dossier.survey().definitions()) {
            if (dossier.survey().region(definition.id()) != Region.DEFINITIONS) continue;
            var term = Inline.text(definition.term().runs()).strip();
            if (!term.isEmpty() && !seen.add(term.toLowerCase(Locale.ROOT)))
                report.accept(finding(definition.term().id(), WORDS.of("TRM-08.found", term)));
        }
    }
}
