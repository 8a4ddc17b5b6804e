package org.rubric.rules.structure;

import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Block.Paragraph;
import org.rubric.document.wording.Wording;
import org.rubric.rules.Correction;
import org.rubric.rules.Dossier;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.rules.Profile;
import org.rubric.rules.Region;
import org.rubric.rules.Rule;
import org.rubric.editing.Selection;
import org.rubric.document.Severity;
import org.rubric.rules.Sheet;
import org.rubric.editing.Step;
import org.rubric.document.Traits;
import org.rubric.editing.Transaction;
import org.rubric.rules.Wordage;

import java.util.function.Consumer;
import java.util.List;
import java.util.Optional;

/// Clause 2 opens with the fixed paragraph (author's guide, 8.2).
public record ReferencesOpener() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.only(Profile.RECOMMENDATION, "STR-05", Severity.ERROR);

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
        var clause = dossier.survey().division(Region.REFERENCES);
        if (!dossier.whole() || dossier.common() || clause.isEmpty()) return;
        boolean entries = clause.get().body().stream().anyMatch(Block.Reference.class::isInstance);
        var opener = opener(clause.get());
        if (opener.isEmpty()) {
            if (entries)
                report.accept(finding(clause.get().title().id(), WORDS.of("STR-05.missing")));
            return;
        }
        var line = opener.get();
        switch (Openers.wording(Inline.text(line.runs()))) {
            case OFFICIAL -> {}
            case OWN ->
                    report.accept(
                            Finding.of("STR-05", Severity.NOTE, line.id(), WORDS.of("STR-05.own")));
            case OTHER -> report.accept(finding(line.id(), WORDS.of("STR-05.other")));
        }
    }

    /// The first paragraph, unless it is the word "None.".
    private static Optional<Paragraph> opener(Clause clause) {
        if (clause.body().isEmpty()) return Optional.empty();
        if (!(clause.body().getFirst() instanceof Paragraph line)) return Optional.empty();
        boolean none = Wordage.count(Inline.text(line.runs())) < 4;
        return none ? Optional.empty() : Optional.of(line);
    }

    /// With the official paragraph, if the user's skeleton was taken; else with the short one of
    /// this program, which is no error.
    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        var clause = dossier.survey().division(Region.REFERENCES);
        if (clause.isEmpty()) return List.of();
        var texts = dossier.fixed().get();
        var words = texts.openers().references();
        var there = opener(clause.get());
        var place = there.map(Paragraph::id).orElse(clause.get().title().id());
        boolean stands =
                there.map(line -> Inline.text(line.runs())).filter(words::equals).isPresent();
        boolean ours =
                there.map(line -> Openers.wording(Inline.text(line.runs())))
                        .filter(Openers.Wording.OWN::equals)
                        .isPresent();
        if (!finding.place().equals(place) || words.isEmpty() || stands) return List.of();
        if (ours && !texts.official()) return List.of();
        var id = there.map(Paragraph::id).orElseGet(Id::fresh);
        var line = new Paragraph(id, Traits.NONE, Paragraph.Role.OPENER, Inline.plain(words));
        var step =
                there.isPresent()
                        ? new Step.Replace(id, line)
                        : new Step.Splice(clause.get().id(), 1, 0, List.of(line));
        return List.of(
                new Correction(
                        texts.official() ? WORDS.of("STR-05.fixed") : WORDS.of("STR-05.short"),
                        Transaction.of(
                                WORDS.of("STR-05.done"),
                                List.of(step),
                                Selection.at(id, words.length()))));
    }
}
