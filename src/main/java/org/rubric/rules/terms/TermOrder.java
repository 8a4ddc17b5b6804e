package org.rubric.rules.terms;

import org.rubric.document.Block;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.rules.Correction;
import org.rubric.rules.Dossier;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// The terms are in alphabetical order (author's guide, B.4).
public record TermOrder() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Alphabet<Block.Definition> ORDER = new Alphabet<>(Block.Definition.class);

    private static final Sheet SHEET = Sheet.texts("TRM-04", Severity.WARNING);

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    /// Languages whose alphabet orders words letter by letter: Arabic sorts by the word without its
    /// article, Chinese by sound or strokes.
    private static final Set<String> LETTERED = Set.of("", "en", "fr", "es", "ru");

    private static boolean lettered(Dossier dossier) {
        var language = dossier.document().front().identity().language();
        return LETTERED.contains(language.replaceFirst("[-_].*", ""));
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        if (!dossier.whole() || !lettered(dossier)) return;
        for (var clause : dossier.survey().clauses())
            if (dossier.survey().region(clause.id()).opening())
                ORDER.astray(clause)
                        .ifPresent(
                                entry ->
                                        report.accept(
                                                finding(
                                                        clause.title().id(),
                                                        WORDS.of(
                                                                "TRM-04.found",
                                                                entry.word(),
                                                                entry.after()))));
    }

    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        for (var clause : dossier.survey().clauses())
            if (clause.title().id().equals(finding.place()) && ORDER.astray(clause).isPresent())
                return List.of(ORDER.sort(clause, WORDS.of("TRM-04.done")));
        return List.of();
    }
}
