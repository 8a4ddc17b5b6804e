package org.rubric.programme.approval;

import org.rubric.programme.wording.Words;
import java.util.List;
import java.util.regex.Pattern;
import org.rubric.document.DocumentKind;
import org.rubric.programme.Process;

/// The approval process that a text has by its subject, with the reason (WTSA Resolution 1, section
/// 8; Recommendation ITU-T A.8). A proposal: the group may choose the other one by consensus until
/// consent or determination.
///
/// @param reason one sentence, with its source
public record ProcessProposal(Process process, String reason) {

    private static final Pattern SUBJECT =
            Pattern.compile(
                    "\\b(?:numbering|numbers? plans?|addressing|tariffs?|charging|accounting)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern POLICY =
            Pattern.compile("\\b(?:policy|policies|regulat\\w+)\\b", Pattern.CASE_INSENSITIVE);

    /// @param name provisional name or designation, `Y.IoT-flood`
    public static ProcessProposal of(
            DocumentKind kind, String name, String title, List<String> keywords) {
        if (!normative(kind))
            return new ProcessProposal(Process.AGREEMENT, Words.of("proposal.agreement"));
        if (name.startsWith("A."))
            return new ProcessProposal(Process.TAP, Words.of("proposal.series"));
        var words = title + "; " + String.join("; ", keywords);
        var subject = SUBJECT.matcher(words);
        if (subject.find()) return tap("proposal.subject", subject.group());
        var policy = POLICY.matcher(words);
        if (policy.find()) return tap("proposal.policy", policy.group());
        return new ProcessProposal(Process.AAP, Words.of("proposal.aap"));
    }

    private static ProcessProposal tap(String key, String word) {
        return new ProcessProposal(Process.TAP, Words.of(key, word));
    }

    private static boolean normative(DocumentKind kind) {
        return switch (kind) {
            case RECOMMENDATION, REVISED_RECOMMENDATION, AMENDMENT, CORRIGENDUM -> true;
            default -> false;
        };
    }
}
