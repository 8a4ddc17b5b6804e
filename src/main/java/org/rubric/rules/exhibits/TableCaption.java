package org.rubric.rules.exhibits;

import org.rubric.document.Exhibit;
import org.rubric.document.Finding;
import org.rubric.document.Inline;
import org.rubric.document.Severity;
import org.rubric.rules.Dossier;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Sheet.Reason;

import java.util.function.Consumer;

/// A table has a title (author's guide, 9.5.2).
public record TableCaption() implements Rule {
    private static final Sheet SHEET =
            Sheet.texts(
                    "TAB-02",
                    Severity.ERROR,
                    "Author's guide 9.5.2",
                    new Reason(
                            "Only what has a number and a title can be referred to. A table that only places things is made one without a title.",
                            "a table alone",
                            "Table 6-1 – Periods"));

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        if (!dossier.draft()) return;
        for (var table : dossier.survey().tables())
            if (table.frame().use() == Exhibit.Table.Use.CAPTIONED
                    && Inline.text(table.caption().runs()).isBlank())
                report.accept(
                        finding(table.caption().id(), "A table has no title, and so no number."));
    }
}
