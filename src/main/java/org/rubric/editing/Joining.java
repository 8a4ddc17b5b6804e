package org.rubric.editing;

import org.rubric.editing.wording.Words;
import java.util.List;
import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Block.Paragraph.Role;
import org.rubric.document.Exhibit;
import org.rubric.editing.clause.Headings;

/// Backspace at the start of a line and Delete at its end.
final class Joining {
    private static final String JOINING = Words.of("joining");

    private Joining() {}

    static Optional<Transaction> backward(Snapshot snapshot, Block leaf) {
        if (Leaves.alone(snapshot.document(), leaf.id())) return Optional.empty();
        var edit = new Edit(snapshot.document());
        var place = edit.place(leaf.id());
        if (Leaves.locked(leaf)) return Optional.empty();
        return switch (leaf) {
            case Block.Line line -> line(edit, place, line);
            case Block.Item item when belongs(edit, place) ->
                    plain(edit, item, Styling.paragraph(item, continued(item.level())));
            case Block.Item item when item.level() > 1 ->
                    plain(edit, item, leveled(item, item.level() - 1));
            case Block.Note _ when Styling.ownNote(place) -> note(edit, place);
            case Block.Item _, Block.Note _, Block.Example _, Block.EditorsNote _ ->
                    plain(edit, leaf, body(leaf));
            case Block.Requirement _, Block.Code _ ->
                    leaf.runs().isEmpty() ? plain(edit, leaf, body(leaf)) : Optional.empty();
            case Block.Paragraph paragraph ->
                    switch (paragraph.role()) {
                        case CONTINUED_1, CONTINUED_2, CONTINUED_3 -> plain(edit, leaf, body(leaf));
                        case BODY,
                                OPENER,
                                STATUS,
                                BOLD_TITLE,
                                ITALIC_TITLE,
                                CENTRED,
                                LEGEND,
                                RULE ->
                                join(edit, place);
                    };
            case Block.Clause _,
                    Block.Definition _,
                    Block.Abbreviation _,
                    Block.Reference _,
                    Block.Footnote _,
                    Block.Instruction _,
                    Block.Contents _,
                    Block.Foreign _,
                    Exhibit _ ->
                    Optional.empty();
        };
    }

    static Optional<Transaction> forward(Snapshot snapshot, Block leaf) {
        var edit = new Edit(snapshot.document());
        var next = Leaves.after(snapshot.document(), leaf.id());
        if (next.isEmpty() || Leaves.locked(leaf)) return Optional.empty();
        var place = edit.place(leaf.id());
        var other = edit.place(next.get().id());
        var between = exhibitAfter(edit, place);
        if (between.isPresent())
            return edit.done(
                    Words.of("selecting"), new Selection.Blocks(List.of(between.get().id())));
        if (!place.fence().equals(other.fence()) || Leaves.locked(next.get()))
            return Optional.empty();
        if (next.get() instanceof Block.Line line) {
            if (!(other.owner().orElse(null) instanceof Block.Clause clause))
                return Optional.empty();
            if (!line.id().equals(clause.title().id())) return Optional.empty();
            Headings.dissolve(edit, clause.id());
            return edit.done(JOINING, Selection.at(Leaves.end(leaf)));
        }
        return append(edit, leaf, other);
    }

    /// The previous line takes the words of this one.
    private static Optional<Transaction> join(Edit edit, Lineage place) {
        var exhibit = exhibitBefore(edit, place);
        var before = Leaves.before(edit.document(), place.block().id());
        if (exhibit.isPresent()) {
            if (place.block().runs().isEmpty()) edit.remove(place);
            return edit.done(JOINING, new Selection.Blocks(List.of(exhibit.get().id())));
        }
        if (before.isEmpty() || Leaves.locked(before.get())) return Optional.empty();
        if (!edit.place(before.get().id()).fence().equals(place.fence())) return Optional.empty();
        return append(edit, before.get(), place);
    }

    private static Optional<Transaction> append(Edit edit, Block before, Lineage place) {
        if (!edit.place(before.id()).takesText()) return Optional.empty();
        var caret = Selection.at(Leaves.end(before));
        edit.retype(before, Runs.join(before.runs(), place.block().runs()));
        edit.remove(place);
        return edit.done(JOINING, caret);
    }

    private static Optional<Block> exhibitBefore(Edit edit, Lineage place) {
        if (place.at() == 0) return Optional.empty();
        return shown(place.siblings(edit.document()).get(place.at() - 1));
    }

    private static Optional<Block> exhibitAfter(Edit edit, Lineage place) {
        var siblings = place.siblings(edit.document());
        if (place.block() instanceof Block.Line || place.at() + 1 >= siblings.size())
            return Optional.empty();
        return shown(siblings.get(place.at() + 1));
    }

    /// A block that is selected whole before it can be deleted.
    private static Optional<Block> shown(Block block) {
        return switch (block) {
            case Exhibit.Table _,
                    Exhibit.Figure _,
                    Exhibit.Equation _,
                    Block.Contents _,
                    Block.Foreign _ ->
                    Optional.of(block);
            default -> Optional.empty();
        };
    }

    /// Whether an item follows another one, or what goes on in one.
    private static boolean belongs(Edit edit, Lineage place) {
        if (place.at() == 0) return false;
        return switch (place.siblings(edit.document()).get(place.at() - 1)) {
            case Block.Item _ -> true;
            case Block.Paragraph paragraph ->
                    switch (paragraph.role()) {
                        case CONTINUED_1, CONTINUED_2, CONTINUED_3 -> true;
                        default -> false;
                    };
            default -> false;
        };
    }

    /// What goes on in an item of that level.
    static Role continued(int level) {
        return switch (level) {
            case 1 -> Role.CONTINUED_1;
            case 2 -> Role.CONTINUED_2;
            default -> Role.CONTINUED_3;
        };
    }

    /// A note of a table or term can be nothing else: an empty one goes.
    private static Optional<Transaction> note(Edit edit, Lineage place) {
        var before = Leaves.before(edit.document(), place.block().id());
        if (!place.block().runs().isEmpty() || before.isEmpty()) return Optional.empty();
        edit.remove(place);
        return edit.done(Words.of("deleting"), Selection.at(Leaves.end(before.get())));
    }

    private static Optional<Transaction> plain(Edit edit, Block was, Block now) {
        edit.replace(was, now);
        return edit.done(Words.of("plain-paragraph"), Selection.at(was.id(), 0));
    }

    static Block body(Block leaf) {
        return new Block.Paragraph(
                leaf.id(), leaf.traits().withPrinted(""), Role.BODY, leaf.runs());
    }

    static Block leveled(Block.Item item, int level) {
        return new Block.Item(
                item.id(), item.traits().withPrinted(""), level, item.marker(), item.runs());
    }

    /// A heading becomes text; an entry without any words goes.
    private static Optional<Transaction> line(Edit edit, Lineage place, Block.Line line) {
        if (place.owner().isEmpty()) return Optional.empty();
        var owner = place.owner().get();
        var before = Leaves.before(edit.document(), line.id());
        if (owner instanceof Block.Clause clause && clause.title().id().equals(line.id())) {
            if (line.runs().isEmpty() && before.isEmpty() && clause.body().isEmpty())
                return Optional.empty();
            Headings.dissolve(edit, clause.id());
            return edit.done(Words.of("plain-paragraph"), afterHeading(edit, clause, before));
        }
        boolean entry = Entries.entry(owner);
        if (!entry || !Entries.wordless(owner) || before.isEmpty()) return Optional.empty();
        if (!Leaves.before(edit.document(), first(owner).id()).equals(before)) {
            return edit.done(JOINING, Selection.at(Leaves.end(before.get())));
        }
        edit.remove(place.up());
        return edit.done(Words.of("deleting"), Selection.at(Leaves.end(before.get())));
    }

    private static Selection afterHeading(Edit edit, Block.Clause gone, Optional<Block> before) {
        if (!gone.title().runs().isEmpty()) return Selection.at(gone.title().id(), 0);
        if (before.isPresent()) return Selection.at(Leaves.end(before.get()));
        var leaves = Leaves.of(edit.document());
        return leaves.isEmpty() ? new Selection.None() : Selection.at(leaves.getFirst().id(), 0);
    }

    private static Block first(Block owner) {
        return owner.parts().getFirst();
    }
}
