package org.rubric.workbench.text.caret;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.rubric.document.Inline;
import org.rubric.workbench.text.line.Passage;

/// A line of text as it is heard, and the way between its caret steps and the characters of that.
///
/// @param before what the eye sees beside the words: a number, a marker, the place of a cell
/// @param bits the words, one a run
/// @param after what the eye sees from how the words look, such as a heading
public record Spoken(String before, List<Bit> bits, String after) {

    /// A run as it is heard; only letters of the text are heard one by one.
    ///
    /// @param step caret steps before it
    /// @param start characters before it, `before` counted
    record Bit(int step, int start, String words, Inline run) {
        boolean letters() {
            return run instanceof Inline.Text;
        }

        int end() {
            return start + words.length();
        }
    }

    /// @param heard what a part of the line that is not its own letters sounds like
    static Spoken of(
            String before, Passage passage, Function<Passage.Part, String> heard, String after) {
        var bits = new ArrayList<Bit>();
        int at = before.length();
        for (var part : passage.parts()) {
            var words = part.run() instanceof Inline.Text ? part.shown() : heard.apply(part);
            bits.add(new Bit(part.step(), at, words, part.run()));
            at += words.length();
        }
        return new Spoken(before, List.copyOf(bits), after);
    }

    String text() {
        var text = new StringBuilder(before);
        for (var bit : bits) text.append(bit.words);
        return text.append(after).toString();
    }

    /// Characters before a caret step.
    int offset(int step) {
        for (var bit : bits)
            if (step < bit.step + bit.run.length())
                return bit.start + (bit.letters() ? Math.max(0, step - bit.step) : 0);
        return bits.isEmpty() ? before.length() : bits.getLast().end();
    }

    /// The caret step nearest to a character.
    int step(int offset) {
        int step = 0;
        for (var bit : bits) {
            if (offset < bit.end())
                return bit.letters() ? bit.step + Math.max(0, offset - bit.start) : bit.step;
            step = bit.step + bit.run.length();
        }
        return step;
    }
}
