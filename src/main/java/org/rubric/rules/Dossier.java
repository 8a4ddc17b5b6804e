package org.rubric.rules;

import org.rubric.catalogue.Catalogue;
import org.rubric.document.Document;
import org.rubric.document.Placement;
import org.rubric.document.Settings;
import org.rubric.editing.Snapshot;
import org.rubric.numbering.Numbering;

/// Everything a rule may look at.
///
/// @param placement where typesetting put things; [Placement#NONE] while an author types
public record Dossier(
        Snapshot snapshot, Survey survey, Catalogue catalogue, Stage stage, Placement placement) {

    public static Dossier of(Snapshot snapshot, Catalogue catalogue) {
        return new Dossier(
                snapshot,
                Survey.of(snapshot.document(), snapshot.numbering()),
                catalogue,
                Stage.UNDER_STUDY,
                Placement.NONE);
    }

    public Dossier at(Stage changed) {
        return new Dossier(snapshot, survey, catalogue, changed, placement);
    }

    public Document document() {
        return snapshot.document();
    }

    public Numbering numbering() {
        return snapshot.numbering();
    }

    /// Whether its author can still change its structure: not a published text that was opened.
    public boolean draft() {
        return document().settings().policy() == Settings.Policy.COMPUTED;
    }
}
