package org.rubric.meeting;

import org.rubric.meeting.wording.Words;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What the group concluded about a document, and when.
///
/// @param phrase of the group's own, "agreed with the change made in the meeting"; empty: the
///     kind's words
public record Conclusion(Kind kind, String phrase, Instant time, Statement statement) {

    /// The conclusions a rapporteur group reaches, each with the key that records it.
    public enum Kind {
        AGREED('A'),
        AGREED_WITH_CHANGES('C'),
        NOTED('N'),
        NOT_AGREED('X'),
        FURTHER_CONTRIBUTIONS('F'),
        POSTPONED('P'),
        WITHDRAWN('W'),
        NOT_PRESENTED('U'),
        CARRIED_FORWARD('R');

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }

        public char letter() {
            return letter;
        }

        public String words() {
            return Words.of("conclusion." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }

        /// Whether the document comes back at the next meeting.
        public boolean comesBack() {
            return this == POSTPONED || this == NOT_PRESENTED || this == CARRIED_FORWARD;
        }

        /// The kind that this key records, capital or small.
        public static Optional<Kind> of(char key) {
            return Arrays.stream(values())
                    .filter(kind -> kind.letter == Character.toUpperCase(key))
                    .findFirst();
        }
    }

    /// What someone asked to be recorded with it.
    ///
    /// @param by member that made it
    /// @param recorded whether it goes into the report, name and all
    public record Statement(String text, String by, boolean recorded) {
        public static final Statement NONE = new Statement("", "", false);
    }

    public static Conclusion of(Kind kind, String phrase, Instant time) {
        return new Conclusion(kind, phrase, time, Statement.NONE);
    }

    /// The group's own phrase, else the words of the kind.
    public String words() {
        return phrase.isBlank() ? kind.words() : phrase;
    }
}
