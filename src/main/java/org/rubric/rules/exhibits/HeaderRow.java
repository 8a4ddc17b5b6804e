package org.rubric.rules.exhibits;

import org.rubric.document.Exhibit;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.editing.Selection;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;
import org.rubric.rules.Correction;
import org.rubric.rules.Dossier;
import org.rubric.rules.Once;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Sheet.Reason;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A table has a header row that is marked as one (PDF/UA-1, 7.5).
public record HeaderRow() implements Rule {
    private static final Sheet SHEET =
            Sheet.all(
                    "ACC-01",
                    Severity.ERROR,
                    "ISO 14289-1 (PDF/UA-1), 7.2 and 7.5",
                    new Reason(
                            "A reader who hears a table is told the header of each cell; without marked headers only the bare values are read out. The language of the text tells how to pronounce it.",
                            "a table whose first row is like the others",
                            "a first row marked as header"));

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        if (dossier.document().front().identity().language().isBlank())
            report.accept(
                    finding(dossier.document().id(), "The language of the text is not given."));
        var found = new ArrayList<Finding>();
        for (var table : dossier.survey().tables())
            if (bare(table))
                found.add(
                        finding(
                                table.caption().id(),
                                label(table, dossier) + " has no row of headers."));
        Once.tell(dossier, found, n -> n + " tables have no row of headers.", report);
    }

    private static String label(Exhibit.Table table, Dossier dossier) {
        var label = dossier.label(table.id());
        return label.isEmpty() ? "A table" : label;
    }

    private static boolean bare(Exhibit.Table table) {
        return table.frame().use() == Exhibit.Table.Use.CAPTIONED
                && table.frame().headerRows() == 0
                && table.rows().size() > 1
                && table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .noneMatch(Exhibit.Cell::header);
    }

    @Override
    public List<Correction> corrections(Finding finding, Dossier dossier) {
        for (var table : dossier.survey().tables())
            if (table.caption().id().equals(finding.place()) && bare(table))
                return List.of(headed(table));
        return List.of();
    }

    private static Correction headed(Exhibit.Table table) {
        var frame = table.frame();
        var made =
                new Exhibit.Table(
                        table.id(),
                        table.traits(),
                        table.caption(),
                        new Exhibit.Table.Frame(frame.widths(), 1, frame.use(), frame.landscape()),
                        table.rows(),
                        table.notes());
        return new Correction(
                "Make the first row the header",
                Transaction.of(
                        "made the first row the header",
                        List.of(new Step.Replace(table.id(), made)),
                        Selection.at(table.caption().id(), 0)));
    }
}
