package org.rubric.rules.structure;

import org.rubric.document.Block;
import org.rubric.document.Block.Clause;
import org.rubric.document.wording.Wording;
import org.rubric.rules.Dossier;
import org.rubric.document.Finding;
import org.rubric.document.Inline;
import org.rubric.rules.Rule;
import org.rubric.document.Severity;
import org.rubric.rules.Sheet;

import java.util.function.Consumer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/// Clauses side by side have different titles (this program).
public record TwinTitles() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("HDG-06", Severity.WARNING);

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        twins(dossier.document().body(), report);
        for (var clause : dossier.survey().clauses()) twins(clause.body(), report);
    }

    private void twins(List<Block> blocks, Consumer<Finding> report) {
        var seen = new HashSet<String>();
        for (var block : blocks)
            if (block instanceof Clause clause) {
                var title = Inline.text(clause.title().runs()).strip();
                if (!title.isEmpty() && !seen.add(title.toLowerCase(Locale.ROOT)))
                    report.accept(finding(clause.title().id(), WORDS.of("HDG-06.found", title)));
            }
    }
}
