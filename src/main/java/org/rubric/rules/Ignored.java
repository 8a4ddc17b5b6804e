package org.rubric.rules;

import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.editing.Runs;

import java.util.Optional;

/// A finding that the author has decided to leave, with the reason. It comes back when the words it
/// was about change.
///
/// @param words a digest of what the finding covered
public record Ignored(String code, Id place, String words, String reason) {

    public static Ignored of(Finding finding, Document document, String reason) {
        return new Ignored(finding.code(), finding.place(), digest(finding, document), reason);
    }

    /// Whether this finding is the one that was left.
    public boolean covers(Finding finding, Document document) {
        return code.equals(finding.code())
                && place.equals(finding.place())
                && words.equals(digest(finding, document));
    }

    private static String digest(Finding finding, Document document) {
        var text = document.find(finding.place()).map(block -> Runs.steps(block.runs()));
        return Digest.of(covered(finding, text.orElse(finding.message()))).substring(0, 32);
    }

    private static String covered(Finding finding, String text) {
        int from = Math.min(finding.range().from(), text.length());
        int to = Math.min(finding.range().to(), text.length());
        return Optional.of(text.substring(from, Math.max(from, to)))
                .filter(words -> !words.isEmpty())
                .orElse(finding.message());
    }
}
