package org.rubric.rules;

import java.util.List;

/// Which rules of a book a document is read by.
final class Applicable {
    private Applicable() {}

    /// Rules about English words are for texts in English; a resolution follows none of those that
    /// are for Recommendations.
    static List<Rule> of(Rulebook rulebook, Dossier dossier, Profile wanted) {
        var profile = dossier.resolution() ? Profile.MEETING : wanted;
        var language = dossier.document().front().identity().language();
        boolean english = language.isEmpty() || language.startsWith("en");
        return rulebook.rules().stream()
                .filter(rule -> rule.sheet().profiles().contains(profile))
                .filter(rule -> english || !rule.english())
                .filter(rule -> !rule.sheet().off())
                .toList();
    }
}
