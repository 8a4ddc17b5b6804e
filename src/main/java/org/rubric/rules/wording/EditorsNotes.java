package org.rubric.rules.wording;

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
import org.rubric.rules.Sheet.Reason;
import org.rubric.rules.Stage;

import java.util.function.Consumer;

/// Notes of the editor are gone when a text goes to consent.
public record EditorsNotes() implements Rule {
    private static final Sheet SHEET =
            Sheet.texts(
                    "NRM-17",
                    Severity.ERROR,
                    "Recommendation ITU-T A.1 (stability of texts), working practice",
                    new Reason(
                            "A note of the editor speaks to the group, not to the reader of the finished text.",
                            "Editor's note – Contributions are invited.",
                            "no note of the editor"));

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        if (dossier.stage() != Stage.CONSENT) return;
        for (var passage : dossier.survey().passages())
            if (passage.line() instanceof Block.EditorsNote note)
                report.accept(finding(note.id(), "This note of the editor is still here."));
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
                            return edit.done(
                                    "deleted the editor\u2019s note", new Selection.None());
                        })
                .map(done -> new Correction("Delete the note", done));
    }
}
