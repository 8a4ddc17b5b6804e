package org.rubric.desk.reference;

import java.util.ArrayList;
import java.util.List;
import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Traits;

/// A row of words in the table of a form. What is empty is told by a dash.
public final class TableRow {
    private TableRow() {}

    /// @param texts lines of a cell are its paragraphs
    public static Exhibit.Row of(boolean header, String... texts) {
        var cells = new ArrayList<Exhibit.Cell>();
        for (var text : texts)
            cells.add(
                    new Exhibit.Cell(
                            Id.fresh(),
                            Traits.NONE,
                            Exhibit.Cell.Reach.ONE,
                            Exhibit.Cell.Alignment.LEFT,
                            header,
                            paragraphs(text)));
        return new Exhibit.Row(Id.fresh(), Traits.NONE, cells);
    }

    private static List<Block> paragraphs(String text) {
        var all = new ArrayList<Block>();
        for (var line : (text.isBlank() ? "–" : text).split("\n"))
            if (!line.isBlank())
                all.add(Block.Paragraph.of(Id.fresh(), Inline.plain(line.strip())));
        return all;
    }
}
