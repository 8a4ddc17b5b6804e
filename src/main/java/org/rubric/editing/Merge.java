package org.rubric.editing;

import org.rubric.document.Id;

/// Says whether a change prolongs the one before into one unit of undo: typing on where typing
/// stopped, until a sentence ends.
///
/// @param block whose text changed
/// @param from where the caret stood before
/// @param to where it stands after
/// @param opens begins something that is undone apart, such as the next sentence
public record Merge(Kind kind, Id block, int from, int to, boolean opens) {

    /// Which changes can run together.
    public enum Kind {
        NEVER,
        TYPING,
        ERASING
    }

    public static final Merge NEVER = new Merge(Kind.NEVER, Id.of("none"), 0, 0, true);

    /// Whether this change goes on from that one.
    public boolean prolongs(Merge before) {
        return kind != Kind.NEVER
                && kind == before.kind
                && block.equals(before.block)
                && from == before.to
                && !opens;
    }
}
