package org.rubric.workbench.text.caret;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import org.rubric.document.Finding;
import org.rubric.document.Inline;
import org.rubric.workbench.text.line.Passage;

/// What a reader of any script takes for one character and for one word (Unicode Annex 29, with
/// dictionaries where words are not spaced, as in Chinese, Japanese and Thai).
public final class Segments {
    private Segments() {}

    /// The next place at which a reader would set the caret: a letter with its accents is one.
    public static int character(Passage passage, int step, boolean forward) {
        for (var part : passage.parts()) {
            int end = part.step() + part.run().length();
            boolean here =
                    forward ? step >= part.step() && step < end : step > part.step() && step <= end;
            if (!here) continue;
            if (!(part.run() instanceof Inline.Text text)) return forward ? end : part.step();
            var letters = BreakIterator.getCharacterInstance(ULocale.ROOT);
            letters.setText(text.text());
            int into = step - part.step();
            int next = forward ? letters.following(into) : letters.preceding(into);
            return next == BreakIterator.DONE ? (forward ? end : part.step()) : part.step() + next;
        }
        return step;
    }

    /// The start of the next word, or of the one before.
    public static int word(Passage passage, int step, boolean forward) {
        var own = passage.own();
        int next = own.step(start(own.text(), own.character(step), forward));
        if (forward ? next > step : next < step) return next;
        return Math.clamp(step + (forward ? 1 : -1), 0, passage.steps());
    }

    private static int start(String text, int at, boolean forward) {
        var words = words(text);
        int before = 0;
        int from = words.first();
        for (int to = words.next(); to != BreakIterator.DONE; from = to, to = words.next()) {
            if (words.getRuleStatus() == BreakIterator.WORD_NONE) continue;
            if (forward && from > at) return from;
            if (!forward && from >= at) return before;
            before = from;
        }
        return forward ? text.length() : before;
    }

    /// The word at a place, or the reference it stands in.
    public static Finding.Range wordAt(Passage shown, int step) {
        var passage = shown.own();
        var text = passage.text();
        if (text.isEmpty()) return new Finding.Range(0, 0);
        int at = passage.character(step);
        var part = passage.at(Math.min(at, text.length() - 1));
        if (part.isPresent() && !(part.get().run() instanceof Inline.Text))
            return new Finding.Range(
                    part.get().step(), part.get().step() + part.get().run().length());
        var words = words(text);
        int from = words.first();
        boolean lettered = false;
        int last = 0;
        for (int to = words.next(); to != BreakIterator.DONE; from = to, to = words.next()) {
            boolean letters = words.getRuleStatus() != BreakIterator.WORD_NONE;
            if (at < to)
                return !letters && lettered && from == at
                        ? range(passage, last, from)
                        : range(passage, from, to);
            last = from;
            lettered = letters;
        }
        return range(passage, last, text.length());
    }

    private static Finding.Range range(Passage passage, int from, int to) {
        return new Finding.Range(passage.step(from), passage.step(to));
    }

    private static BreakIterator words(String text) {
        var words = BreakIterator.getWordInstance(ULocale.ROOT);
        words.setText(text);
        return words;
    }
}
