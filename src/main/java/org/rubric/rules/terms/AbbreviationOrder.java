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
import java.util.function.Consumer;

/// The abbreviations are in alphabetical order (author's guide, 8.4).
public record AbbreviationOrder() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Alphabet<Block.Abbreviation> ORDER =
            new Alphabet<>(Block.Abbreviation.class);

    private static final Sheet SHEET = Sheet.texts("ABB-04", Severity.WARNING);

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        if (!dossier.whole()) return;
        for (var clause : dossier.survey().clauses())
            if (dossier.survey().region(clause.id()).opening())
                ORDER.astray(clause)
                        .ifPresent(
                                entry ->
                                        report.accept(
                                                finding(
                                                        clause.title().id(),
                                                        WORDS.of(
                                                                "ABB-04.found",
                                                                entry.word(),
                                                                entry.after()))));
    }

    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        for (var clause : dossier.survey().clauses())
            if (clause.title().id().equals(finding.place()) && ORDER.astray(clause).isPresent())
                return List.of(ORDER.sort(clause, WORDS.of("ABB-04.done")));
        return List.of();
    }
}
