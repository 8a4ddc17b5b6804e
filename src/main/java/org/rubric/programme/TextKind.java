package org.rubric.programme;

import org.rubric.programme.wording.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rubric.document.DocumentKind;

/// What kinds of text a work item may become, in the words of the work programme.
public final class TextKind {
    private TextKind() {}

    /// Those that a study group works on, in the order in which they are offered.
    public static List<DocumentKind> offered() {
        return Arrays.stream(DocumentKind.values()).filter(kind -> !words(kind).isEmpty()).toList();
    }

    /// Empty: a kind that is no work item.
    public static String words(DocumentKind kind) {
        return switch (kind) {
            case RECOMMENDATION -> Words.of("kind.recommendation");
            case REVISED_RECOMMENDATION -> Words.of("kind.revised");
            case AMENDMENT -> Words.of("kind.amendment");
            case CORRIGENDUM -> Words.of("kind.corrigendum");
            case ERRATUM -> Words.of("kind.erratum");
            case SUPPLEMENT -> Words.of("kind.supplement");
            case IMPLEMENTERS_GUIDE -> Words.of("kind.guide");
            case TECHNICAL_REPORT -> Words.of("kind.report");
            case FOCUS_GROUP_DELIVERABLE,
                    CONTRIBUTION,
                    TEMPORARY_DOCUMENT,
                    LIAISON_STATEMENT,
                    REPORT,
                    AGENDA,
                    OTHER ->
                    "";
        };
    }

    public static Optional<DocumentKind> of(String words) {
        return offered().stream().filter(k -> words(k).equalsIgnoreCase(words)).findFirst();
    }

    /// Whether it is proposed with the form of Recommendation ITU-T A.13 instead of that of A.1.
    public static boolean nonNormative(DocumentKind kind) {
        return switch (kind) {
            case SUPPLEMENT, IMPLEMENTERS_GUIDE, TECHNICAL_REPORT -> true;
            default -> false;
        };
    }
}
