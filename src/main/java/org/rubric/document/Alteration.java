package org.rubric.document;

/// A stretch of a block's line of text that one of two versions has and the other has not, or a
/// whole block that has.
///
/// @param from caret step where it begins
/// @param to caret step where it ends; [#WHOLE] when the block itself came or went, its label and
///     everything in it included
/// @param author empty: not known
/// @param date ISO date or date and time; empty: not known
public record Alteration(Kind kind, int from, int to, String author, String date) {

    /// The end of a stretch that is all of a block.
    public static final int WHOLE = Integer.MAX_VALUE;

    public Alteration {
        if (from < 0 || to < from)
            throw new IllegalArgumentException("Stretch " + from + " to " + to);
    }

    /// A block that came or went as a whole.
    public static Alteration whole(Kind kind, String author, String date) {
        return new Alteration(kind, 0, WHOLE, author, date);
    }

    public boolean isWhole() {
        return to == WHOLE;
    }

    /// What happened to it, seen from the older version.
    public enum Kind {
        INSERTED,
        DELETED,
        /// Stands where it came to.
        MOVED_HERE,
        /// Stands where it was before.
        MOVED_AWAY;

        /// Whether the newer version has it here.
        public boolean stays() {
            return this == INSERTED || this == MOVED_HERE;
        }
    }
}
