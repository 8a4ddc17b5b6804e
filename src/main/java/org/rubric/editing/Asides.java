package org.rubric.editing;

import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Exhibit;

/// Notes where the caret is.
final class Asides {
    private Asides() {}

    static Optional<Transaction> note(Snapshot snapshot, Selection selection) {
        var own = owner(snapshot, selection);
        if (own.isEmpty()) return Styling.turn(snapshot, selection, "note", Styling::note);
        var edit = new Edit(snapshot.document());
        var note = Blank.note();
        edit.splice(own.get().id(), own.get().parts().size(), 0, note);
        return edit.done("new note", Selection.at(note.id(), 0));
    }

    /// The definition around the caret, or the table whose caption or note it is in.
    private static Optional<Block> owner(Snapshot snapshot, Selection selection) {
        if (!(selection instanceof Selection.Text(_, var caret))) return Optional.empty();
        return Lineage.of(snapshot.document(), caret.block())
                .flatMap(Lineage::owner)
                .filter(o -> o instanceof Block.Definition || o instanceof Exhibit.Table);
    }
}
