package org.rubric.desk.reference;

import org.rubric.desk.wording.Words;
import java.util.List;
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
        var course = new Course(document);
        var same = twin(document, before.tag().startsWith("b-"));
        if (same.isPresent()) {
            kept(course, before, same.get());
            if (!course.away(entry)) return Optional.empty();
        } else if (!replaced(course, before, after)) return Optional.empty();
        return Optional.of(Transaction.of(name(before, after), course.steps(), selection));
    }

    /// The entry that stays is of the new edition, too.
    private void kept(Course course, Block.Reference before, Block.Reference same) {
        var kept = EntryText.renewed(same, text);
        course.live(before, kept);
        if (kept.equals(same)) return;
        course.live(same, kept);
        course.take(List.of(new Step.Replace(same.id(), kept)));
    }

    private boolean replaced(Course course, Block.Reference before, Block.Reference after) {
        course.live(before, after);
        if (after.tag().equals(before.tag())) course.take(List.of(new Step.Replace(entry, after)));
        else if (!course.move(after)) return false;
        var loose = listed(course.now(), true);
        if (loose.isEmpty()) return true;
        course.live(loose.get(), after);
        return course.away(loose.get().id());
    }

    /// What is listed for that text besides; of a bibliography's entry that of clause 2, too.
    private Optional<Block.Reference> twin(Document document, boolean informative) {
        var normative = listed(document, false);
        return informative ? normative.or(() -> listed(document, true)) : normative;
    }

    private Optional<Block.Reference> listed(Document document, boolean informative) {
        return EntryLists.all(document).stream()
                .filter(other -> !other.id().equals(entry))
                .filter(other -> other.tag().startsWith("b-") == informative)
                .filter(
                        other ->
                                Designation.parse(other.tag())
                                        .filter(text.designation()::same)
                                        .isPresent())
                .findFirst();
    }

    private String name(Block.Reference before, Block.Reference after) {
        var was =
                before.tag().isEmpty() ? Words.of("undo.updating.entry") : "[" + before.tag() + "]";
        if (!after.tag().equals(before.tag()))
            return Words.of("undo.updating.tag", was, after.tag());
        var year = EntryText.named(text).edition();

        boolean same = Inline.text(before.entry().runs()).contains(year);
        return year.isEmpty() || same
                ? Words.of("undo.updating", was)
                : Words.of("undo.updating.edition", was, year);
    }
}
