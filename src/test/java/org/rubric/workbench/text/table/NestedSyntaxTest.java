package org.rubric.workbench.text.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit.Cell;
import org.rubric.document.Exhibit.Row;
import org.rubric.document.Exhibit.Table;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Traits;
import org.rubric.workbench.Ui;
import org.rubric.workbench.text.Drafts;
import org.rubric.workbench.text.Shown;

/// Pseudo-code in a table is as deep in the text as on the page.
class NestedSyntaxTest {
    private static final String[] SYNTAX = {
        "transport_packet() {|No. of bits|Mnemonic",
        "\tsync_byte|8|bslbf",
        "\tif (adaptation_field_control == '10') {||",
        "\t\tadaptation_field()||",
        "\t}||",
        "}||"
    };

    private static Document document() {
        var rows = new ArrayList<Row>();
        for (var line : SYNTAX) {
            var cells = new ArrayList<Cell>();
            for (var words : line.split("\\|", -1)) {
                var id = Id.of("r" + rows.size() + "c" + cells.size());
                var body = Block.Paragraph.of(id.part("p"), Inline.plain(words));
                cells.add(
                        new Cell(
                                id,
                                Traits.NONE,
                                Cell.Reach.ONE,
                                Cell.Alignment.LEFT,
                                rows.isEmpty(),
                                List.of(body)));
            }
            rows.add(new Row(Id.of("r" + rows.size()), Traits.NONE, cells));
        }
        var frame = new Table.Frame(List.of(5000, 1200, 1200), 1, Table.Use.CAPTIONED, false);
        var table =
                new Table(
                        Id.of("t"),
                        Traits.NONE,
                        Block.Line.of(Id.of("tc"), "Transport packet"),
                        frame,
                        rows,
                        List.of());
        return Document.of(FrontMatter.EMPTY, List.of(Drafts.paragraph("a", "Text."), table));
    }

    /// Where the words of a line begin.
    private static double x(Shown shown, int row) {
        var words = SYNTAX[row].split("\\|", -1)[0];
        shown.put(Id.of("r" + row + "c0").part("p").value(), words.lastIndexOf('\t') + 1);
        return Ui.on(
                () ->
                        shown.view
                                .places()
                                .caret(shown.view.selecting().caret().orElseThrow())
                                .orElseThrow()
                                .getMinX());
    }

    @Test
    void eachTabIsAStep() {
        try (var shown = Shown.of(document())) {
            double flush = x(shown, 5);
            double once = x(shown, 1) - flush;
            assertTrue(once > 10 && once < 24, "A step is " + once);
            assertEquals(once, x(shown, 2) - flush, 0.5);
            assertEquals(2 * once, x(shown, 3) - flush, 0.5);
            assertEquals(once, x(shown, 4) - flush, 0.5);
            Ui.picture(shown.stage.getScene(), "nested-syntax");
        }
    }
}
