package org.rubric.rules.terms;

import org.rubric.document.Finding;
import org.rubric.document.Inline;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.rules.Dossier;
import org.rubric.rules.Region;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;

import java.util.HashMap;
import java.util.Locale;
import java.util.function.Consumer;

/// An abbreviation has one expansion.
public record TwoExpansions() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("ABB-06", Severity.ERROR);

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        var known = new HashMap<String, String>();
        for (var entry : dossier.survey().abbreviations()) {
            if (dossier.survey().region(entry.id()) != Region.ABBREVIATIONS) continue;
            var name = Inline.text(entry.abbreviation().runs()).strip();
            var expansion = Inline.text(entry.expansion().runs()).strip().toLowerCase(Locale.ROOT);
            var before = known.putIfAbsent(name, expansion);
            if (before != null && !before.equals(expansion))
                report.accept(finding(entry.abbreviation().id(), WORDS.of("ABB-06.found", name)));
        }
    }
}
