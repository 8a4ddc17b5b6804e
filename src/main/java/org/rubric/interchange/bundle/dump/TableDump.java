package org.rubric.interchange.bundle.dump;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;

/// Lists tables with the text and the reach of their cells.
final class TableDump {
    private final ArrayNode tables;
    private final Deque<Integer> open = new ArrayDeque<>();

    private final Set<Id> counted;

    /// @param counted items whose markers are no text
    TableDump(ArrayNode tables, Set<Id> counted) {
        this.tables = tables;
        this.counted = counted;
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

    /// A table that was read as a list of abbreviations is listed as the table it was.
    void listed(List<Block> blocks) {
        ArrayNode cells = null;
        int rows = 0;
        for (var block : blocks) {
            if (!(block instanceof Block.Abbreviation entry)
                    || !entry.traits().style().equals("table")) {
                cells = null;
                continue;
            }
            if (cells == null) {
                var node = tables.addObject().put("number", "").put("caption", "");
                node.put("kind", "uncaptioned").put("cols", 2).put("grid_cols", 2);
                rows = 0;
                cells = node.putArray("cells");
            }
            var row = cells.addArray();
            cell(row, TextDump.plain(entry.abbreviation()), 1, 1);
            cell(row, TextDump.plain(entry.expansion()), 1, 1);
            ((ObjectNode) tables.get(tables.size() - 1)).put("rows", ++rows);
        }
    }

    private void rows(Exhibit.Table table, ObjectNode node) {
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

    String words(Exhibit.Cell cell) {
        return words(cell.body());
    }

    private String words(List<Block> body) {
        var text = new TextDump(counted);
        for (var block : body) if (!(block instanceof Exhibit.Table)) text.add(block);
        return String.join(" ", text.lines());
    }
}
