package org.rubric.editing.excerpt;

import org.rubric.editing.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.editing.Blank;
import org.rubric.editing.Edit;
import org.rubric.editing.Erasing;
import org.rubric.editing.Leaves;
import org.rubric.editing.Runs;
import org.rubric.editing.Selection;
import org.rubric.editing.Snapshot;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;

/// Plain words from the clipboard.
public final class Pasting {
    static final String PASTING = Words.of("paste");

    private Pasting() {}

    /// Every line of the text a paragraph, or an item where the caret is in a list; titles,
    /// captions and cells of one line take them in a row.
    public static Optional<Transaction> plain(Snapshot snapshot, Selection selection, String text) {
        if (text.isEmpty()) return Optional.empty();
        var edit = new Edit(snapshot.document());
        var caret = Erasing.any(edit, selection);
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

    /// Without characters that no exchange format can carry; line ends become spaces.
    public static String cleaned(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints().filter(Pasting::carried).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean carried(int c) {
        boolean lone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean none = (c & 0xFFFE) == 0xFFFE || c == '\uFFFC';
        return (c >= 0x20 || c == '\t') && (c < 0x7F || c > 0x9F) && !lone && !none;
    }

    static Position inserted(Edit edit, Block leaf, Position at, String text) {
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
}
