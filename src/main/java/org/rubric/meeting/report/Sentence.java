package org.rubric.meeting.report;

import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;

import java.util.ArrayList;
import java.util.List;

/// Words in a line, with references that follow the numbers of the clauses.
final class Sentence {
    private final List<Inline> runs = new ArrayList<>();

    static Sentence of(String words) {
        return new Sentence().and(words);
    }

    /// Stands in words for a reference.
    static final String HERE = "\uFFFC";

    /// Words with a reference where they say so.
    static Sentence of(String words, Id clause) {
        int at = words.indexOf(HERE);
        return at < 0
                ? of(words)
                : of(words.substring(0, at)).see(clause).and(words.substring(at + 1));
    }

    static Sentence bold(String words) {
        var sentence = new Sentence();
        sentence.runs.add(new Inline.Text(words, Marks.of(Marks.Style.BOLD)));
        return sentence;
    }

    Sentence and(String words) {
        if (!words.isEmpty()) runs.add(new Inline.Text(words, Marks.NONE));
        return this;
    }

    /// "clause 6", "Annex B".
    Sentence see(Id clause) {
        runs.add(new Inline.CrossReference(clause, Inline.Form.FULL, "", Marks.NONE));
        return this;
    }

    /// An address outside the document.
    Sentence link(String words, String address) {
        var marks = address.isBlank() ? Marks.NONE : Marks.NONE.withLink(address);
        if (!words.isEmpty()) runs.add(new Inline.Text(words, marks));
        return this;
    }

    List<Inline> runs() {
        return List.copyOf(runs);
    }

    /// With a full stop where it has no mark at its end.
    static String ended(String words) {
        var bare = words.strip();
        return bare.matches("(?s).*[.!?]") ? bare : bare + ".";
    }
}
