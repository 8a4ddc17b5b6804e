package org.rubric.rules.references;

import org.rubric.document.Block;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.editing.Selection;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;
import org.rubric.rules.Correction;
import org.rubric.rules.Dossier;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Tags of the bibliography begin with b-, those of clause 2 do not (author's guide, 8.10).
public record BibliographyTag() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("BIB-01", Severity.ERROR);

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        for (var entry : dossier.survey().bibliography())
            if (!entry.tag().isEmpty() && !entry.tag().startsWith("b-"))
                report(entry, WORDS.of("BIB-01.lacks", entry.tag()), report);
        for (var entry : dossier.survey().references())
            if (entry.tag().startsWith("b-"))
                report(entry, WORDS.of("BIB-01.clause", entry.tag()), report);
    }

    private void report(Block.Reference entry, String words, Consumer<Finding> report) {
        report.accept(finding(entry.id(), words));
    }

    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        var found = Relocation.entry(finding.place(), dossier);
        if (found.isEmpty()) return List.of();
        if (found.get().tag().startsWith("b-"))
            return Relocation.moved(finding.place(), dossier).stream().toList();
        var right = Relocation.informative(found.get());
        var steps = new ArrayList<>(new Retagging(dossier.document(), found.get(), right).steps());
        steps.add(new Step.Replace(right.id(), right));
        return List.of(
                new Correction(
                        WORDS.of("BIB-01.offer", right.tag()),
                        Transaction.of(
                                WORDS.of("BIB-01.done", right.tag()),
                                steps,
                                Selection.at(right.entry().id(), 0))));
    }
}
