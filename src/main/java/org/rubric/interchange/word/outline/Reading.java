package org.rubric.interchange.word.outline;

import java.util.List;
import java.util.Map;
import org.rubric.document.Apparatus;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Settings;
import org.rubric.interchange.word.reading.Manuscript;

/// A manuscript understood as a document; its pictures have names but no bytes yet.
///
/// @param pictures parts of the package and the names their bytes go by
public record Reading(Document document, List<Finding> findings, Map<String, String> pictures) {

    /// Understands a manuscript.
    public static Reading of(Manuscript manuscript) {
        var ledger = new Ledger(manuscript.notes());
        ledger.ids().learn(manuscript.body());
        var passage = new Passage(ledger);
        var regions = Regions.of(manuscript.body());
        var body = passage.body(regions.body());
        var front = new FrontPages(passage).read(regions, manuscript.language());
        var document =
                new Document(
                        Id.fresh(),
                        Settings.KEPT,
                        front,
                        body,
                        new Apparatus(ledger.footnotes(), List.of()),
                        Map.of());
        return new Reading(document, ledger.findings(), ledger.pictures());
    }
}
