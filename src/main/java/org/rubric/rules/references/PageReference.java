package org.rubric.rules.references;

import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.rules.Cue;
import org.rubric.rules.Dossier;
import org.rubric.rules.Hit;
import org.rubric.rules.Once;
import org.rubric.rules.Passage;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;

import java.util.ArrayList;
import java.util.function.Consumer;

/// Nothing is referred to by its page or its place beside the text (author's guide, 8.11).
public record PageReference() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("XRF-05", Severity.ERROR);

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public boolean english() {
        return true;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        var found = new ArrayList<Finding>();
        var beside = new ArrayList<Finding>();
        for (var passage : dossier.survey().passages()) {
            if (!passage.prose()) continue;
            for (var hit : passage.facts().hits(Cue.PAGE))
                found.add(finding(passage, hit, WORDS.of("XRF-05.one", hit.words())));
            for (var hit : passage.facts().hits(Cue.BESIDE)) beside.add(beside(passage, hit));
        }
        Once.tell(dossier, found, n -> WORDS.of("XRF-05.many", n), report);
        Once.tell(dossier, beside, n -> WORDS.of("XRF-05.beside.many", n), report);
    }

    /// Only a note: where there is one table, a reader finds it.
    private static Finding beside(Passage passage, Hit hit) {
        return new Finding(
                SHEET.code(),
                Severity.NOTE,
                passage.line().id(),
                new Finding.Range(hit.from(), hit.to()),
                WORDS.of("XRF-05.beside", hit.words()));
    }
}
