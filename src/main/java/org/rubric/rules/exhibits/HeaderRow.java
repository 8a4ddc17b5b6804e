package org.rubric.rules.exhibits;

import org.rubric.document.Exhibit;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.document.wording.Wording;
import org.rubric.editing.Selection;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;
import org.rubric.rules.Correction;
import org.rubric.rules.Dossier;
import org.rubric.rules.Once;
import org.rubric.rules.Rule;
import org.rubric.rules.Sheet;
import org.rubric.rules.Wordage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// A table has a header row that is marked as one (PDF/UA-1, 7.5).
public record HeaderRow() implements Rule {
    private static final Wording WORDS = Wording.in("rules");
    private static final Sheet SHEET = Sheet.all("ACC-01", Severity.ERROR);

    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L} ()/&-]{1,40}");

    /// What stands over a column that describes.
    private static final Pattern HEADER =
            Pattern.compile(
                    "(?i)(?:description|meaning|definition|value|explanation|semantics|remarks?|notes?"
                            + "|interpretation|mnemonic|assignment|purpose|content|type|example|reference"
                            + "|period|size|unit|comments?)s?(?: .{0,20})?");

    @Override
    public Sheet sheet() {
        return SHEET;
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> report) {
        if (dossier.document().front().identity().language().isBlank())
            report.accept(finding(dossier.document().id(), WORDS.of("ACC-01.language")));
        var found = new ArrayList<Finding>();
        for (var table : dossier.survey().tables())
            if (bare(table)) found.add(finding(table.caption().id(), bareness(table, dossier)));
        Once.tell(dossier, found, n -> WORDS.of("ACC-01.many", n), report);
    }

    private static String bareness(Exhibit.Table table, Dossier dossier) {
        var label = dossier.label(table.id());
        return label.isEmpty() ? WORDS.of("ACC-01.unnamed") : WORDS.of("ACC-01.found", label);
    }

    private static boolean bare(Exhibit.Table table) {
        return table.frame().use() == Exhibit.Table.Use.CAPTIONED
                && table.frame().headerRows() == 0
                && table.rows().size() > 1
                && !record(table)
                && table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .noneMatch(Exhibit.Cell::header);
    }

    /// Two columns of which the first names what the second says, such as a use case: such a table
    /// has a column of headers and no row of them.
    private static boolean record(Exhibit.Table table) {
        for (var row : table.rows()) {
            if (row.cells().size() == 1 && row != table.rows().getFirst()) continue;
            if (row.cells().size() != 2) return false;
            if (!NAME.matcher(words(row.cells().getFirst())).matches()) return false;
        }
        return !HEADER.matcher(words(table.rows().getFirst().cells().getLast())).matches();
    }

    private static String words(Exhibit.Cell cell) {
        return Wordage.text(cell.parts()).strip();
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
                WORDS.of("ACC-01.offer"),
                Transaction.of(
                        WORDS.of("ACC-01.done"),
                        List.of(new Step.Replace(table.id(), made)),
                        Selection.at(table.caption().id(), 0)));
    }
}
