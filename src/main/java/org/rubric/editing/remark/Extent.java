package org.rubric.editing.remark;

import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.FrontLines;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.editing.Leaves;
import org.rubric.editing.Runs;
import org.rubric.editing.Selection;

/// What a comment is about: the text between two places, the first of which comes first. A thing
/// that holds no words, such as a formula, lies between the line before it and the line after.
public record Extent(Position from, Position to) {
    private static final int LONGEST = 200;

    /// What is selected, or the word at the caret, or else its line; empty where there is nothing
    /// that an anchor can stand in.
    public static Optional<Extent> of(Document document, Selection selection) {
        return switch (selection) {
            case Selection.Text text -> text(document, text);
            case Selection.Cells cells -> Leaves.span(document, cells.cells()).map(Extent::of);
            case Selection.Blocks blocks -> blocks(document, blocks);
            case Selection.None() -> Optional.empty();
        };
    }

    private static Extent of(Leaves.Span span) {
        return new Extent(span.start(), new Position(span.last().id(), span.to()));
    }

    private static Optional<Extent> text(Document document, Selection.Text text) {
        if (FrontLines.holds(document, text.anchor().block())) return Optional.empty();
        if (FrontLines.holds(document, text.caret().block())) return Optional.empty();
        if (text.collapsed())
            return Leaves.at(document, text.caret()).map(line -> word(line, text.caret()));
        return Leaves.span(document, text).map(Extent::of);
    }

    private static Extent word(Block line, Position at) {
        var steps = Runs.steps(line.runs());
        int from = at.offset();
        int to = at.offset();
        while (from > 0 && inWord(steps.charAt(from - 1))) from--;
        while (to < steps.length() && inWord(steps.charAt(to))) to++;
        if (from == to) {
            from = 0;
            to = steps.length();
        }
        return new Extent(new Position(line.id(), from), new Position(line.id(), to));
    }

    private static boolean inWord(char c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || "-_.\u2010\u2011\u2019'".indexOf(c) >= 0
                || c == '\uFFFC';
    }

    private static Optional<Extent> blocks(Document document, Selection.Blocks selection) {
        if (selection.blocks().isEmpty()) return Optional.empty();
        var first = Surroundings.of(document, selection.blocks().getFirst());
        var last = Surroundings.of(document, selection.blocks().getLast());
        if (first.isEmpty() || last.isEmpty()) return Optional.empty();
        return Optional.of(new Extent(first.get().from(), last.get().to()));
    }

    /// The words, lines parted by spaces; cut short after some two hundred.
    public String words(Document document) {
        var words = new StringBuilder();
        var span = Leaves.span(document, new Selection.Text(from, to));
        if (span.isEmpty()) return "";
        for (var leaf : span.get().leaves()) {
            if (words.length() > LONGEST) break;
            var part = Runs.slice(leaf.runs(), span.get().from(leaf), span.get().to(leaf));
            var text = Inline.text(part).strip();
            if (!words.isEmpty() && !text.isEmpty()) words.append(' ');
            words.append(text);
        }
        return words.toString();
    }
}
