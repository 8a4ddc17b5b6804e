package org.rubric.rules.terms;

import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Finding;
import org.rubric.document.Inline;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.editing.Selection;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;
import org.rubric.rules.Correction;
import org.rubric.rules.Dossier;
import org.rubric.rules.Region;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Spot;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// A term defined here has no source (author's guide, 8.3).
public record SourceOfOwnTerm() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.normative("TRM-07", Severity.ERROR);

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
        for (var definition : dossier.survey().definitions())
            if (here(definition, dossier) && !definition.source().runs().isEmpty())
                report.accept(
                        finding(
                                definition.term().id(),
                                WORDS.of(
                                        "TRM-07.found",
                                        Inline.text(definition.term().runs()).strip())));
    }

    private static boolean here(Block.Definition definition, Dossier dossier) {
        return dossier.survey().region(definition.id()) == Region.DEFINITIONS
                && dossier.survey()
                        .clauseOf(definition.id())
                        .filter(clause -> begins(clause, "terms defined in"))
                        .isPresent();
    }

    private static boolean begins(Clause clause, String words) {
        return Inline.text(clause.title().runs())
                .strip()
                .toLowerCase(Locale.ROOT)
                .startsWith(words);
    }

    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        var there =
                dossier.survey().clauses().stream()
                        .filter(clause -> begins(clause, "terms defined elsewhere"))
                        .findFirst();
        for (var definition : dossier.survey().definitions())
            if (definition.term().id().equals(finding.place()) && here(definition, dossier))
                return Spot.of(dossier.document(), definition.id())
                        .flatMap(spot -> there.map(list -> moved(definition, spot, list)))
                        .stream()
                        .toList();
        return List.of();
    }

    private static Correction moved(Block.Definition definition, Spot spot, Clause list) {
        var term = Inline.text(definition.term().runs()).strip();
        int at = list.parts().size();
        for (int i = list.parts().size() - 1; i > 0; i--)
            if (list.parts().get(i) instanceof Block.Definition other
                    && Inline.text(other.term().runs()).compareToIgnoreCase(term) > 0) at = i;
        return new Correction(
                WORDS.of("TRM-07.offer"),
                Transaction.of(
                        WORDS.of("TRM-07.done", term),
                        List.of(
                                spot.remove(),
                                new Step.Splice(list.id(), at, 0, List.of(definition))),
                        Selection.at(definition.term().id(), 0)));
    }
}
