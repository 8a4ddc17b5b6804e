package org.rubric.programme.approval;

import org.rubric.programme.wording.Words;
import java.util.Optional;
import org.rubric.document.Id;

/// A comment of a member on a text under approval. A comment gives its reason and, where it can,
/// the change it wants (procedures 4).
///
/// @param number as it was given, else its place in the list
/// @param from member that made it
/// @param comment in the member's words
/// @param proposed text in place of what stands; empty: none
public record Remark(
        String number,
        String from,
        About about,
        String comment,
        String proposed,
        Disposition disposition) {

    /// How grave it is: only typos let a text pass without a further round.
    public enum Sort {
        SUBSTANTIVE,
        EDITORIAL,
        TYPO;

        public String words() {
            return Words.of("remark." + name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    /// What it is about.
    ///
    /// @param clause as it was typed, `6.1`
    /// @param place in the draft; empty: not found or the text as a whole
    /// @param whole whether a person said that it is about the text as a whole
    public record About(String clause, Optional<Id> place, Sort sort, boolean whole) {
        public About(String clause, Optional<Id> place, Sort sort) {
            this(clause, place, sort, false);
        }

        /// Whether it is known where that is.
        public boolean settled() {
            return whole || place.isPresent();
        }

        /// About another place; what was typed stays.
        ///
        /// @param other empty: the text as a whole
        public About at(Optional<Id> other) {
            return new About(clause, other, sort, other.isEmpty());
        }

        /// As it was typed elsewhere.
        public About typed(String other) {
            return new About(other, place, sort, whole);
        }

        public About of(Sort other) {
            return new About(clause, place, other, whole);
        }
    }

    public boolean open() {
        return disposition.open();
    }

    public Remark answered(Disposition said) {
        return new Remark(number, from, about, comment, proposed, said);
    }

    public Remark about(About other) {
        return new Remark(number, from, other, comment, proposed, disposition);
    }
}
