package org.rubric.programme.form;

import java.util.ArrayList;
import java.util.List;
import org.rubric.document.Block.Line;
import org.rubric.document.Block.Paragraph;
import org.rubric.document.Exhibit.Cell;
import org.rubric.document.Exhibit.Table;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Traits;

/// Makes tables without captions; Ids are made of the table's and the places of row and cell.
final class Tables {
    private static final List<Integer> FORM = List.of(2600, 7039);

    private Tables() {}

    /// A table with a row of headings.
    ///
    /// @param widths of the columns in twips
    static Table headed(
            Id id, List<Integer> widths, List<String> headings, List<List<String>> rows) {
        var all = new ArrayList<Exhibit.Row>();
        all.add(row(id.part("headings"), headings, true));
        for (var cells : rows) all.add(row(id.part(Integer.toString(all.size())), cells, false));
        return framed(id, widths, 1, all);
    }

    /// A form: what is asked on the left, the answer on the right.
    static Table form(Id id, List<List<String>> answers) {
        var rows = new ArrayList<Exhibit.Row>();
        for (var answer : answers) {
            var row = id.part(Integer.toString(rows.size() + 1));
            rows.add(
                    new Exhibit.Row(
                            row,
                            Traits.NONE,
                            List.of(
                                    TableCell.of(row.part("1"), answer.getFirst(), true),
                                    TableCell.of(row.part("2"), answer.getLast(), false))));
        }
        return framed(id, FORM, 0, rows);
    }

    static Paragraph paragraph(Id id, String words) {
        return Paragraph.of(id, Inline.plain(words));
    }

    private static Table framed(Id id, List<Integer> widths, int heads, List<Exhibit.Row> rows) {
        var frame = new Table.Frame(widths, heads, Table.Use.UNCAPTIONED, false);
        return new Table(id, Traits.NONE, Line.of(id.part("caption"), ""), frame, rows, List.of());
    }

    private static Exhibit.Row row(Id id, List<String> texts, boolean header) {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < texts.size(); i++)
            cells.add(TableCell.of(id.part(Integer.toString(i + 1)), texts.get(i), header));
        return new Exhibit.Row(id, Traits.NONE, cells);
    }
}
