package org.rubric.editing;

import org.rubric.editing.wording.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rubric.document.Block;
import org.rubric.document.Block.Item;
import org.rubric.document.Block.Paragraph;
import org.rubric.document.Exhibit;
import org.rubric.document.Inline;
import org.rubric.document.Marks;

/// How selected text looks and what its blocks are.
public final class Styling {
    private Styling() {}

    /// Puts a style on the selected text, or takes it off when all of it has it.
    static Optional<Transaction> toggle(Snapshot snapshot, Selection selection, Marks.Style style) {
        if (selection instanceof Selection.Text text && text.collapsed()) return Optional.empty();
        var span = span(snapshot, selection).orElse(null);
        if (span == null) return Optional.empty();
        boolean all = true;
        for (var leaf : span.leaves())
            for (var run : Runs.slice(leaf.runs(), span.from(leaf), span.to(leaf))) {
                var marks = Runs.marks(run);
                all &= marks == null || marks.has(style);
            }
        boolean off = all;
        UnaryOperator<Marks> change = m -> off ? m.without(style) : m.with(style);
        var name = style.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return restyled(snapshot, selection, change, name);
    }

    /// Says in which language the selected text is.
    static Optional<Transaction> language(Snapshot snapshot, Selection selection, String tag) {
        if (!(selection instanceof Selection.Text text) || text.collapsed())
            return Optional.empty();
        return restyled(snapshot, text, marks -> marks.withLanguage(tag), Words.of("language"));
    }

    private static Optional<Transaction> restyled(
            Snapshot snapshot, Selection selection, UnaryOperator<Marks> change, String name) {
        var span = span(snapshot, selection).orElse(null);
        if (span == null) return Optional.empty();
        var edit = new Edit(snapshot.document());
        for (var leaf : span.leaves()) {
            if (Leaves.locked(leaf)) continue;
            edit.retype(leaf, Runs.restyle(leaf.runs(), span.from(leaf), span.to(leaf), change));
        }
        return edit.done(name, selection);
    }

    /// The lines that are selected, those of selected cells as a whole.
    private static Optional<Leaves.Span> span(Snapshot snapshot, Selection selection) {
        return switch (selection) {
            case Selection.Text text -> Leaves.span(snapshot.document(), text);
            case Selection.Cells(_, var cells) -> Leaves.span(snapshot.document(), cells);
            case Selection.Blocks _, Selection.None _ -> Optional.empty();
        };
    }

    /// Turns the selected paragraphs, items and notes into another kind of block.
    public static Optional<Transaction> turn(
            Snapshot snapshot, Selection selection, String name, UnaryOperator<Block> change) {
        var span = span(snapshot, selection).orElse(null);
        if (span == null) return Optional.empty();
        var edit = new Edit(snapshot.document());
        boolean any = false;
        for (var leaf : span.leaves()) {
            if (leaf instanceof Block.Line || Leaves.locked(leaf)) continue;
            var now = change.apply(leaf);
            if (now == leaf || ownNote(edit, leaf)) continue;
            edit.replace(leaf, now);
            any = true;
        }
        return any ? edit.done(name, selection) : Optional.empty();
    }

    static Block item(Block leaf, Item.Marker marker) {
        int level = leaf instanceof Item item ? item.level() : 1;
        if (leaf instanceof Item item && item.marker() == marker) return leaf;
        var traits = leaf.traits().withPrinted("");
        return new Item(leaf.id(), traits, level, marker, leaf.runs());
    }

    public static Block paragraph(Block leaf, Paragraph.Role role) {
        if (leaf instanceof Paragraph paragraph && paragraph.role() == role) return leaf;
        return new Paragraph(leaf.id(), leaf.traits().withPrinted(""), role, leaf.runs());
    }

    static Block example(Block leaf) {
        if (leaf instanceof Block.Example) return leaf;
        return new Block.Example(leaf.id(), leaf.traits().withPrinted(""), false, leaf.runs());
    }

    static Block note(Block leaf) {
        if (leaf instanceof Block.Note) return leaf;
        return new Block.Note(leaf.id(), leaf.traits().withPrinted(""), leaf.runs());
    }

    static Block editorsNote(Block leaf) {
        if (leaf instanceof Block.EditorsNote) return leaf;
        return new Block.EditorsNote(leaf.id(), leaf.traits().withPrinted(""), leaf.runs());
    }

    /// Lists go to three levels.
    static Block shifted(Block leaf, int by) {
        if (!(leaf instanceof Item item)) return leaf;
        int level = item.level() + by;
        return level < 1 || level > 3 ? leaf : Joining.leveled(item, level);
    }

    /// Notes of a table or term can be nothing else.
    static boolean ownNote(Edit edit, Block leaf) {
        return leaf instanceof Block.Note && ownNote(edit.place(leaf.id()));
    }

    static boolean ownNote(Lineage place) {
        return !place.owner()
                .map(
                        o ->
                                o instanceof Block.Clause
                                        || o instanceof Exhibit.Cell
                                        || o instanceof Block.Footnote
                                        || o instanceof Block.Instruction)
                .orElse(true);
    }

    static Optional<Transaction> replaced(
            Snapshot snapshot, Selection.Text range, List<Inline> runs) {
        var edit = new Edit(snapshot.document());
        var caret = Erasing.text(edit, range);
        if (caret.isEmpty()) return Optional.empty();
        var leaf = edit.now(caret.get().block());
        if (Leaves.locked(leaf)) return Optional.empty();
        int at = caret.get().offset();
        edit.retype(leaf, Runs.insert(leaf.runs(), at, runs));
        return edit.done(Words.of("replacing"), Selection.at(leaf.id(), at + Inline.length(runs)));
    }
}
