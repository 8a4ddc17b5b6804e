package org.rubric.rules.exhibits;

import org.rubric.document.wording.Wording;
import org.rubric.rules.Correction;
import org.rubric.rules.Dossier;
import org.rubric.document.Exhibit;
import org.rubric.document.Finding;
import org.rubric.document.Inline;
import org.rubric.rules.Rule;
import org.rubric.editing.Selection;
import org.rubric.document.Severity;
import org.rubric.rules.Sheet;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;

import java.util.function.Consumer;
import java.util.List;

/// A table has a title (author's guide, 9.5.2).
public record TableCaption() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.texts("TAB-02", Severity.ERROR);

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
                report.accept(finding(table.caption().id(), WORDS.of("TAB-02.found")));
    }

    /// It can go without one. A title only its author can write.
    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        for (var table : dossier.survey().tables())
            if (table.caption().id().equals(finding.place())
                    && table.frame().use() == Exhibit.Table.Use.CAPTIONED
                    && Inline.text(table.caption().runs()).isBlank()) return List.of(bare(table));
        return List.of();
    }

    private static Correction bare(Exhibit.Table table) {
        var frame = table.frame();
        var use = Exhibit.Table.Use.UNCAPTIONED;
        var plain =
                new Exhibit.Table.Frame(frame.widths(), frame.headerRows(), use, frame.landscape());
        var made =
                new Exhibit.Table(
                        table.id(),
                        table.traits(),
                        table.caption(),
                        plain,
                        table.rows(),
                        table.notes());
        return new Correction(
                WORDS.of("TAB-02.offer"),
                Transaction.of(
                        WORDS.of("TAB-02.done"),
                        List.of(new Step.Replace(table.id(), made)),
                        new Selection.Blocks(List.of(table.id()))));
    }
}
