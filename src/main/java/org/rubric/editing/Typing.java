package org.rubric.editing;

import org.rubric.editing.wording.Words;
import java.text.BreakIterator;
import java.util.List;
import java.util.Optional;
import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.editing.excerpt.Excerpt;
import org.rubric.editing.excerpt.Pasting;

/// Characters in and out of one line.
final class Typing {
    private static final String TYPING = Words.of("typing");
    private static final String DELETING = Words.of("deleting");

    private Typing() {}

    static Optional<Transaction> type(Snapshot snapshot, Selection selection, String words) {
        var text = Pasting.cleaned(words);
        if (text.isEmpty()) return Optional.empty();
        var edit = new Edit(snapshot.document());
        var caret = Erasing.forText(edit, selection);
        if (caret.isEmpty()) return Optional.empty();
        var at = caret.get();
        var leaf = edit.now(at.block());
        if (Leaves.locked(leaf)) return Optional.empty();
        var marks = Runs.marksAt(leaf.runs(), at.offset());
        edit.retype(
                leaf, Runs.insert(leaf.runs(), at.offset(), List.of(new Inline.Text(text, marks))));
        int end = at.offset() + text.length();
        boolean opens = !bare(selection) || opensSentence(leaf.runs(), at.offset(), text);
        var merge = new Merge(Merge.Kind.TYPING, leaf.id(), at.offset(), end, opens);
        return edit.done(TYPING, Selection.at(leaf.id(), end), merge);
    }

    static Optional<Transaction> insert(Snapshot snapshot, Selection selection, List<Inline> runs) {
        if (runs.isEmpty()) return Optional.empty();
        var edit = new Edit(snapshot.document());
        var caret = Erasing.forText(edit, selection);
        if (caret.isEmpty()) return Optional.empty();
        var leaf = edit.now(caret.get().block());
        if (Leaves.locked(leaf)) return Optional.empty();
        int at = caret.get().offset();
        edit.retype(leaf, Runs.insert(leaf.runs(), at, runs));
        return edit.done(Words.of("inserting"), Selection.at(leaf.id(), at + Inline.length(runs)));
    }

    /// Erases the selection, or the user-perceived character before the caret; of letters that are
    /// put together from signs only the last sign.
    static Optional<Transaction> backspace(Snapshot snapshot, Selection selection) {
        if (!bare(selection)) return erase(snapshot, selection);
        var caret = ((Selection.Text) selection).caret();
        var leaf = Leaves.at(snapshot.document(), caret);
        if (leaf.isEmpty()) return Optional.empty();
        if (caret.offset() == 0) return Joining.backward(snapshot, leaf.get());
        return character(snapshot, leaf.get(), caret.offset(), before(leaf.get(), caret.offset()));
    }

    /// Erases the selection, or the user-perceived character after the caret.
    static Optional<Transaction> delete(Snapshot snapshot, Selection selection) {
        if (!bare(selection)) return erase(snapshot, selection);
        var caret = ((Selection.Text) selection).caret();
        var leaf = Leaves.at(snapshot.document(), caret);
        if (leaf.isEmpty()) return Optional.empty();
        if (caret.offset() == Inline.length(leaf.get().runs()))
            return Joining.forward(snapshot, leaf.get());
        return character(snapshot, leaf.get(), caret.offset(), after(leaf.get(), caret.offset()));
    }

    static Optional<Transaction> erase(Snapshot snapshot, Selection selection) {
        if (bare(selection)) return Optional.empty();
        var edit = new Edit(snapshot.document());
        return Erasing.any(edit, selection).flatMap(at -> edit.done(DELETING, Selection.at(at)));
    }

    static Optional<Transaction> cut(Snapshot snapshot, Selection selection) {
        var kept = Excerpt.of(snapshot.document(), selection);
        if (kept.isEmpty()) return Optional.empty();
        var edit = new Edit(snapshot.document());
        return Erasing.cut(edit, selection, kept.get())
                .flatMap(at -> edit.done(Words.of("cut"), Selection.at(at)));
    }

    private static boolean bare(Selection selection) {
        return selection instanceof Selection.Text text && text.collapsed();
    }

    private static Optional<Transaction> character(
            Snapshot snapshot, Block leaf, int one, int other) {
        if (Leaves.locked(leaf)) return Optional.empty();
        int from = Math.min(one, other);
        var edit = new Edit(snapshot.document());
        edit.retype(leaf, Runs.remove(leaf.runs(), from, Math.max(one, other)));
        var merge = merge(leaf.id(), one, from);
        return edit.done(DELETING, Selection.at(new Position(leaf.id(), from)), merge);
    }

    private static Merge merge(Id leaf, int from, int to) {
        return new Merge(Merge.Kind.ERASING, leaf, from, to, false);
    }

    private static int before(Block leaf, int offset) {
        int from = characters(leaf).preceding(offset);
        var steps = Runs.steps(leaf.runs());
        int last = steps.offsetByCodePoints(offset, -1);
        return from < last && builtUp(steps.codePointAt(from)) ? last : from;
    }

    /// Whether letters are put together from signs that their writers take off one by one, as the
    /// vowel signs of Arabic, Hebrew, Devanagari or Thai. An accented Latin letter, a Korean
    /// syllable and a picture go as a whole.
    private static boolean builtUp(int letter) {
        if (!Character.isLetter(letter)) return false;
        return switch (Character.UnicodeScript.of(letter)) {
            case LATIN, GREEK, CYRILLIC, COMMON, INHERITED, HANGUL, HAN, HIRAGANA, KATAKANA ->
                    false;
            default -> true;
        };
    }

    private static int after(Block leaf, int offset) {
        return characters(leaf).following(offset);
    }

    private static BreakIterator characters(Block leaf) {
        var characters = BreakIterator.getCharacterInstance();
        characters.setText(Runs.steps(leaf.runs()));
        return characters;
    }

    private static boolean opensSentence(List<Inline> runs, int at, String text) {
        if (at == 0 || !Character.isWhitespace(text.charAt(0))) return false;
        return ".!?。".indexOf(Runs.steps(runs).charAt(at - 1)) >= 0;
    }
}
