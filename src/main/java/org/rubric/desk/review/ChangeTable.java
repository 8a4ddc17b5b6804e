package org.rubric.desk.review;

import org.rubric.desk.wording.Words;
import java.util.ArrayList;
import java.util.List;
import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.document.Exhibit.Cell;
import org.rubric.document.Exhibit.Row;
import org.rubric.document.Exhibit.Table;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Traits;

/// Changes as a table: where, what, from whom. Where nobody is known the last column is left out.
final class ChangeTable {
    private static final List<Integer> WITH_AUTHORS = List.of(2300, 5539, 1800);
    private static final List<Integer> WITHOUT = List.of(2600, 7039);

    private ChangeTable() {}

    static Exhibit.Table of(List<ChangeListJob.Entry> entries) {
        boolean authors = entries.stream().anyMatch(each -> !each.author().isEmpty());
        var rows = new ArrayList<Row>();
        rows.add(
                row(
                        true,
                        authors,
                        Words.text("changes.clause"),
                        Words.text("changes.change"),
                        Words.text("changes.author")));
        for (var entry : entries)
            rows.add(
                    row(
                            false,
                            authors,
                            entry.change().place().heading(),
                            entry.change().remark(),
                            entry.author()));
        var frame =
                new Table.Frame(authors ? WITH_AUTHORS : WITHOUT, 1, Table.Use.UNCAPTIONED, false);
        var id = Id.fresh();
        var caption = Block.Line.of(id.part("caption"), "");
        return new Table(id, Traits.NONE, caption, frame, rows, List.of());
    }

    private static Row row(
            boolean header, boolean authors, String where, String what, String whom) {
        var cells = new ArrayList<Cell>();
        cells.add(cell(where, header));
        cells.add(cell(what, header));
        if (authors) cells.add(cell(whom, header));
        return new Row(Id.fresh(), Traits.NONE, cells);
    }

    private static Cell cell(String words, boolean header) {
        var shown = words.isBlank() ? "–" : words;
        var paragraph = Block.Paragraph.of(Id.fresh(), Inline.plain(shown));
        return new Cell(
                Id.fresh(),
                Traits.NONE,
                Cell.Reach.ONE,
                Cell.Alignment.LEFT,
                header,
                List.of(paragraph));
    }
}
