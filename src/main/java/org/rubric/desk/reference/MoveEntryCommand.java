package org.rubric.desk.reference;

import org.rubric.desk.wording.Words;
import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.editing.Command;
import org.rubric.editing.Selection;
import org.rubric.editing.Snapshot;
import org.rubric.editing.Transaction;
import org.rubric.rules.Survey;

/// Moves an entry to the other list, to its place in the order there; its tag gains or loses the
/// `b-`, and all citations follow. One step of undo.
///
/// @param informative to the bibliography; else to clause 2
public record MoveEntryCommand(Id entry, boolean informative) implements Command {

    @Override
    public Optional<Transaction> on(Snapshot snapshot, Selection selection) {
        var document = snapshot.document();
        var found = EntryLists.entry(document, entry);
        if (found.isEmpty() || found.get().tag().startsWith("b-") == informative)
            return Optional.empty();
        var after = EntryText.tagged(found.get(), informative);
        if (after.tag().isEmpty()) return Optional.empty();
        var course = new Course(document);
        var twin = twin(document, after);
        course.live(found.get(), twin.orElse(after));
        if (!(twin.isPresent() ? course.away(entry) : course.move(after))) return Optional.empty();
        var key = informative ? "undo.moving.bibliography" : "undo.moving.references";
        return Optional.of(
                Transaction.of(Words.of(key, found.get().tag()), course.steps(), selection));
    }

    /// The other list may have it already.
    private Optional<Block.Reference> twin(Document document, Block.Reference after) {
        return EntryLists.all(document).stream()
                .filter(other -> !other.id().equals(entry))
                .filter(other -> Survey.key(other.tag()).equals(Survey.key(after.tag())))
                .findFirst();
    }
}
