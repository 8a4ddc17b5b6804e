package org.rubric.rules;

import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.FrontMatter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Runs the rules of a profile over a dossier, again after each change, and remembers what it read
/// in lines that are still the same objects. Any thread may use it; its memory holds the lines of
/// the last document, so one for each open draft reads fastest.
public final class Proofreader {
    private final Rulebook rulebook;
    private Map<Block, Facts> memory = new IdentityHashMap<>();
    private volatile Survey last = nothing();

    public Proofreader(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    private static Survey nothing() {
        return Survey.of(Document.of(FrontMatter.EMPTY, List.of()));
    }

    /// Lets go of the last document and of what was learned of it.
    public synchronized void forget() {
        memory = new IdentityHashMap<>();
        last = nothing();
    }

    /// All findings, the worst first, among equals in the order of the rulebook.
    public synchronized List<Finding> proofread(Dossier dossier, Profile profile) {
        var known = memory;
        var now = new IdentityHashMap<Block, Facts>(known.size());
        var survey =
                Survey.of(
                        dossier.document(),
                        line -> {
                            var read = known.get(line);
                            if (read == null) read = Facts.of(line);
                            now.put(line, read);
                            return read;
                        });
        var findings = new ArrayList<Finding>();
        var seen = dossier.through(survey);
        for (var rule : Applicable.of(rulebook, dossier, profile)) rule.check(seen, findings::add);
        // Walked now, so that nobody asks the reader from another thread.
        survey.passages();
        memory = now;
        last = survey;
        findings.sort(Comparator.comparing(Finding::severity));
        return List.copyOf(findings);
    }

    /// The same dossier looked at through what was learned of its document last, if that is known.
    /// Waits for nobody.
    public Dossier known(Dossier dossier) {
        var survey = last;
        if (survey.document() == dossier.document()) return dossier.through(survey);
        last = dossier.survey();
        return dossier;
    }

    /// The same with the profile that the document's kind has.
    public List<Finding> proofread(Dossier dossier) {
        var kind = dossier.document().front().identity().kind();
        return proofread(dossier, Profile.of(kind));
    }
}
