package org.rubric.rules.exhibits;

import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.rules.Dossier;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;

import java.util.List;
import java.util.function.Consumer;

/// A table is referred to (author's guide, 9.5).
public record UncitedTable() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("TAB-01", Severity.ERROR);

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
        var uncited = new Uncited(this, dossier);
        for (var table : dossier.survey().tables()) uncited.look(table, table.caption(), List.of());
        uncited.tell(n -> WORDS.of("TAB-01.many", n), report);
    }
}
