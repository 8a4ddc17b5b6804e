package org.rubric.rules.structure;

import java.util.function.Consumer;
import org.rubric.document.Block.Clause;
import org.rubric.document.Finding;
import org.rubric.document.Inline;
import org.rubric.document.Severity;
import org.rubric.rules.Dossier;
import org.rubric.rules.Region;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Sheet.Reason;

/// Clause 3 has both lists of terms (author's guide, 8.3).
public record DefinitionLists() implements Rule {
    private static final Sheet SHEET =
            Sheet.normative(
                    "STR-03",
                    Severity.ERROR,
                    "Author's guide 8.3",
                    new Reason(
                            "Terms taken from elsewhere and terms made here are kept apart, in 3.1 and 3.2, even when one list is empty.",
                            "3 Definitions with one list",
                            "3.1 Terms defined elsewhere, 3.2 Terms defined in this Recommendation"));

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        var definitions = dossier.survey().division(Region.DEFINITIONS);
        if (!dossier.draft() || definitions.isEmpty()) return;
        for (var title : new String[] {"Terms defined elsewhere", "Terms defined in this Recommendation"})
            if (!holds(definitions.get(), title))
                report.accept(
                        finding(
                                definitions.get().title().id(),
                                "Clause 3 lacks the list \u201c" + title + "\u201d."));
    }

    private static boolean holds(Clause definitions, String title) {
        for (var block : definitions.body())
            if (block instanceof Clause clause
                    && Inline.text(clause.title().runs()).strip().equalsIgnoreCase(title))
                return true;
        return false;
    }
}
