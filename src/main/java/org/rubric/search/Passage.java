package org.rubric.search;

import org.rubric.document.Id;

import java.util.List;

/// A piece of text that is found as one.
///
/// @param place where a click on it leads
/// @param title a heading, a term, a name
/// @param where the place in words, `Y.IoT-flood · clause 6.2`; shown, not searched
/// @param questions to which it belongs, `4/20`
public record Passage(
        Id place, String title, String text, String where, List<String> questions, Role role) {

    /// What a passage is for.
    public enum Role {
        /// It is found by its words.
        TEXT,
        /// The same, and it is a term: its text is the source, a line break, the definition.
        DEFINITION,
        /// The same, and it is an abbreviation.
        ABBREVIATION,
        /// Title, scope and terms of a whole thing, to find others like it; by words it is not
        /// found.
        SUBJECT
    }

    public Passage {
        questions = List.copyOf(questions);
    }

    /// A text of which nothing else is known.
    public Passage(Id place, String title, String text) {
        this(place, title, text, "", List.of(), Role.TEXT);
    }

    /// The same as part of a thing.
    public Passage within(String words, List<String> asked) {
        return new Passage(place, title, text, words, asked, role);
    }

    /// The same for another use.
    public Passage as(Role other) {
        return new Passage(place, title, text, where, questions, other);
    }

    /// Tells two versions of a passage apart, in every process the same.
    public long sum() {
        long sum = role.ordinal();
        for (var words : List.of(title, text, where, String.join(" ", questions))) {
            for (int i = 0; i < words.length(); i++) sum = (sum ^ words.charAt(i)) * 0x100000001b3L;
            sum = (sum ^ 0xffff) * 0x100000001b3L;
        }
        return sum;
    }
}
