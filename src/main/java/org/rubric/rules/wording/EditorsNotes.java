package org.rubric.rules.wording;

import org.rubric.document.wording.Wording;
import org.rubric.rules.Correction;
import org.rubric.editing.Selection;
import org.rubric.editing.Lineage;
import org.rubric.editing.Edit;
import java.util.Optional;
import java.util.List;
import org.rubric.document.Block;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.rules.Dossier;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Stage;

import java.util.function.Consumer;

/// Notes of the editor are gone when a text goes to consent.
public record EditorsNotes() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("NRM-17", Severity.ERROR);

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        if (dossier.stage() != Stage.CONSENT) return;
        for (var passage : dossier.survey().passages())
            if (passage.line() instanceof Block.EditorsNote note)
                report.accept(finding(note.id(), WORDS.of("NRM-17.found")));
    }

    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        return dossier.document().find(finding.place()).stream()
                .filter(Block.EditorsNote.class::isInstance)
                .flatMap(note -> removed(note, dossier).stream())
                .toList();
    }

    private static Optional<Correction> removed(Block note, Dossier dossier) {
        var edit = new Edit(dossier.document());
        return Lineage.of(dossier.document(), note.id())
                .flatMap(
                        place -> {
                            edit.remove(place);
                            return edit.done(WORDS.of("NRM-17.done"), new Selection.None());
                        })
                .map(done -> new Correction(WORDS.of("NRM-17.offer"), done));
    }
}
