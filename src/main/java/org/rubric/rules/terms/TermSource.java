package org.rubric.rules.terms;

import org.rubric.document.Finding;
import org.rubric.document.Inline;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.rules.Dossier;
import org.rubric.rules.Region;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;

import java.util.Locale;
import java.util.function.Consumer;

/// A term defined elsewhere names its source (author's guide, 8.3).
public record TermSource() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.normative("TRM-06", Severity.ERROR);

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public boolean english() {
        return true;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        for (var definition : dossier.survey().definitions()) {
            if (dossier.survey().region(definition.id()) != Region.DEFINITIONS) continue;
            var home = dossier.survey().clauseOf(definition.id());
            boolean elsewhere =
                    home.isPresent()
                            && Inline.text(home.get().title().runs())
                                    .toLowerCase(Locale.ROOT)
                                    .contains("defined elsewhere");
            boolean sourced =
                    !definition.source().runs().isEmpty()
                            || Inline.text(definition.text().runs()).contains("[");
            if (elsewhere && !sourced)
                report.accept(
                        finding(
                                definition.term().id(),
                                WORDS.of(
                                        "TRM-06.found",
                                        Inline.text(definition.term().runs()).strip())));
        }
    }
}
