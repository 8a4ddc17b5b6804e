package org.rubric.editing.clause;

import org.rubric.editing.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.editing.Edit;
import org.rubric.editing.Entries;
import org.rubric.editing.Lineage;
import org.rubric.editing.Selection;
import org.rubric.editing.Snapshot;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;

/// Puts definitions and abbreviations in the order of the alphabet, references in the order of
/// their numbers: ITU first, then ISO, IEC, others.
public final class Sorting {
    private Sorting() {}

    /// Neighbours of one kind that are sorted together.
    private record Group(int from, List<Block> entries) {}

    public static Optional<Transaction> sort(Snapshot snapshot, Selection selection) {
        if (!(selection instanceof Selection.Text(_, var caret))) return Optional.empty();
        var place = Lineage.of(snapshot.document(), caret.block()).orElse(null);
        if (place == null) return Optional.empty();
        var entry = Entries.around(place);
        var owner = place.nearest(Clause.class);
        if (owner.isEmpty()) return Optional.empty();
        var clause = owner.get().block();
        var parts = clause.parts();
        int at = entry.map(Lineage::at).orElseGet(() -> first(parts));
        if (at < 0 || at >= parts.size() || !sortable(parts.get(at))) return Optional.empty();
        var group = group(parts, at);
        var sorted = new ArrayList<>(group.entries);
        sorted.sort(ListOrder.comparator());
        if (sorted.equals(group.entries)) return Optional.empty();
        var edit = new Edit(snapshot.document());
        edit.step(new Step.Splice(clause.id(), group.from, sorted.size(), sorted));
        return edit.done(Words.of("sorting"), selection);
    }

    private static int first(List<Block> parts) {
        for (int i = 0; i < parts.size(); i++) if (sortable(parts.get(i))) return i;
        return -1;
    }

    private static boolean sortable(Block block) {
        return block instanceof Block.Definition
                || block instanceof Block.Abbreviation
                || block instanceof Block.Reference;
    }

    private static Group group(List<Block> parts, int at) {
        var kind = parts.get(at).getClass();
        int from = at;
        while (from > 0 && parts.get(from - 1).getClass() == kind) from--;
        int to = at + 1;
        while (to < parts.size() && parts.get(to).getClass() == kind) to++;
        return new Group(from, parts.subList(from, to));
    }
}
