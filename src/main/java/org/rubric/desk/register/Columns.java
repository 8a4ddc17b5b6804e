package org.rubric.desk.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rubric.interchange.tables.Table;

/// Which column of a table says which fact.
///
/// @param headed whether the first row is headings
/// @param keys of the facts, one for each column; empty: not taken
public record Columns(boolean headed, List<String> keys) {

    public Columns {
        keys = List.copyOf(keys);
    }

    /// The rows below the headings.
    public List<Table.Row> rows(Table table) {
        return headed ? table.rows().subList(1, table.rows().size()) : table.rows();
    }

    /// What stands over a column; empty: nothing.
    public String heading(Table table, int column) {
        return headed ? table.rows().getFirst().cell(column) : "";
    }

    /// Another fact for a column; a column that said it before says nothing any more.
    public Columns with(int column, String key) {
        var next = new ArrayList<>(keys);
        if (!key.isEmpty()) next.replaceAll(each -> each.equals(key) ? "" : each);
        next.set(column, key);
        return new Columns(headed, next);
    }

    /// The first row as headings, or not.
    public Columns headed(boolean wanted) {
        return new Columns(wanted, keys);
    }

    /// The cells of a row that say something, by the keys of their facts.
    public Map<String, String> cells(Table.Row row) {
        var cells = new LinkedHashMap<String, String>();
        for (int i = 0; i < keys.size(); i++)
            if (!keys.get(i).isEmpty() && !row.cell(i).isEmpty())
                cells.put(keys.get(i), row.cell(i));
        return cells;
    }
}
