package org.rubric.rules.references;

import org.rubric.document.Block;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.rules.Correction;
import org.rubric.rules.Dossier;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;

import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;

/// A document is listed once.
public record DuplicateTag() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("REF-06", Severity.ERROR);

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        var seen = new HashSet<String>();
        for (var list : List.of(dossier.survey().references(), dossier.survey().bibliography()))
            for (Block.Reference entry : list) {
                var bare = entry.tag().replaceFirst("^b-", "").strip();
                if (!bare.isEmpty() && !seen.add(bare))
                    report.accept(finding(entry.id(), WORDS.of("REF-06.found", entry.tag())));
            }
    }

    /// Only an entry that no citation points at can go without a choice.
    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        return dossier.survey().uses(finding.place()).isEmpty()
                ? Relocation.removed(finding.place(), dossier).stream().toList()
                : List.of();
    }
}
