package org.rubric.programme.approval;

import org.rubric.programme.wording.Words;
import java.util.List;
import org.rubric.document.Id;

/// What became of a comment.
///
/// @param words of the answer, as the table of resolution prints it
/// @param edits blocks of the text that were changed for it
public record Disposition(Kind kind, String words, List<Id> edits) {
    public static final Disposition OPEN = new Disposition(Kind.OPEN, "", List.of());

    /// How it was answered.
    public enum Kind {
        OPEN,
        ACCEPTED,
        ACCEPTED_IN_PART,
        NOT_ACCEPTED,
        WITHDRAWN;

        public String words() {
            return Words.of(
                    "disposition." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        }
    }

    public Disposition {
        edits = List.copyOf(edits);
    }

    public boolean open() {
        return kind == Kind.OPEN;
    }
}
