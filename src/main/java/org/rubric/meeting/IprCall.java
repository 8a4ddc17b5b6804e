package org.rubric.meeting;

import org.rubric.meeting.wording.Words;

/// Whether anyone was asked about patents and software copyright, and what was answered
/// (Recommendation ITU-T A.1, 2.3.3.12).
///
/// @param words for the report, editable; empty: the usual sentence
public record IprCall(Answer answer, String words) {

    public static final IprCall NONE = new IprCall(Answer.NOT_ASKED, "");

    /// What came of it.
    public enum Answer {
        NOT_ASKED,
        NONE_DECLARED,
        DECLARED
    }

    /// The sentence for the report.
    public String sentence() {
        if (!words.isBlank()) return words;
        return switch (answer) {
            case NOT_ASKED -> Words.text("ipr.not-asked");
            case NONE_DECLARED -> Words.text("ipr.none");
            case DECLARED -> Words.text("ipr.declared");
        };
    }
}
