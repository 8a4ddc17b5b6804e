package org.rubric.editing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Position;
import org.rubric.editing.Leaves.Span;
import org.rubric.editing.clause.Headings;
import org.rubric.editing.excerpt.Excerpt;

/// Takes away what is selected.
public final class Erasing {
    private Erasing() {}

    /// Erases a text selection and answers where the caret is then; a bare caret erases nothing.
    /// Empty when something fixed is in the way or the document has no such places.
    static Optional<Position> text(Edit edit, Selection.Text selection) {
        var found = Leaves.span(edit.document(), selection);
        if (found.isEmpty()) return Optional.empty();
        var span = found.get();
        if (selection.collapsed()) return Optional.of(span.start());
        if (span.leaves().size() > 1) return across(edit, span);
        if (Leaves.locked(span.first())) return Optional.empty();
        edit.retype(span.first(), Runs.remove(span.first().runs(), span.from(), span.to()));
        return Optional.of(span.start());
    }

    /// Erases whole blocks; the caret goes to the end of the line before them.
    public static Optional<Position> blocks(Edit edit, Selection.Blocks selection) {
        var gone = new HashSet<Id>(selection.blocks());
        var before = lineBefore(edit.document(), gone);
        boolean any = false;
        for (var id : selection.blocks()) {
            var place = Lineage.of(edit.document(), id);
            if (place.isEmpty()) continue;
            if (!removable(place.get().block())) return Optional.empty();
            edit.remove(place.get());
            any = true;
        }
        if (!any) return Optional.empty();
        return before.map(Leaves::end)
                .or(() -> Leaves.of(edit.document()).stream().findFirst().map(Erasing::start));
    }

    /// The same for text that is kept elsewhere: clauses that are selected from the first letter to
    /// the last go with their titles, so that they can stand elsewhere under their Ids.
    public static Optional<Position> cut(Edit edit, Selection selection, Excerpt kept) {
        var document = edit.document();
        boolean clauses = kept.blocks().stream().anyMatch(b -> b instanceof Block.Clause);
        for (var block : kept.blocks())
            clauses &= removable(block) && document.find(block.id()).orElse(null) == block;
        if (!clauses) return any(edit, selection);
        return blocks(edit, new Selection.Blocks(kept.blocks().stream().map(Block::id).toList()));
    }

    /// Empties cells; the caret goes into the first.
    static Optional<Position> cells(Edit edit, Selection.Cells selection) {
        var emptied = new ArrayList<Block>();
        for (var id : Set.copyOf(selection.cells())) {
            if (!(edit.document().find(id).orElse(null) instanceof Exhibit.Cell cell)) continue;
            edit.splice(id, 0, cell.body().size(), Blank.paragraph());
        }
        for (var id : selection.cells())
            edit.document().find(id).ifPresent(cell -> emptied.add(cell.parts().getFirst()));
        return emptied.stream().findFirst().map(Erasing::start);
    }

    /// Makes way for text: what is selected in lines or cells goes, whole blocks do not.
    static Optional<Position> forText(Edit edit, Selection selection) {
        return switch (selection) {
            case Selection.Text text -> text(edit, text);
            case Selection.Cells cells -> cells(edit, cells);
            case Selection.Blocks _, Selection.None _ -> Optional.empty();
        };
    }

    public static Optional<Position> any(Edit edit, Selection selection) {
        return switch (selection) {
            case Selection.Text text -> text(edit, text);
            case Selection.Blocks blocks -> blocks(edit, blocks);
            case Selection.Cells cells -> cells(edit, cells);
            case Selection.None() -> Optional.empty();
        };
    }

    static Position start(Block leaf) {
        return new Position(leaf.id(), 0);
    }

    private static Optional<Block> lineBefore(Document document, Set<Id> gone) {
        var walk =
                new Object() {
                    Block last;
                    boolean reached;

                    void visit(Block block) {
                        reached |= gone.contains(block.id());
                        if (!reached && Leaves.holdsText(block)) last = block;
                    }
                };
        document.forEach(walk::visit);
        return Optional.ofNullable(walk.last);
    }

    private static Optional<Position> across(Edit edit, Span span) {
        var first = edit.place(span.first().id());
        var last = edit.place(span.last().id());
        if (!first.root().equals(last.root())) return Optional.empty();
        if (Leaves.locked(first.block()) || Leaves.locked(last.block())) return Optional.empty();
        var sweep = new Sweep(first, last);
        sweep.parts(null, top(first).siblings(edit.document()));
        for (var line : sweep.emptied) edit.retype(line, List.of());
        for (var group : sweep.groups.reversed()) group.remove(edit);
        var head = Runs.slice(first.block().runs(), 0, span.from());
        var tail = Runs.split(last.block().runs(), span.to()).right();
        boolean joins = first.fence().equals(last.fence()) && first.takesText();
        if (joins && !(last.block() instanceof Block.Line)) {
            edit.retype(edit.now(span.first().id()), Runs.join(head, tail));
            edit.remove(edit.place(last.block().id()));
        } else {
            edit.retype(edit.now(span.first().id()), head);
            edit.retype(edit.now(span.last().id()), tail);
        }
        // A clause whose heading is taken away can hold the last of another, which goes with it.
        for (var id : sweep.beheaded)
            if (edit.document().find(id).isPresent()) Headings.dissolve(edit, id);
        return standing(edit, span);
    }

    /// Where the caret is now: where the text begins that is gone, unless that was a heading that
    /// went with it.
    private static Optional<Position> standing(Edit edit, Span span) {
        var document = edit.document();
        if (document.find(span.start().block()).isPresent()) return Optional.of(span.start());
        return document.find(span.last().id()).map(Erasing::start);
    }

    private static Lineage top(Lineage place) {
        return new Lineage(place.root(), place.chain().subList(0, 1), place.places().subList(0, 1));
    }

    private static boolean removable(Block block) {
        return switch (block) {
            case Block.Line _, Block.Footnote _, Exhibit.Row _, Exhibit.Cell _, Exhibit.Panel _ ->
                    false;
            case Block.Paragraph paragraph -> !Leaves.locked(paragraph);
            case Block.Item _,
                    Block.Note _,
                    Block.Example _,
                    Block.Code _,
                    Block.EditorsNote _,
                    Block.Requirement _,
                    Block.Clause _,
                    Block.Definition _,
                    Block.Abbreviation _,
                    Block.Reference _,
                    Block.Instruction _,
                    Block.Contents _,
                    Block.Foreign _,
                    Exhibit.Table _,
                    Exhibit.Figure _,
                    Exhibit.Equation _,
                    Exhibit.Where _ ->
                    true;
        };
    }

    /// Neighbours that go together.
    private record Group(Id first, int count) {
        void remove(Edit edit) {
            edit.remove(edit.place(first), count);
        }
    }

    /// Walks from one line to another and notes what lies between: blocks to take out, lines of
    /// blocks that stay to empty, clauses that lose their title.
    private static final class Sweep {
        private final Id start;
        private final Id end;
        private final Set<Id> holdsEnd = new HashSet<>();
        private final List<Group> groups = new ArrayList<>();
        private final List<Block> emptied = new ArrayList<>();
        private final List<Id> beheaded = new ArrayList<>();
        private boolean inside;
        private boolean over;

        Sweep(Lineage first, Lineage last) {
            start = first.block().id();
            end = last.block().id();
            for (var block : last.chain()) holdsEnd.add(block.id());
        }

        void parts(Block owner, List<? extends Block> blocks) {
            Id first = null;
            int count = 0;
            for (var block : blocks) {
                if (over) break;
                boolean covered = inside && !holdsEnd.contains(block.id());
                if (covered && removable(block)) {
                    if (count++ == 0) first = block.id();
                    continue;
                }
                if (count > 0) groups.add(new Group(first, count));
                count = 0;
                if (covered && block instanceof Block.Line) {
                    emptied.add(block);
                    if (owner instanceof Block.Clause) beheaded.add(owner.id());
                }
                visit(block);
            }
            if (count > 0) groups.add(new Group(first, count));
        }

        private void visit(Block block) {
            if (block.id().equals(end)) {
                over = true;
                inside = false;
                return;
            }
            if (block.id().equals(start)) inside = true;
            parts(block, block.parts());
        }
    }
}
