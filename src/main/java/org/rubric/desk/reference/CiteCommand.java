package org.rubric.desk.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.catalogue.Designation;
import org.rubric.catalogue.Recommendation;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.editing.Command;
import org.rubric.editing.Runs;
import org.rubric.editing.Selection;
import org.rubric.editing.Snapshot;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;

/// Cites a text of the catalogue in the place of a range: its entry is added to clause 2, or to the
/// bibliography, unless it stands there, and the citation names it. One step of undo. Cannot be
/// done where the text has no clause 2.
///
/// @param range within one line
/// @param informative cited as `[b-…]`; a bibliography is made if there is none
/// @param locator `clause 7.2`; empty: the whole text
public record CiteCommand(
        Selection.Text range, Recommendation text, boolean informative, String locator)
        implements Command {

    @Override
    public Optional<Transaction> on(Snapshot snapshot, Selection selection) {
        var document = snapshot.document();
        var line = document.find(range.caret().block());
        if (line.isEmpty()) return Optional.empty();
        var steps = new ArrayList<Step>();
        var entry = entry(document, steps);
        if (entry.isEmpty()) return Optional.empty();
        int from = Math.min(range.anchor().offset(), range.caret().offset());
        int to = Math.max(range.anchor().offset(), range.caret().offset());
        if (to > Inline.length(line.get().runs())) return Optional.empty();
        var tag = "[" + entry.get().tag() + "]";
        var citation = new Inline.Citation(entry.get().id(), locator, tag, Marks.NONE);
        var runs = Runs.remove(line.get().runs(), from, to);
        steps.add(Step.Retype.of(line.get(), Runs.insert(runs, from, List.of(citation))));
        var after = Selection.at(line.get().id(), from + 1);
        return Optional.of(Transaction.of("citing " + tag, steps, after));
    }

    /// What stands in clause 2 serves everywhere; what stands in the bibliography and is cited to
    /// be followed goes to clause 2, where its citations follow.
    private Optional<Block.Reference> entry(Document document, List<Step> steps) {
        var listed = listed(document, false).or(() -> listed(document, true));
        if (listed.isEmpty()) {
            var made = EntryText.fresh(text, informative);
            return Optional.of(made).filter(entry -> EntryLists.add(document, entry, steps));
        }
        boolean there = listed.get().tag().startsWith("b-");
        if (informative || !there) return listed;
        var moved = EntryText.tagged(listed.get(), false);
        return Optional.of(moved).filter(entry -> EntryLists.move(document, entry, steps));
    }

    private Optional<Block.Reference> listed(Document document, boolean loosely) {
        return EntryLists.all(document).stream()
                .filter(entry -> entry.tag().startsWith("b-") == loosely)
                .filter(
                        entry ->
                                Designation.parse(entry.tag())
                                        .filter(text.designation()::same)
                                        .isPresent())
                .findFirst();
    }
}
