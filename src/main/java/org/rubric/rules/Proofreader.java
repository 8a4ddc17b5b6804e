package org.rubric.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rubric.document.Finding;

/// Runs the rules of a profile over a dossier. Without state, so any thread may use it.
public final class Proofreader {
    private final Rulebook rulebook;

    public Proofreader(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /// All findings, the worst first, among equals in the order of the rulebook.
    public List<Finding> proofread(Dossier dossier, Profile profile) {
        var findings = new ArrayList<Finding>();
        for (var rule : rulebook.rules())
            if (rule.sheet().profiles().contains(profile)) rule.check(dossier, findings::add);
        findings.sort(Comparator.comparing(Finding::severity));
        return findings;
    }

    /// The same with the profile that the document's kind has.
    public List<Finding> proofread(Dossier dossier) {
        var kind = dossier.document().front().identity().kind();
        return proofread(dossier, Profile.of(kind));
    }
}
