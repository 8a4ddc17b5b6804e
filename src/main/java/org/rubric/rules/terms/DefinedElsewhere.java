package org.rubric.rules.terms;

import java.util.List;
import java.util.function.Consumer;
import org.rubric.catalogue.Term;
import org.rubric.catalogue.vocabulary.Spelling;
import org.rubric.catalogue.vocabulary.Wording;
import org.rubric.catalogue.vocabulary.Wording.Agreement;
import org.rubric.document.Block;
import org.rubric.document.Finding;
import org.rubric.document.Inline;
import org.rubric.document.Severity;
import org.rubric.rules.Correction;
import org.rubric.rules.Dossier;
import org.rubric.rules.Region;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;

/// A term that another text at hand defines is not defined anew (author's guide, B.3.1).
public record DefinedElsewhere() implements Rule {
    private static final org.rubric.document.wording.Wording WORDS =
            org.rubric.document.wording.Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("TRM-09", Severity.WARNING);

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
        if (!dossier.draft() || dossier.catalogue().texts().terms().isEmpty()) return;
        var own = own(dossier);
        var known = Known.terms(dossier, own.stream().map(DefinedElsewhere::spelling).toList());
        for (var definition : own) {
            var same = known.called(spelling(definition));
            if (!same.isEmpty())
                report.accept(
                        finding(definition.term().id(), said(definition, best(definition, same))));
        }
    }

    /// Those that are defined here and not quoted.
    private static List<Block.Definition> own(Dossier dossier) {
        return dossier.survey().definitions().stream()
                .filter(it -> dossier.survey().region(it.id()) == Region.DEFINITIONS)
                .filter(it -> it.source().runs().isEmpty() && !it.text().runs().isEmpty())
                .filter(it -> !Inline.text(it.text().runs()).contains("["))
                .toList();
    }

    private static Spelling spelling(Block.Definition definition) {
        return Spelling.of(Inline.text(definition.term().runs()));
    }

    private static Agreement agreement(Block.Definition own, Term other) {
        return Wording.of(Inline.text(own.text().runs())).with(Wording.of(other.definition()));
    }

    /// The one that says the same, else the first.
    private static Term best(Block.Definition own, List<Term> same) {
        for (var agreement : Agreement.values())
            for (var term : same) if (agreement(own, term) == agreement) return term;
        return same.getFirst();
    }

    private static String said(Block.Definition own, Term other) {
        var name = Inline.text(own.term().runs()).strip();
        var origin = Known.origin(other);
        return switch (agreement(own, other)) {
            case SAME -> WORDS.of("TRM-09.same", name, origin);
            case NEARLY -> WORDS.of("TRM-09.nearly", name, origin);
            case CONFLICT -> WORDS.of("TRM-09.conflict", name, origin);
        };
    }

    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        for (var definition : own(dossier)) {
            if (!definition.term().id().equals(finding.place())) continue;
            var spelling = spelling(definition);
            var same = Known.terms(dossier, List.of(spelling)).called(spelling);
            if (same.isEmpty()) return List.of();
            return new Reuse(definition.id(), best(definition, same))
                            .transaction(dossier.document())
                            .map(steps -> new Correction(WORDS.of("TRM-09.offer"), steps))
                            .stream()
                            .toList();
        }
        return List.of();
    }
}
