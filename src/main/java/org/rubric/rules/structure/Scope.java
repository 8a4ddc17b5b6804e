package org.rubric.rules.structure;

import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.rules.Dossier;
import org.rubric.rules.Region;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Wordage;

import java.util.function.Consumer;

/// The scope says something (author's guide, 8.1).
public record Scope() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("SCO-01", Severity.ERROR);

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    private static final int FEWEST = 15;

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        var scope = dossier.survey().division(Region.SCOPE);
        if (scope.isEmpty()) return;
        int words = 0;
        for (var passage : dossier.survey().passages())
            if (passage.region() == Region.SCOPE && passage.owner() != scope.get())
                words += Wordage.count(passage.words());
        if (words < FEWEST)
            report.accept(
                    finding(
                            scope.get().title().id(),
                            words == 0
                                    ? WORDS.of("SCO-01.empty")
                                    : WORDS.of("SCO-01.short", words)));
    }
}
