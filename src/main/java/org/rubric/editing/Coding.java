package org.rubric.editing;

import org.rubric.editing.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Traits;

/// Text that is set as typed.
public final class Coding {
    private Coding() {}

    /// Turns the selected paragraphs into one block of code, each a line of it.
    public static Command code() {
        return (snapshot, selection) -> {
            if (!(selection instanceof Selection.Text text)) return Optional.empty();
            return Leaves.span(snapshot.document(), text)
                    .flatMap(span -> coded(snapshot, span, text));
        };
    }

    private static Optional<Transaction> coded(
            Snapshot snapshot, Leaves.Span span, Selection.Text selection) {
        var edit = new Edit(snapshot.document());
        // Lines of the front matter stand in no list of blocks.
        if (Lineage.of(snapshot.document(), span.first().id()).isEmpty()) return Optional.empty();
        var place = edit.place(span.first().id());
        for (int i = 0; i < span.leaves().size(); i++) {
            var leaf = span.leaves().get(i);
            var at = edit.place(leaf.id());
            boolean plain =
                    leaf instanceof Block.Paragraph
                            || leaf instanceof Block.Item
                            || leaf instanceof Block.Note;
            if (!plain || Leaves.locked(leaf) || !at.parent().equals(place.parent()))
                return Optional.empty();
            if (at.at() != place.at() + i || Styling.ownNote(edit, leaf)) return Optional.empty();
        }
        var runs = new ArrayList<Inline>();
        int caret = 0;
        for (var leaf : span.leaves()) {
            if (leaf != span.first()) runs.add(new Inline.Text("\n", Marks.NONE));
            if (leaf.id().equals(selection.caret().block()))
                caret = Inline.length(runs) + selection.caret().offset();
            runs.addAll(leaf.runs());
        }
        var id = span.first().id();
        var code = new Block.Code(id, Traits.NONE, "", Runs.tidy(runs));
        edit.splice(place.parent(), place.at(), span.leaves().size(), code);
        return edit.done(Words.of("code"), Selection.at(id, caret));
    }

    /// Says in which notation a block of code is written; empty: not said.
    public static Command notation(Id code, String notation) {
        return (snapshot, selection) ->
                snapshot.document()
                        .find(code)
                        .filter(block -> block instanceof Block.Code)
                        .map(block -> (Block.Code) block)
                        .filter(was -> !was.notation().equals(notation.strip()))
                        .flatMap(was -> told(snapshot, selection, was, notation.strip()));
    }

    private static Optional<Transaction> told(
            Snapshot snapshot, Selection selection, Block.Code was, String notation) {
        var next = new Block.Code(was.id(), was.traits(), notation, was.numbered(), was.runs());
        var edit = new Edit(snapshot.document());
        edit.replace(was, next);
        return edit.done(Words.of("notation"), selection);
    }

    /// Numbers the lines of the block of code at the caret, or no longer.
    public static Command number() {
        return (snapshot, selection) -> {
            if (!(selection instanceof Selection.Text(_, var caret))) return Optional.empty();
            return Leaves.at(snapshot.document(), caret)
                    .filter(leaf -> leaf instanceof Block.Code)
                    .flatMap(leaf -> numbered(snapshot, selection, (Block.Code) leaf));
        };
    }

    private static Optional<Transaction> numbered(
            Snapshot snapshot, Selection selection, Block.Code was) {
        boolean now = !was.numbered();
        var edit = new Edit(snapshot.document());
        edit.replace(was, new Block.Code(was.id(), was.traits(), was.notation(), now, was.runs()));
        return edit.done(now ? Words.of("line-numbers") : Words.of("no-line-numbers"), selection);
    }

    /// Puts spaces up to the next stop of four in the place of the selection.
    public static Command tab() {
        return (snapshot, selection) -> {
            if (!(selection instanceof Selection.Text text)) return Optional.empty();
            var span = Leaves.span(snapshot.document(), text);
            if (span.isEmpty() || !(span.get().first() instanceof Block.Code code))
                return Optional.empty();
            var before = Runs.steps(code.runs()).substring(0, span.get().from());
            int column = before.length() - 1 - before.lastIndexOf('\n');
            var spaces = " ".repeat(4 - column % 4);
            return Typing.insert(snapshot, selection, List.of(new Inline.Text(spaces, Marks.NONE)));
        };
    }

    /// Takes up to four spaces off the start of the caret's line.
    public static Command untab() {
        return (snapshot, selection) -> {
            if (!(selection instanceof Selection.Text(_, var caret))) return Optional.empty();
            var leaf = Leaves.at(snapshot.document(), caret).orElse(null);
            if (!(leaf instanceof Block.Code)) return Optional.empty();
            var text = Runs.steps(leaf.runs());
            int from = text.lastIndexOf('\n', caret.offset() - 1) + 1;
            int to = from;
            while (to < text.length() && to < from + 4 && text.charAt(to) == ' ') to++;
            if (to == from) return Optional.empty();
            var edit = new Edit(snapshot.document());
            edit.retype(leaf, Runs.remove(leaf.runs(), from, to));
            int now = Math.max(from, caret.offset() - (to - from));
            return edit.done(Words.of("indenting"), Selection.at(leaf.id(), now));
        };
    }
}
