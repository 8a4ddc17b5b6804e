package org.rubric.rules.structure;

import java.util.List;
import java.util.function.Consumer;
import org.rubric.document.Block.Clause;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.rules.Dossier;
import org.rubric.rules.Region;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Sheet.Reason;

/// Clauses 1 to 5 exist, in order (author's guide, Table 1).
public record FixedClauses() implements Rule {
    private static final Sheet SHEET =
            Sheet.normative(
                    "STR-01",
                    Severity.ERROR,
                    "Author's guide, Table 1 and 8.1 to 8.5",
                    new Reason(
                            "Readers of every Recommendation look for scope, references, definitions, abbreviations and conventions at the same numbers; an empty one says “None.”",
                            "Conventions missing",
                            "5 Conventions – None."));

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    private static final List<Region> ORDER =
            List.of(
                    Region.SCOPE,
                    Region.REFERENCES,
                    Region.DEFINITIONS,
                    Region.ABBREVIATIONS,
                    Region.CONVENTIONS);

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        if (!dossier.draft()) return;
        int last = -1;
        for (var region : ORDER) {
            var clause = dossier.survey().division(region);
            if (clause.isEmpty()) {
                report.accept(
                        finding(
                                dossier.document().id(),
                                "The clause \u201c" + title(region) + "\u201d is missing."));
                continue;
            }
            int at = index(dossier, clause.get());
            if (at < last)
                report.accept(
                        finding(
                                clause.get().title().id(),
                                "\u201c" + title(region) + "\u201d stands after a clause that it precedes."));
            last = Math.max(last, at);
        }
    }

    private static int index(Dossier dossier, Clause clause) {
        return dossier.survey().divisions().indexOf(clause);
    }

    private static String title(Region region) {
        return switch (region) {
            case SCOPE -> "Scope";
            case REFERENCES -> "References";
            case DEFINITIONS -> "Definitions";
            case ABBREVIATIONS -> "Abbreviations and acronyms";
            default -> "Conventions";
        };
    }
}
