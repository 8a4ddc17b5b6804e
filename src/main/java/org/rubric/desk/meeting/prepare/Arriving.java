package org.rubric.desk.meeting.prepare;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rubric.desk.register.DocumentTable;
import org.rubric.document.Id;
import org.rubric.meeting.MeetingDocument;

/// Documents that no list has named, made of the headers of their files.
record Arriving(Map<Id, MeetingDocument> documents, Drafts drafts) {

    /// The document of a file: one that came with an earlier file, else a new one. Empty: the file
    /// has no header with a title, or neither a number nor a source.
    Optional<Id> document(Path file, HeaderCard card) {
        var number = Numbers.read(Matching.stem(file)).or(() -> Numbers.read(card.number()));
        var known = number.flatMap(n -> n.among(List.copyOf(documents.values())));
        if (known.isPresent()) return known.map(MeetingDocument::id);
        if (card.title().isEmpty() || number.isEmpty() || !card.item().isEmpty())
            return Optional.empty();
        var blank = DocumentTable.FORM.blank().apply(number.get().label());
        var titled = DocumentTable.FORM.with(blank, "title", card.title());
        var linked = new Linking(drafts).linked(titled);
        var placed = Rows.placed(linked, documents.keySet());
        documents.put(placed.id(), placed);
        return Optional.of(placed.id());
    }
}
