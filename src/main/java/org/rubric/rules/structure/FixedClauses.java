package org.rubric.rules.structure;

import org.rubric.document.Block.Clause;
import org.rubric.document.Block.Line;
import org.rubric.document.Block.Paragraph;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Severity;
import org.rubric.document.Traits;
import org.rubric.document.wording.Wording;
import org.rubric.editing.Selection;
import org.rubric.editing.Transaction;
import org.rubric.rules.Correction;
import org.rubric.rules.Dossier;
import org.rubric.rules.Region;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Spot;

import java.util.List;
import java.util.function.Consumer;

/// Clauses 1 to 5 exist, in order (author's guide, Table 1).
public record FixedClauses() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.normative("STR-01", Severity.ERROR);

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
    public boolean english() {
        return true;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        if (!dossier.whole() || dossier.common() || dossier.organizational()) return;
        int last = -1;
        for (var region : ORDER) {
            var clause = dossier.survey().division(region);
            if (clause.isEmpty()) {
                report.accept(
                        finding(
                                dossier.document().id(),
                                WORDS.of("STR-01.missing", title(region))));
                continue;
            }
            int at = index(dossier, clause.get());
            if (at < last)
                report.accept(
                        finding(
                                clause.get().title().id(),
                                WORDS.of("STR-01.order", title(region))));
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

    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        for (var region : ORDER)
            if (dossier.survey().division(region).isEmpty()
                    && finding.message().contains("\u201c" + title(region) + "\u201d"))
                return List.of(inserted(region, dossier));
        return List.of();
    }

    private static Correction inserted(Region region, Dossier dossier) {
        var id = Id.fresh();
        var none = Paragraph.of(Id.fresh(), Inline.plain("None."));
        var clause =
                new Clause(
                        id,
                        Traits.NONE,
                        Clause.Kind.CLAUSE,
                        Line.of(id.part("title"), title(region)),
                        List.of(none));
        var step = new Spot(dossier.document().id(), slot(region, dossier)).insert(List.of(clause));
        return new Correction(
                WORDS.of("STR-01.offer", title(region)),
                Transaction.of(
                        WORDS.of("STR-01.done", title(region)),
                        List.of(step),
                        Selection.at(none.id(), 0)));
    }

    /// Behind the last of the fixed clauses that stand before it.
    private static int slot(Region region, Dossier dossier) {
        for (int i = ORDER.indexOf(region) - 1; i >= 0; i--) {
            var before = dossier.survey().division(ORDER.get(i));
            int at = before.map(clause -> dossier.document().body().indexOf(clause)).orElse(-1);
            if (at >= 0) return at + 1;
        }
        return 0;
    }
}
