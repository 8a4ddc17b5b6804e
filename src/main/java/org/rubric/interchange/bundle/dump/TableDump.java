package org.rubric.interchange.bundle.dump;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.rubric.document.Block;
import org.rubric.document.Exhibit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Lists tables with the text and the reach of their cells.
final class TableDump {
    private final ArrayNode tables;
    private final Deque<Integer> open = new ArrayDeque<>();

    TableDump(ArrayNode tables) {
        this.tables = tables;
    }

    void begin(Exhibit.Table table) {
        var node = tables.addObject();
        var printed = table.traits().printed();
        node.put("number", StructureDump.captionNumber(printed));
        node.put("caption", TextDump.plain(table.caption()));
        node.put("kind", table.frame().use().name().toLowerCase(java.util.Locale.ROOT));
        if (open.isEmpty()) node.putNull("nested_in");
        else node.put("nested_in", open.peek());
        open.push(tables.size() - 1);
        rows(table, node);
    }

    void end() {
        open.pop();
    }

    private static void rows(Exhibit.Table table, ObjectNode node) {
        int columns = 0;
        var cells = node.putArray("cells");
        for (var row : table.rows()) {
            var out = cells.addArray();
            int width = 0;
            for (var cell : row.cells()) {
                width += cell.reach().columns();
                cell(out, words(cell.body()), cell.reach().columns(), cell.reach().rows());
            }
            columns = Math.max(columns, width);
        }
        int rows = table.rows().size();
        if (!table.notes().isEmpty()) {
            cell(cells.addArray(), words(table.notes()), columns, 1);
            rows++;
        }
        node.put("rows", rows);
        node.put("cols", columns);
        node.put("grid_cols", columns);
    }

    private static void cell(ArrayNode row, String words, int columns, int rows) {
        row.addObject().put("t", words).put("cs", columns).put("rs", rows);
    }

    private static String words(List<Block> body) {
        var text = new TextDump();
        for (var block : body) if (!(block instanceof Exhibit.Table)) text.add(block);
        return String.join(" ", text.lines());
    }
}
