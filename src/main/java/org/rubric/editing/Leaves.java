package org.rubric.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.FrontLines;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Position;

/// The lines of text of a document, in reading order: what a caret can stand in.
public final class Leaves {
    private Leaves() {}

    /// Whether a caret can stand in the block.
    public static boolean holdsText(Block block) {
        return switch (block) {
            case Block.Line _,
                    Block.Paragraph _,
                    Block.Item _,
                    Block.Note _,
                    Block.Example _,
                    Block.Code _,
                    Block.EditorsNote _,
                    Block.Requirement _ ->
                    true;
            case Block.Clause _,
                    Block.Definition _,
                    Block.Abbreviation _,
                    Block.Reference _,
                    Block.Footnote _,
                    Block.Instruction _,
                    Block.Contents _,
                    Block.Foreign _,
                    Exhibit _ ->
                    false;
        };
    }

    /// Whether the block's words are fixed.
    public static boolean locked(Block block) {
        return block instanceof Block.Paragraph paragraph
                && paragraph.role() == Block.Paragraph.Role.OPENER;
    }

    /// Whether the block stands alone in the front matter: nothing is before or after it that it
    /// could be joined to or divided from.
    static boolean alone(Document document, Id leaf) {
        return FrontLines.holds(document, leaf);
    }

    public static List<Block> of(Document document) {
        var leaves = new ArrayList<Block>();
        document.forEach(
                block -> {
                    if (holdsText(block)) leaves.add(block);
                });
        return leaves;
    }

    /// The line before that one.
    public static Optional<Block> before(Document document, Id leaf) {
        var leaves = of(document);
        int at = index(leaves, leaf);
        return at > 0 ? Optional.of(leaves.get(at - 1)) : Optional.empty();
    }

    /// The line after that one.
    public static Optional<Block> after(Document document, Id leaf) {
        var leaves = of(document);
        int at = index(leaves, leaf);
        return at >= 0 && at + 1 < leaves.size()
                ? Optional.of(leaves.get(at + 1))
                : Optional.empty();
    }

    /// The place after the last character of a line.
    public static Position end(Block leaf) {
        return new Position(leaf.id(), Inline.length(leaf.runs()));
    }

    /// A text selection from front to back with its two lines; empty when the document has no such
    /// places.
    public static Optional<Span> span(Document document, Selection.Text selection) {
        var anchor = selection.anchor();
        var caret = selection.caret();
        if (anchor.block().equals(caret.block())) {
            var leaf = at(document, caret).orElse(null);
            if (leaf == null || at(document, anchor).isEmpty()) return Optional.empty();
            int from = Math.min(anchor.offset(), caret.offset());
            int to = Math.max(anchor.offset(), caret.offset());
            return Optional.of(new Span(List.of(leaf), from, to));
        }
        if (at(document, anchor).isEmpty() || at(document, caret).isEmpty())
            return Optional.empty();
        var leaves = of(document);
        int one = index(leaves, anchor.block());
        int other = index(leaves, caret.block());
        if (one < 0 || other < 0) return Optional.empty();
        var front = one < other ? anchor : caret;
        var back = one < other ? caret : anchor;
        var covered = leaves.subList(Math.min(one, other), Math.max(one, other) + 1);
        return Optional.of(new Span(List.copyOf(covered), front.offset(), back.offset()));
    }

    /// All lines in those cells; empty when there are none.
    public static Optional<Span> span(Document document, List<Id> cells) {
        var covered = new ArrayList<Block>();
        for (var id : cells)
            document.find(id)
                    .ifPresent(
                            cell ->
                                    cell.forEach(
                                            part -> {
                                                if (holdsText(part)) covered.add(part);
                                            }));
        if (covered.isEmpty()) return Optional.empty();
        return Optional.of(new Span(covered, 0, Inline.length(covered.getLast().runs())));
    }

    /// The line at a place that exists.
    public static Optional<Block> at(Document document, Position place) {
        return document.find(place.block())
                .filter(Leaves::holdsText)
                .filter(leaf -> place.offset() <= Inline.length(leaf.runs()));
    }

    /// @param leaves all lines touched, at least one
    /// @param from in the first line
    /// @param to in the last line
    public record Span(List<Block> leaves, int from, int to) {
        public Block first() {
            return leaves.getFirst();
        }

        public Block last() {
            return leaves.getLast();
        }

        public Position start() {
            return new Position(first().id(), from);
        }

        public int from(Block leaf) {
            return leaf == first() ? from : 0;
        }

        public int to(Block leaf) {
            return leaf == last() ? to : Inline.length(leaf.runs());
        }
    }

    private static int index(List<Block> leaves, Id wanted) {
        for (int i = 0; i < leaves.size(); i++) if (leaves.get(i).id().equals(wanted)) return i;
        return -1;
    }
}
