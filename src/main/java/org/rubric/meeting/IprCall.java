package org.rubric.meeting;

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
            case NOT_ASKED ->
                    "The question about patents and software copyright was not recorded at this"
                            + " meeting.";
            case NONE_DECLARED ->
                    "The chair asked whether anyone knew of patents or software copyright that may"
                            + " be needed to implement the texts under discussion. Nothing was"
                            + " declared.";
            case DECLARED ->
                    "The chair asked whether anyone knew of patents or software copyright that may"
                            + " be needed to implement the texts under discussion. Declarations"
                            + " were announced.";
        };
    }
}
