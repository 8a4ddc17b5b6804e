package org.rubric.programme.form;

import java.util.ArrayList;
import java.util.List;
import org.rubric.document.Block.Paragraph;
import org.rubric.document.Block;
import org.rubric.document.Exhibit.Cell;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Traits;

/// Makes a cell of words.
final class TableCell {
    private static final String NOTHING = "–";

    private TableCell() {}

    /// Each line of the words is a paragraph.
    static Cell of(Id id, String words, boolean header) {
        var lines = (words.isBlank() ? NOTHING : words.strip()).split("\n");
        var body = new ArrayList<Block>();
        for (var line : lines) {
            var runs =
                    header && !line.isEmpty()
                            ? List.<Inline>of(new Inline.Text(line, Marks.of(Marks.Style.BOLD)))
                            : Inline.plain(line);
            body.add(Paragraph.of(id.part("p" + (body.size() + 1)), runs));
        }
        return new Cell(id, Traits.NONE, Cell.Reach.ONE, Cell.Alignment.LEFT, header, body);
    }
}
