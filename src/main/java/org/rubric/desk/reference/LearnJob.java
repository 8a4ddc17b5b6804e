package org.rubric.desk.reference;

import org.rubric.desk.wording.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.rubric.catalogue.Card;
import org.rubric.catalogue.CatalogueChange;
import org.rubric.catalogue.Designation;
import org.rubric.catalogue.Provenance;
import org.rubric.catalogue.Recommendation;
import org.rubric.catalogue.Recommendation.Standing;
import org.rubric.catalogue.TextIndex;
import org.rubric.catalogue.Title;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;

/// What the lists of references of a document tell that the catalogue does not know: one card for
/// each text, with the title and the year as the entry has them and the document as their source.
/// Whether a text is in force an entry does not say.
///
/// @param index of the catalogue
public record LearnJob(Document document, TextIndex index) {
    /// All that is new; nothing when every entry is known or has no designation.
    public CatalogueChange run() {
        return run(EntryLists.all(document));
    }

    /// Of these entries alone.
    public CatalogueChange run(List<Block.Reference> entries) {
        var cards = new LinkedHashMap<Id, Card>();
        for (var entry : entries) card(entry).ifPresent(card -> cards.putIfAbsent(card.id(), card));
        int many = cards.size();
        var said = Words.of("references.learnt", many);
        return new CatalogueChange(said, new ArrayList<>(cards.values()), List.of());
    }

    private Optional<Recommendation> card(Block.Reference entry) {
        return Verdict.named(entry)
                .filter(named -> index.find(named).isEmpty())
                .map(named -> card(named, Inline.text(entry.entry().runs())));
    }

    private Recommendation card(Designation named, String words) {
        boolean dated = named.part().isEmpty() && !named.year().isEmpty();
        var version = named.edition().startsWith("V") ? named.edition() : "";
        return new Recommendation(
                named.undated(),
                Title.of(EntryTitle.of(named, words)),
                "",
                Standing.of(dated ? named.edition() : "", version, ""),
                List.of(),
                new Provenance(source(), "", ""));
    }

    private String source() {
        var name = document.front().identity().name();
        return name.isBlank() ? Words.of("references.opened") : Words.of("references.source", name);
    }
}
