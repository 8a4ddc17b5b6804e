package org.rubric.editing.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Inline;
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
    private static final Pattern DIGITS = Pattern.compile("\\d{1,18}");

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
        sorted.sort(Comparator.comparing(Sorting::key));
        if (sorted.equals(group.entries)) return Optional.empty();
        var edit = new Edit(snapshot.document());
        edit.step(new Step.Splice(clause.id(), group.from, sorted.size(), sorted));
        return edit.done("sorting", selection);
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

    private static String key(Block entry) {
        if (entry instanceof Block.Reference reference) return key(reference);
        return natural(Inline.text(entry.parts().getFirst().runs()));
    }

    private static String key(Block.Reference reference) {
        var tag =
                reference.tag().isBlank() ? Inline.text(reference.entry().runs()) : reference.tag();
        var bare = tag.startsWith("b-") ? tag.substring(2) : tag;
        return rank(bare) + natural(bare);
    }

    private static int rank(String tag) {
        if (tag.startsWith("ITU")) return 0;
        if (tag.startsWith("ISO")) return 1;
        return tag.startsWith("IEC") ? 2 : 3;
    }

    /// Digits count by value, letters without regard to capitals; no-break hyphens and spaces as
    /// the plain ones.
    private static String natural(String words) {
        var plain =
                words.strip()
                        .replace('\u2011', '-')
                        .replace('\u00A0', ' ')
                        .toLowerCase(Locale.ROOT);
        return DIGITS.matcher(plain)
                .replaceAll(m -> String.format(Locale.ROOT, "%018d", Long.valueOf(m.group())));
    }
}
