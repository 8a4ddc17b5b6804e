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
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;
import org.rubric.rules.Correction;
import org.rubric.rules.Dossier;
import org.rubric.rules.Region;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Wordage;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// Clause 3 has both lists of terms (author's guide, 8.3).
public record DefinitionLists() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.normative("STR-03", Severity.ERROR);

    private static final String ELSEWHERE = "Terms defined elsewhere";
    private static final String HERE = "Terms defined in this Recommendation";

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
        var definitions = dossier.survey().division(Region.DEFINITIONS);
        if (!dossier.whole() || dossier.common() || definitions.isEmpty()) return;
        for (var title : List.of(ELSEWHERE, HERE))
            if (!holds(definitions.get(), title) && !none(definitions.get()))
                report.accept(
                        finding(definitions.get().title().id(), WORDS.of("STR-03.found", title)));
    }

    private static boolean holds(Clause definitions, String title) {
        for (var block : definitions.body())
            if (block instanceof Clause clause
                    && Inline.text(clause.title().runs()).strip().equalsIgnoreCase(title))
                return true;
        return false;
    }

    /// A clause that says "None." has neither list.
    private static boolean none(Clause definitions) {
        var words = Wordage.text(definitions).toLowerCase(Locale.ROOT);
        return words.startsWith("none") || words.contains("intentionally left blank");
    }

    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        var definitions = dossier.survey().division(Region.DEFINITIONS);
        if (definitions.isEmpty()) return List.of();
        var clause = definitions.get();
        for (var title : List.of(ELSEWHERE, HERE))
            if (finding.message().contains(title) && !holds(clause, title))
                return List.of(inserted(clause, title));
        return List.of();
    }

    private static Correction inserted(Clause definitions, String title) {
        boolean first = title.equals(ELSEWHERE);
        var opener =
                first
                        ? "This Recommendation uses the following terms defined elsewhere:"
                        : "This Recommendation defines the following terms:";
        var id = Id.fresh();
        var list =
                new Clause(
                        id,
                        Traits.NONE,
                        Clause.Kind.CLAUSE,
                        Line.of(id.part("title"), title),
                        List.of(
                                new Paragraph(
                                        Id.fresh(),
                                        Traits.NONE,
                                        Paragraph.Role.OPENER,
                                        Inline.plain(opener)),
                                Paragraph.of(Id.fresh(), Inline.plain("None."))));
        int at = first ? 1 : definitions.parts().size();
        return new Correction(
                WORDS.of("STR-03.offer", title),
                Transaction.of(
                        WORDS.of("STR-03.done", title),
                        List.of(new Step.Splice(definitions.id(), at, 0, List.of(list))),
                        Selection.at(list.title().id(), 0)));
    }
}
