package org.rubric.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.document.Inline;
import org.rubric.document.Position;

/// Text and blocks from the clipboard.
final class Pasting {
    private static final String PASTING = "pasting";

    private Pasting() {}

    /// Every line of the text a paragraph, or an item where the caret is in a list; titles,
    /// captions and cells of one line take them in a row.
    static Optional<Transaction> plain(Snapshot snapshot, Selection selection, String text) {
        if (text.isEmpty() || !(selection instanceof Selection.Text range)) return Optional.empty();
        var edit = new Edit(snapshot.document());
        var caret = Erasing.text(edit, range);
        if (caret.isEmpty()) return Optional.empty();
        var leaf = edit.now(caret.get().block());
        if (Leaves.locked(leaf)) return Optional.empty();
        var lines = text.lines().map(Pasting::cleaned).toList();
        var now =
                switch (leaf) {
                    case Block.Code _ ->
                            inserted(edit, leaf, caret.get(), String.join("\n", lines));
                    case Block.Line _ -> inserted(edit, leaf, caret.get(), String.join(" ", lines));
                    default -> lines(edit, leaf, caret.get(), lines);
                };
        return edit.done(PASTING, Selection.at(now));
    }

    /// Whole blocks after the one at the caret, in its place when it is an empty paragraph. Ids
    /// that the document has already are renewed, references among the pasted following.
    static Optional<Transaction> blocks(
            Snapshot snapshot, Selection selection, List<Block> blocks) {
        if (blocks.isEmpty() || !(selection instanceof Selection.Text range))
            return Optional.empty();
        var edit = new Edit(snapshot.document());
        var caret = Erasing.text(edit, range);
        if (caret.isEmpty() || Leaves.alone(edit.document(), caret.get().block()))
            return Optional.empty();
        var place = standing(edit.place(caret.get().block()));
        if (place.isEmpty() || !fits(place.get(), blocks)) return Optional.empty();
        var renewed = Renewal.of(edit.document()).renewed(blocks);
        boolean division = blocks.getFirst() instanceof Block.Clause;
        var at = division && place.get().chain().size() > 1 ? place.get().up() : place.get();
        boolean empty = at.block() instanceof Block.Paragraph && at.block().runs().isEmpty();
        edit.step(
                new Step.Splice(
                        at.parent(), empty ? at.at() : at.at() + 1, empty ? 1 : 0, renewed));
        var last = new ArrayList<Block>();
        for (var block : renewed)
            block.forEach(
                    part -> {
                        if (Leaves.holdsText(part)) last.add(part);
                    });
        Selection after =
                last.isEmpty()
                        ? new Selection.Blocks(renewed.stream().map(Block::id).toList())
                        : Selection.at(Leaves.end(last.getLast()));
        return edit.done(PASTING, after);
    }

    /// Without characters that no exchange format can carry; line ends become spaces.
    static String cleaned(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints().filter(Pasting::carried).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean carried(int c) {
        boolean lone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean none = (c & 0xFFFE) == 0xFFFE || c == '\uFFFC';
        return (c >= 0x20 || c == '\t') && (c < 0x7F || c > 0x9F) && !lone && !none;
    }

    private static Position inserted(Edit edit, Block leaf, Position at, String text) {
        if (text.isEmpty()) return at;
        var marks = Runs.marksAt(leaf.runs(), at.offset());
        var run = List.<Inline>of(new Inline.Text(text, marks));
        edit.retype(leaf, Runs.insert(leaf.runs(), at.offset(), run));
        return new Position(leaf.id(), at.offset() + text.length());
    }

    private static Position lines(Edit edit, Block leaf, Position at, List<String> lines) {
        if (lines.size() < 2) return inserted(edit, leaf, at, lines.isEmpty() ? "" : lines.get(0));
        var halves = Runs.split(leaf.runs(), at.offset());
        var added = new ArrayList<Block>();
        for (var line : lines.subList(1, lines.size() - 1))
            added.add(Blank.like(leaf, Inline.plain(line)));
        var last = Inline.plain(lines.getLast());
        added.add(Blank.like(leaf, Runs.join(last, halves.right())));
        var place = edit.place(leaf.id());
        edit.retype(leaf, Runs.join(halves.left(), Inline.plain(lines.getFirst())));
        edit.step(new Step.Splice(place.parent(), place.at() + 1, 0, added));
        return new Position(added.getLast().id(), Inline.length(last));
    }

    /// The block after which others can stand: the line itself, or what a caption or term is of; a
    /// title is followed by the body.
    private static Optional<Lineage> standing(Lineage place) {
        if (!(place.block() instanceof Block.Line)) return Optional.of(place);
        return switch (place.owner().orElse(null)) {
            case Block.Clause _, Block.Instruction _ -> Optional.of(place);
            case Exhibit.Panel _, Exhibit.Where _ -> Optional.of(place.up().up());
            case null -> Optional.empty();
            default -> Optional.of(place.up());
        };
    }

    /// Rows, cells and the like stand only in their own; clauses only under clauses and at the top,
    /// notes only beside notes of a table or term.
    private static boolean fits(Lineage place, List<Block> blocks) {
        var owner = place.owner().orElse(null);
        boolean clauses = owner == null || owner instanceof Block.Clause;
        boolean flow =
                clauses
                        || owner instanceof Exhibit.Cell
                        || owner instanceof Block.Footnote
                        || owner instanceof Block.Instruction;
        for (var block : blocks)
            switch (block) {
                case Block.Line _,
                        Block.Footnote _,
                        Exhibit.Row _,
                        Exhibit.Cell _,
                        Exhibit.Panel _,
                        Exhibit.Where _ -> {
                    return false;
                }
                case Block.Clause _ -> {
                    if (!clauses) return false;
                }
                default -> {
                    if (!flow && !(block instanceof Block.Note)) return false;
                }
            }
        return true;
    }
}
