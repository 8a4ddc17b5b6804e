package org.rubric.desk.approval.round;

import java.util.List;
import org.rubric.programme.approval.Disposition;
import org.rubric.programme.approval.Remark;

/// The usual words of an answer to a comment, offered before anything is typed.
public final class Replies {
    private Replies() {}

    public static List<String> of(Disposition.Kind kind, Remark remark) {
        return switch (kind) {
            case OPEN -> List.of();
            case ACCEPTED ->
                    remark.proposed().isBlank()
                            ? List.of("The text was changed accordingly.", "Corrected.")
                            : List.of(
                                    "Changed as proposed.",
                                    "The text was changed accordingly.",
                                    "Corrected.");
            case ACCEPTED_IN_PART ->
                    List.of(
                            "The intent is accepted; other words were chosen.",
                            "Accepted for this clause; the rest is left for a future revision.");
            case NOT_ACCEPTED ->
                    List.of(
                            "The text is kept: it says what the group agreed.",
                            "Out of the scope of this Recommendation.",
                            "To be considered in a future revision.");
            case WITHDRAWN ->
                    List.of(
                            "Withdrawn by the commenter after discussion.",
                            "Withdrawn in favour of another comment.");
        };
    }
}
