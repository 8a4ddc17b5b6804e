package org.rubric.desk.approval.round;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rubric.programme.approval.Remark.Sort;

/// How grave a comment is, from the word that its member has for it.
final class Gravity {
    private static final List<String> TYPO =
            List.of("typo", "typographical", "spelling", "misprint", "erratum");
    private static final List<String> EDITORIAL =
            List.of(
                    "editorial",
                    "edit",
                    "ed",
                    "e",
                    "minor",
                    "wording",
                    "style",
                    "format",
                    "layout");
    private static final List<String> SUBSTANTIVE =
            List.of(
                    "substantive",
                    "substantial",
                    "technical",
                    "technique",
                    "tech",
                    "te",
                    "t",
                    "major",
                    "general",
                    "ge",
                    "ti",
                    "content",
                    "objection",
                    "question");
    private static final int LONGEST = 200;

    private Gravity() {}

    /// The graver of what it says: "ed/te" is substantive. Empty: it says nothing known.
    static Optional<Sort> of(String words) {
        if (words.length() > LONGEST) return Optional.empty();
        var said = words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        if (any(said, SUBSTANTIVE)) return Optional.of(Sort.SUBSTANTIVE);
        if (any(said, EDITORIAL)) return Optional.of(Sort.EDITORIAL);
        return any(said, TYPO) ? Optional.of(Sort.TYPO) : Optional.empty();
    }

    private static boolean any(String[] said, List<String> known) {
        for (var word : said) {
            if (known.contains(word)) return true;
            if (word.endsWith("s") && known.contains(word.substring(0, word.length() - 1)))
                return true;
        }
        return false;
    }
}
