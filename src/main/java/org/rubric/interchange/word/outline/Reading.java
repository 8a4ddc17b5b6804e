package org.rubric.interchange.word.outline;

import java.util.List;
import java.util.Map;
import org.rubric.document.Apparatus;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.interchange.word.reading.Manuscript;

/// A manuscript understood as a document; its pictures have names but no bytes yet.
///
/// @param pictures parts of the package and the names their bytes go by
public record Reading(Document document, List<Finding> findings, Map<String, String> pictures) {

    /// Understands a manuscript.
    public static Reading of(Manuscript manuscript) {
        return new Readings(false).of(manuscript);
    }

    static Reading of(Manuscript manuscript, Id id, Ledger ledger) {
        ledger.ids().learn(manuscript.body());
        var passage = new Passage(ledger);
        var regions = Regions.of(manuscript.body());
        var body = BlockLanguages.settle(BookmarkLinks.settle(passage.body(regions.body())));
        var pages = new FrontPages(passage);
        var front = pages.read(regions, manuscript.language());
        var read =
                new Document(
                        id,
                        Policies.of(front, body, published(regions), pages.base()),
                        front,
                        body,
                        new Apparatus(ledger.footnotes(), ledger.comments().remarks()),
                        Map.of());
        var anchored = Anchoring.settle(read, ledger.comments(), ledger.ids());
        var document = NotedComments.settle(anchored);
        ledger.close(document.id(), manuscript);
        return new Reading(document, ledger.findings(), ledger.pictures());
    }

    /// Whether a text has the pages that only a publication has: foreword, list of the series.
    private static boolean published(Regions regions) {
        if (!regions.back().isEmpty()) return true;
        for (var para : Regions.paragraphs(regions.front()))
            if (Speech.says(Speech.FOREWORD, para.text())
                    || Speech.says(Speech.SERIES, para.text())
                    || Speech.says(Speech.HISTORY, para.text())) return true;
        return false;
    }
}
