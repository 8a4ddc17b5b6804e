package org.rubric.desk.reference;

import java.util.ArrayList;
import java.util.Optional;
import org.rubric.catalogue.Designation;
import org.rubric.catalogue.Recommendation;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.editing.Command;
import org.rubric.editing.Selection;
import org.rubric.editing.Snapshot;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;
import org.rubric.rules.Spot;

/// Brings an entry up to another text or edition: its words, its tag, its place on its list and all
/// citations follow. Where that text is listed already, the citations go over to it and this entry
/// goes. One step of undo, which names both.
///
/// @param entry on a list of the draft
/// @param text in the edition that the catalogue holds as current
public record UpdateCommand(Id entry, Recommendation text) implements Command {

    @Override
    public Optional<Transaction> on(Snapshot snapshot, Selection selection) {
        var document = snapshot.document();
        var found = EntryLists.entry(document, entry);
        if (found.isEmpty()) return Optional.empty();
        var before = found.get();
        var after = EntryText.renewed(before, text);
        if (after.equals(before)) return Optional.empty();
        var steps = new ArrayList<Step>();
        var twin = twin(document, after);
        if (twin.isPresent()) {
            var spot = Spot.of(document, entry);
            if (spot.isEmpty()) return Optional.empty();
            steps.addAll(new Retagging(document, before, twin.get()).steps());
            steps.add(spot.get().remove());
        } else {
            steps.addAll(new Retagging(document, before, after).steps());
            if (after.tag().equals(before.tag())) steps.add(new Step.Replace(entry, after));
            else if (!EntryLists.move(document, after, steps)) return Optional.empty();
        }
        return Optional.of(Transaction.of(name(before, after), steps, selection));
    }

    private Optional<Block.Reference> twin(Document document, Block.Reference after) {
        return EntryLists.all(document).stream()
                .filter(other -> !other.id().equals(entry))
                .filter(other -> other.tag().startsWith("b-") == after.tag().startsWith("b-"))
                .filter(
                        other ->
                                Designation.parse(other.tag())
                                        .filter(text.designation()::same)
                                        .isPresent())
                .findFirst();
    }

    private String name(Block.Reference before, Block.Reference after) {
        var was = before.tag().isEmpty() ? "an entry" : "[" + before.tag() + "]";
        if (!after.tag().equals(before.tag()))
            return "updating " + was + " to [" + after.tag() + "]";
        var year = EntryText.named(text).edition();
        if (year.isEmpty()) return "updating " + was;
        boolean same = Inline.text(before.entry().runs()).contains(year);
        return "updating " + was + (same ? "" : " to the edition " + year);
    }
}
