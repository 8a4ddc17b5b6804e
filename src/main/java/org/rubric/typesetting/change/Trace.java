package org.rubric.typesetting.change;

import org.rubric.document.Alteration;
import org.rubric.typesetting.Element.Role;

/// What a change leaves on the page: a stretch of a block's line in a colour of its own.
///
/// @param from caret step where it begins
/// @param to caret step where it ends; [Alteration#WHOLE] where the line or the block does
/// @param colour of the letters and their rules, 0xRRGGBB
/// @param author who has to be told apart from others; empty: nobody
public record Trace(Alteration.Kind kind, int from, int to, int colour, String author) {

    Trace over(int begin, int end) {
        return new Trace(kind, begin, end, colour, author);
    }

    public boolean moved() {
        return kind == Alteration.Kind.MOVED_HERE || kind == Alteration.Kind.MOVED_AWAY;
    }

    public Role role() {
        return kind.stays() ? Role.INSERTED : Role.DELETED;
    }

    /// Key of the word for it.
    public static String word(Alteration.Kind kind) {
        return switch (kind) {
            case INSERTED -> "change.inserted";
            case DELETED -> "change.deleted";
            case MOVED_HERE -> "change.here";
            case MOVED_AWAY -> "change.away";
        };
    }
}
