package org.rubric.rules.references;

import org.rubric.catalogue.Designation;
import org.rubric.document.Block;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.rules.Dossier;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Sheet.Reason;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// What is cited is in force.
public record Superseded() implements Rule {
    private static final Sheet SHEET =
            Sheet.texts(
                    "REF-15",
                    Severity.ERROR,
                    "This program; standing as in the catalogue",
                    new Reason(
                            "A text that was withdrawn or replaced cannot be asked for any more.",
                            "[ITU-T Y.2060], withdrawn",
                            "its successor"));

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        if (!dossier.draft()) return;
        for (var list : List.of(dossier.survey().references(), dossier.survey().bibliography()))
            for (Block.Reference entry : list)
                Designation.parse(entry.tag())
                        .flatMap(dossier.catalogue()::recommendation)
                        .map(text -> text.standing().status().toLowerCase(Locale.ROOT))
                        .filter(s -> s.contains("withdrawn") || s.contains("superseded"))
                        .ifPresent(status -> report.accept(says(entry, status)));
    }

    private Finding says(Block.Reference entry, String status) {
        boolean gone = status.contains("withdrawn");
        return finding(
                entry.id(),
                "[%s] %s.".formatted(entry.tag(), gone ? "was withdrawn" : "was superseded"));
    }
}
