package org.rubric.editing.excerpt;

import org.rubric.editing.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.editing.Blank;
import org.rubric.editing.Edit;
import org.rubric.editing.Erasing;
import org.rubric.editing.Leaves;
import org.rubric.editing.Lineage;
import org.rubric.editing.Runs;
import org.rubric.editing.Selection;
import org.rubric.editing.Snapshot;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;

/// Blocks from the clipboard come into the text.
public final class Grafting {
    private final Edit edit;
    private Position caret;

    private Grafting(Edit edit, Position caret) {
        this.edit = edit;
        this.caret = caret;
    }

    public static Optional<Transaction> graft(
            Snapshot snapshot, Selection selection, Excerpt excerpt) {
        if (excerpt.isEmpty()) return Optional.empty();
        var edit = new Edit(snapshot.document());
        return graft(edit, Erasing.any(edit, selection), excerpt, Pasting.PASTING);
    }

    public static Optional<Transaction> after(
            Snapshot snapshot, Selection selection, List<Block> blocks) {
        var document = snapshot.document();
        if (!(selection instanceof Selection.Text(var from, var at))) return Optional.empty();
        var leaf = Leaves.at(document, at);
        // Lines of the front matter stand in no list of blocks.
        if (leaf.isEmpty() || Lineage.of(document, from.block()).isEmpty()) return Optional.empty();
        boolean table = blocks.stream().anyMatch(block -> block instanceof Exhibit.Table);
        var place = Lineage.of(document, leaf.get().id());
        if (place.isEmpty()
                || table && place.flatMap(p -> p.nearest(Exhibit.Cell.class)).isPresent())
            return Optional.empty();
        var behind = Selection.at(Leaves.end(leaf.get()));
        return graft(snapshot, behind, Excerpt.of(blocks, Map.of()));
    }

    /// Text goes from one place to another and keeps its Ids. Empty when the place is inside it.
    public static Optional<Transaction> move(Snapshot snapshot, Selection.Text range, Position to) {
        var document = snapshot.document();
        var excerpt = Excerpt.of(document, range);
        var span = Leaves.span(document, range);
        if (excerpt.isEmpty() || span.isEmpty() || Leaves.at(document, to).isEmpty())
            return Optional.empty();
        for (var leaf : span.get().leaves())
            if (leaf.id().equals(to.block())
                    && to.offset() >= span.get().from(leaf)
                    && to.offset() <= span.get().to(leaf)) return Optional.empty();
        var edit = new Edit(document);
        if (Erasing.cut(edit, range, excerpt.get()).isEmpty()) return Optional.empty();
        var at = after(edit, span.get(), to);
        return graft(edit, Optional.of(at), excerpt.get(), Words.of("move"));
    }

    /// Where a place is once the text before it is gone.
    private static Position after(Edit edit, Leaves.Span gone, Position place) {
        var last = gone.last();
        if (!place.block().equals(last.id()) || place.offset() < gone.to()) return place;
        int beyond = place.offset() - gone.to();
        if (last.id().equals(gone.first().id()))
            return new Position(last.id(), gone.from() + beyond);
        return edit.document().find(last.id()).isPresent()
                ? new Position(last.id(), beyond)
                : new Position(gone.first().id(), gone.from() + beyond);
    }

    private static Optional<Transaction> graft(
            Edit edit, Optional<Position> at, Excerpt excerpt, String name) {
        if (at.isEmpty() || Leaves.locked(edit.now(at.get().block()))) return Optional.empty();
        var leaf = edit.now(at.get().block());
        boolean gives = empty(leaf) && !excerpt.blocks().isEmpty();
        // Cut paragraphs leave an empty one under the Id of the first; it gives that Id back.
        var without =
                gives ? edit.document().update(leaf.id(), Grafting::nameless) : edit.document();
        var arrival = Arrival.of(without, edit.document().apparatus(), excerpt);
        arrival.steps().forEach(edit::step);
        var grafting = new Grafting(edit, at.get());
        boolean done =
                arrival.blocks().isEmpty()
                        ? grafting.line(arrival.runs())
                        : grafting.blocks(arrival.blocks(), excerpt.ends());
        if (!done) return Optional.empty();
        boolean stands = edit.document().find(grafting.caret.block()).isPresent();
        var whole = arrival.blocks().stream().map(Block::id).toList();
        Selection after = stands ? Selection.at(grafting.caret) : new Selection.Blocks(whole);
        return edit.done(name, after);
    }

    private static boolean empty(Block leaf) {
        return leaf.runs().isEmpty()
                && (leaf instanceof Block.Paragraph || leaf instanceof Block.Item);
    }

    private static Block nameless(Block leaf) {
        return Rename.of(leaf, Id.fresh());
    }

    private Block leaf() {
        return edit.now(caret.block());
    }

    private boolean line(List<Inline> runs) {
        var leaf = leaf();
        edit.retype(leaf, Runs.insert(leaf.runs(), caret.offset(), runs));
        caret = new Position(leaf.id(), caret.offset() + Inline.length(runs));
        return true;
    }

    private boolean blocks(List<Block> blocks, Excerpt.Ends ends) {
        if (leaf() instanceof Block.Code) return line(code(blocks));
        if (Lineage.of(edit.document(), caret.block()).isEmpty())
            return line(Flattening.words(blocks.getFirst()));
        if (poured(blocks)) return true;
        var place = standing(edit.place(caret.block()));
        if (place.isEmpty()) return line(Flattening.words(blocks.getFirst()));
        var owner = place.get().owner().orElse(null);
        boolean body = place.get().root().equals(edit.document().id());
        boolean clauses = body && (owner == null || owner instanceof Clause);
        boolean flow = clauses || owner instanceof Block.Instruction;
        var fitting = flow ? blocks : Flattening.of(blocks);
        boolean plain =
                owner == null || owner instanceof Exhibit.Cell || owner instanceof Block.Footnote;
        if (!flow && !plain) return notes(place.get(), blocks);
        if (flow && !clauses) fitting = unheaded(fitting);
        int text = 0;
        while (text < fitting.size() && !(fitting.get(text) instanceof Clause)) text++;
        var divisions = gathered(fitting.subList(text, fitting.size()));
        var free = fitting.subList(0, text).stream().map(Grafting::freed).toList();
        if (!free.isEmpty()) text(free, text == fitting.size() ? ends : first(ends));
        if (!divisions.isEmpty()) divisions(divisions, free.isEmpty());
        return true;
    }

    private static Excerpt.Ends first(Excerpt.Ends ends) {
        return new Excerpt.Ends(ends.first(), false);
    }

    /// Code takes the words, a line for each block.
    private static List<Inline> code(List<Block> blocks) {
        var lines = new ArrayList<String>();
        for (var block : Flattening.of(blocks)) lines.add(Inline.text(block.runs()));
        return Inline.plain(String.join("\n", lines));
    }

    /// A table in a cell fills the cells from there on.
    private boolean poured(List<Block> blocks) {
        if (blocks.size() != 1 || !(blocks.getFirst() instanceof Exhibit.Table source))
            return false;
        var cell = edit.place(caret.block()).nearest(Exhibit.Cell.class);
        if (cell.isEmpty()) return false;
        var table = cell.get().nearest(Exhibit.Table.class);
        if (table.isEmpty()) return false;
        var target = (Exhibit.Table) table.get().block();
        var filled = CellFilling.filled(target, cell.get().block().id(), source);
        if (filled.isEmpty()) return false;
        edit.replace(target, filled.get());
        var last = last(List.of(filled.get().rows().getLast()));
        var now = edit.now(cell.get().block().id());
        caret = last(List.of(now)).or(() -> last).orElse(caret);
        return true;
    }

    /// Beside the notes of a table or term stand only notes.
    private boolean notes(Lineage place, List<Block> blocks) {
        if (!blocks.stream().allMatch(block -> block instanceof Block.Note)) {
            var words = new ArrayList<Inline>();
            for (var block : Flattening.of(blocks)) {
                if (!words.isEmpty()) words.addAll(Inline.plain(" "));
                words.addAll(block.runs());
            }
            return line(words);
        }
        edit.step(new Step.Splice(place.parent(), place.at() + 1, 0, blocks));
        last(blocks).ifPresent(at -> caret = at);
        return true;
    }

    /// The block after which others can stand: the line itself, or what a caption or term is of; a
    /// title is followed by the body.
    private static Optional<Lineage> standing(Lineage place) {
        if (!(place.block() instanceof Block.Line)) return Optional.of(place);
        return switch (place.owner().orElse(null)) {
            case Clause _, Block.Instruction _, Block.Footnote _, Exhibit.Cell _ ->
                    Optional.of(place);
            case Exhibit.Panel _, Exhibit.Where _ -> Optional.of(place.up().up());
            case null -> Optional.empty();
            default -> Optional.of(place.up());
        };
    }

    /// Text among text: between the halves of the paragraph, pieces of paragraphs joined to them.
    private void text(List<Block> blocks, Excerpt.Ends ends) {
        var leaf = leaf();
        if (leaf instanceof Block.Line) {
            after(standing(edit.place(leaf.id())).orElseThrow(), blocks);
            return;
        }
        if (empty(leaf)) {
            var place = edit.place(leaf.id());
            edit.step(new Step.Splice(place.parent(), place.at(), 1, blocks));
            last(blocks).ifPresent(at -> caret = at);
            return;
        }
        var halves = Runs.split(leaf.runs(), caret.offset());
        var middle = new ArrayList<>(blocks);
        var left = halves.left();
        if (ends.first() && joins(middle) && !left.isEmpty())
            left = Runs.join(left, middle.removeFirst().runs());
        List<Inline> begun = List.of();
        if (ends.last() && joins(middle.reversed()) && !halves.right().isEmpty())
            begun = middle.removeLast().runs();
        split(leaf, left, middle, begun, halves.right());
    }

    private void split(
            Block leaf,
            List<Inline> left,
            List<Block> middle,
            List<Inline> begun,
            List<Inline> right) {
        var place = edit.place(leaf.id());
        var tail = Runs.join(begun, right);
        if (left.isEmpty()) {
            edit.step(new Step.Splice(place.parent(), place.at(), 0, middle));
            edit.retype(leaf, tail);
            var end = new Position(leaf.id(), Inline.length(begun));
            caret = begun.isEmpty() ? last(middle).orElse(end) : end;
            return;
        }
        edit.retype(leaf, left);
        var added = new ArrayList<>(middle);
        if (!tail.isEmpty()) added.add(Blank.like(leaf, tail));
        edit.step(new Step.Splice(place.parent(), place.at() + 1, 0, added));
        var start = new Position(leaf.id(), Inline.length(left));
        caret =
                begun.isEmpty()
                        ? last(middle).orElse(start)
                        : new Position(added.getLast().id(), Inline.length(begun));
    }

    private static boolean joins(List<Block> blocks) {
        return !blocks.isEmpty()
                && Leaves.holdsText(blocks.getFirst())
                && !(blocks.getFirst() instanceof Block.Code);
    }

    private void after(Lineage place, List<Block> blocks) {
        edit.step(new Step.Splice(place.parent(), place.at() + 1, 0, blocks));
        last(blocks).ifPresent(at -> caret = at);
    }

    /// Clauses stand after the clause that the caret is in; in an annex, which is a division of
    /// its own, after its text; at the top after the text there.
    private void divisions(List<Block> clauses, boolean alone) {
        var place = edit.place(caret.block());
        var spare = alone && empty(leaf()) ? Optional.of(leaf().id()) : Optional.<Id>empty();
        var owner = place.nearest(Clause.class);
        if (owner.isEmpty()) atTop(place, clauses);
        else under(owner.get(), clauses);
        spare.map(edit::place).filter(this::removable).ifPresent(edit::remove);
        last(clauses).ifPresent(at -> caret = at);
    }

    private boolean removable(Lineage place) {
        return place.siblings(edit.document()).size() > 1;
    }

    private void atTop(Lineage place, List<Block> clauses) {
        var top = place;
        while (top.chain().size() > 1) top = top.up();
        var siblings = top.siblings(edit.document());
        int at = top.at() + 1;
        while (at < siblings.size() && !(siblings.get(at) instanceof Clause)) at++;
        edit.step(new Step.Splice(top.parent(), at, 0, clauses));
    }

    private void under(Lineage owner, List<Block> clauses) {
        var kind = ((Clause) owner.block()).kind();
        boolean division = kind == Clause.Kind.ANNEX || kind == Clause.Kind.APPENDIX;
        boolean inner = ((Clause) clauses.getFirst()).kind() == Clause.Kind.CLAUSE;
        var place = owner;
        if (!inner) while (place.chain().size() > 1) place = place.up();
        if (!division || !inner) {
            edit.step(new Step.Splice(place.parent(), place.at() + 1, 0, clauses));
            return;
        }
        var parts = owner.block().parts();
        int at = 1;
        while (at < parts.size() && !(parts.get(at) instanceof Clause)) at++;
        edit.step(new Step.Splice(owner.block().id(), at, 0, clauses));
    }

    /// Text that follows a clause belongs to it.
    private static List<Block> gathered(List<Block> blocks) {
        var all = new ArrayList<Block>();
        for (var block : blocks) {
            if (block instanceof Clause || all.isEmpty()) all.add(block);
            else {
                var clause = (Clause) all.getLast();
                var body = new ArrayList<>(clause.body());
                body.add(block);
                all.set(all.size() - 1, clause.withBody(body));
            }
        }
        return all;
    }

    /// An instruction holds text and clauses, but a clause's title is no paragraph there.
    private static List<Block> unheaded(List<Block> blocks) {
        var all = new ArrayList<Block>();
        for (var block : blocks)
            if (block instanceof Clause clause) all.addAll(Flattening.of(List.of(clause)));
            else all.add(block);
        return all;
    }

    /// Parts of a block that come without it stand as text.
    private static Block freed(Block block) {
        return switch (block) {
            case Block.Line line -> Block.Paragraph.of(line.id(), line.runs());
            case Exhibit.Row _,
                    Exhibit.Cell _,
                    Exhibit.Panel _,
                    Exhibit.Where _,
                    Block.Footnote _ ->
                    Block.Paragraph.of(block.id(), Flattening.words(block));
            default -> block;
        };
    }

    private static Optional<Position> last(List<? extends Block> blocks) {
        var last = new ArrayList<Block>();
        for (var block : blocks)
            block.forEach(
                    part -> {
                        if (Leaves.holdsText(part)) last.add(part);
                    });
        return last.isEmpty() ? Optional.empty() : Optional.of(Leaves.end(last.getLast()));
    }
}
