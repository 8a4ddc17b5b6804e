package org.rubric.editing;

import org.rubric.editing.wording.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.editing.excerpt.Pasting;
import org.rubric.editing.table.Cells;
import org.rubric.numbering.Phrases;

/// Definitions, abbreviations, references and symbols: from field to field, and new ones.
public final class Entries {
    private static final int LONGEST_TAG = 200;

    private Entries() {}

    static boolean entry(Block block) {
        return block instanceof Block.Definition
                || block instanceof Block.Abbreviation
                || block instanceof Block.Reference
                || block instanceof Exhibit.Where;
    }

    /// The entry around a line.
    public static Optional<Lineage> around(Lineage place) {
        for (int i = place.chain().size(); i > 0; i--)
            if (entry(place.chain().get(i - 1)))
                return Optional.of(
                        new Lineage(
                                place.root(),
                                place.chain().subList(0, i),
                                place.places().subList(0, i)));
        return Optional.empty();
    }

    /// To the next field, from the last into the next entry, after the last entry into a new one;
    /// or back. What the field holds is selected.
    static Optional<Transaction> step(Snapshot snapshot, Selection selection, boolean forward) {
        var found = caret(snapshot, selection).flatMap(Entries::around);
        if (found.isEmpty()) return Optional.empty();
        var entry = found.get();
        var line = ((Selection.Text) selection).caret().block();
        var fields = fields(entry.block());
        int now = fields.size();
        for (int i = 0; i < fields.size(); i++) if (fields.get(i).id().equals(line)) now = i;
        int next = now + (forward ? 1 : -1);
        var edit = new Edit(snapshot.document());
        if (next >= 0 && next < fields.size())
            return edit.done(Words.of("moving"), Cells.content(fields.get(next)));
        var siblings = entry.siblings(snapshot.document());
        int beside = entry.at() + (forward ? 1 : -1);
        if (beside >= 0
                && beside < siblings.size()
                && siblings.get(beside).getClass() == entry.block().getClass()) {
            var others = fields(siblings.get(beside));
            var field = forward ? others.getFirst() : others.getLast();
            return edit.done(Words.of("moving"), Cells.content(field));
        }
        if (!forward || wordless(entry.block())) return Optional.empty();
        return after(edit, entry, entry.block());
    }

    private static List<Block> fields(Block entry) {
        return entry.parts().stream()
                .filter(Block.Line.class::isInstance)
                .map(Block.class::cast)
                .toList();
    }

    /// A new entry of the same kind behind one.
    static Optional<Transaction> after(Edit edit, Lineage entry, Block like) {
        var next = blank(entry, like);
        edit.insertAfter(entry, next);
        return edit.done(named(like), Selection.at(next.parts().getFirst().id(), 0));
    }

    private static Block blank(Lineage place, Block like) {
        return switch (like) {
            case Block.Definition _ -> Blank.definition();
            case Block.Abbreviation _ -> Blank.abbreviation();
            case Block.Reference _ -> Blank.reference(bibliography(place) ? "b-" : "");
            default -> Blank.where();
        };
    }

    private static String named(Block like) {
        return switch (like) {
            case Block.Definition _ -> Words.of("new-definition");
            case Block.Abbreviation _ -> Words.of("new-abbreviation");
            case Block.Reference _ -> Words.of("new-reference");
            default -> Words.of("new-symbol");
        };
    }

    static boolean bibliography(Lineage place) {
        return place.chain().stream()
                .anyMatch(
                        block ->
                                block instanceof Clause clause
                                        && clause.kind() == Clause.Kind.BIBLIOGRAPHY);
    }

    static boolean wordless(Block block) {
        if (Inline.length(block.runs()) > 0) return false;
        boolean named = block instanceof Block.Reference r && !r.tag().isBlank();
        if (named && !((Block.Reference) block).tag().equals("b-")) return false;
        for (var part : block.parts()) if (!wordless(part)) return false;
        return true;
    }

    /// A new entry at the caret, in a clause that holds such ones or is named for them: behind the
    /// entry or paragraph there, in the place of an empty one or of "None.".
    static Optional<Transaction> insert(
            Snapshot snapshot, Selection selection, Supplier<Block> kind, String title) {
        var caret = caret(snapshot, selection).orElse(null);
        if (caret == null) return Optional.empty();
        var owner = caret.nearest(Clause.class).orElse(null);
        var sample = kind.get();
        if (owner == null || !holds((Clause) owner.block(), sample, title)) return Optional.empty();
        var clause = (Clause) owner.block();
        var next = sample instanceof Block.Reference ? blank(owner, sample) : sample;
        int depth = owner.chain().size();
        int at = caret.places().get(depth);
        var there = caret.chain().get(depth);
        boolean gives = gives(there);
        if (there instanceof Block.Line) at = openers(clause);
        var edit = new Edit(snapshot.document());
        edit.splice(clause.id(), gives ? at : at + 1, gives ? 1 : 0, next);
        return edit.done(named(next), Selection.at(next.parts().getFirst().id(), 0));
    }

    /// The place of the last fixed sentence under the title, or of the title.
    private static int openers(Clause clause) {
        int at = 0;
        while (at < clause.body().size() && Leaves.locked(clause.body().get(at))) at++;
        return at;
    }

    private static boolean gives(Block block) {
        if (!(block instanceof Block.Paragraph) || Leaves.locked(block)) return false;
        var words = Inline.text(block.runs()).strip();
        return block.runs().isEmpty() || words.equals("None") || Phrases.says("none", words);
    }

    private static boolean holds(Clause clause, Block sample, String title) {
        boolean has = clause.body().stream().anyMatch(b -> b.getClass() == sample.getClass());
        boolean list =
                sample instanceof Block.Reference && clause.kind() == Clause.Kind.BIBLIOGRAPHY;
        var words = Inline.text(clause.title().runs()).toLowerCase(Locale.ROOT);
        return has || list || words.matches(".*\\b(?:" + title + ")\\b.*");
    }

    /// Another tag, without brackets; in a bibliography it begins with `b-`.
    static Optional<Transaction> tag(Snapshot snapshot, Selection selection, Id id, String words) {
        var place = Lineage.of(snapshot.document(), id).orElse(null);
        if (place == null || !(place.block() instanceof Block.Reference r)) return Optional.empty();
        var tag = Pasting.cleaned(words.replaceAll("[\\[\\]\\s]+", " ")).strip();
        if (tag.length() > LONGEST_TAG) tag = tag.substring(0, LONGEST_TAG).strip();
        if (tag.equals("b-")) tag = "";
        if (!tag.isEmpty() && bibliography(place) && !tag.startsWith("b-")) tag = "b-" + tag;
        if (tag.equals(r.tag())) return Optional.empty();
        var edit = new Edit(snapshot.document());
        edit.replace(r, new Block.Reference(r.id(), r.traits().withPrinted(""), tag, r.entry()));
        return edit.done(Words.of("tag"), selection);
    }

    private static Optional<Lineage> caret(Snapshot snapshot, Selection selection) {
        return selection instanceof Selection.Text(_, var caret)
                ? Lineage.of(snapshot.document(), caret.block())
                : Optional.empty();
    }

    /// Turns paragraphs into notes, or adds one to what owns such.
    static Optional<Transaction> note(Snapshot snapshot, Selection selection) {
        var own = owner(snapshot, selection);
        if (own.isEmpty())
            return Styling.turn(snapshot, selection, Words.of("note"), Styling::note);
        var edit = new Edit(snapshot.document());
        var note = Blank.note();
        edit.splice(own.get().id(), own.get().parts().size(), 0, note);
        return edit.done(Words.of("new-note"), Selection.at(note.id(), 0));
    }

    /// The definition around the caret, or the table whose caption or note it is in.
    private static Optional<Block> owner(Snapshot snapshot, Selection selection) {
        if (!(selection instanceof Selection.Text(_, var caret))) return Optional.empty();
        return Lineage.of(snapshot.document(), caret.block())
                .flatMap(Lineage::owner)
                .filter(o -> o instanceof Block.Definition || o instanceof Exhibit.Table);
    }
}
