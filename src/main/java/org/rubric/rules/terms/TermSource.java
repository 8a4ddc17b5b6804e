package org.rubric.rules.terms;

import org.rubric.document.Finding;
import org.rubric.document.Inline;
import org.rubric.document.Severity;
import org.rubric.rules.Dossier;
import org.rubric.rules.Region;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Sheet.Reason;

import java.util.Locale;
import java.util.function.Consumer;

/// A term defined elsewhere names its source (author's guide, 8.3).
public record TermSource() implements Rule {
    private static final Sheet SHEET =
            Sheet.normative(
                    "TRM-06",
                    Severity.ERROR,
                    "Author's guide 8.3",
                    new Reason(
                            "A term in 3.1 is quoted; without its source a reader cannot tell from where, nor whether it changed.",
                            "3.1.1 thing: object of the physical world",
                            "3.1.1 thing [ITU-T Y.4000]: object of the physical world"));

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
                                "The term \u201c"
                                        + Inline.text(definition.term().runs()).strip()
                                        + "\u201d is defined elsewhere but its source is not named."));
        }
    }
}
