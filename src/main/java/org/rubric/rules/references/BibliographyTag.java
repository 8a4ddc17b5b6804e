package org.rubric.rules.references;

import java.util.function.Consumer;
import org.rubric.document.Block;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.rules.Dossier;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Sheet.Reason;

/// Tags of the bibliography begin with b-, those of clause 2 do not (author's guide, 8.10).
public record BibliographyTag() implements Rule {
    private static final Sheet SHEET =
            Sheet.texts(
                    "BIB-01",
                    Severity.ERROR,
                    "Author's guide 8.10",
                    new Reason(
                            "The letter b tells a reader at the place of citation that the document is only for information.",
                            "[IETF RFC 8259] in the bibliography",
                            "[b-IETF RFC 8259] in the bibliography"));

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        for (var entry : dossier.survey().bibliography())
            if (!entry.tag().isEmpty() && !entry.tag().startsWith("b-")) report(entry, "lacks", report);
        for (var entry : dossier.survey().references())
            if (entry.tag().startsWith("b-")) report(entry, "stands in clause 2 with", report);
    }

    private void report(Block.Reference entry, String verb, Consumer<Finding> report) {
        report.accept(
                finding(
                        entry.id(),
                        "The tag [" + entry.tag() + "] " + verb + " the \u201cb-\u201d of the bibliography."));
    }
}
