package org.rubric.desk.reference;

import org.rubric.desk.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.catalogue.Designation;
import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Traits;
import org.rubric.editing.Command;
import org.rubric.editing.Runs;
import org.rubric.editing.Selection;
import org.rubric.editing.Snapshot;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;

/// Cites a text that no catalogue knows in the place of a range: an entry with its name is added to
/// clause 2, or with `b-` to the bibliography, and the caret waits there for its title. One step of
/// undo. Cannot be done where the text has no clause 2.
///
/// @param range within one line
/// @param typed the name without brackets; of a known form it is written as that form is
public record CiteByHandCommand(Selection.Text range, String typed) implements Command {

    @Override
    public Optional<Transaction> on(Snapshot snapshot, Selection selection) {
        var line = snapshot.document().find(range.caret().block());
        int from = Math.min(range.anchor().offset(), range.caret().offset());
        int to = Math.max(range.anchor().offset(), range.caret().offset());
        if (line.isEmpty() || typed.isBlank() || to > Inline.length(line.get().runs()))
            return Optional.empty();
        var entry = entry();
        var steps = new ArrayList<Step>();
        if (!EntryLists.add(snapshot.document(), entry, steps)) return Optional.empty();
        var tag = "[" + entry.tag() + "]";
        var citation = new Inline.Citation(entry.id(), "", tag, Marks.NONE);
        var runs = Runs.remove(line.get().runs(), from, to);
        steps.add(Step.Retype.of(line.get(), Runs.insert(runs, from, List.of(citation))));
        int end = Inline.length(entry.entry().runs());
        var caret = Selection.at(entry.entry().id(), end);
        return Optional.of(Transaction.of(Words.of("undo.listing", tag), steps, caret));
    }

    /// `Recommendation ITU-T Y.4999, ` and what is still to be written.
    private Block.Reference entry() {
        var name = typed.strip().replaceFirst("^b-", "");
        var known = Designation.parse(name);
        var lead = typed.strip().startsWith("b-") ? "b-" : "";
        var tag = lead + known.map(Designation::tag).orElse(name);
        var words = known.map(Designation::entry).orElse(name) + ", ";
        var id = Id.fresh();
        var line = Block.Line.of(id.part("entry"), Inline.plain(words));
        return new Block.Reference(id, Traits.NONE, tag, line);
    }
}
