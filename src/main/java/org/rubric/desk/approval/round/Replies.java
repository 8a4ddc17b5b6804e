package org.rubric.desk.approval.round;

import org.rubric.desk.wording.Words;
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
                            ? said("changed", "corrected")
                            : said("proposed", "changed", "corrected");
            case ACCEPTED_IN_PART -> said("intent", "clause");
            case NOT_ACCEPTED -> said("kept", "scope", "future");
            case WITHDRAWN -> said("withdrawn", "another");
        };
    }

    private static List<String> said(String... keys) {
        return java.util.Arrays.stream(keys).map(key -> Words.text("reply." + key)).toList();
    }
}
