package org.rubric.desk.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.rubric.interchange.tables.Table;

/// What a table of a meeting or of the work programme says.
///
/// @param troubles one sentence for each row that stays out
public record Reading<T>(List<T> values, List<Trouble> troubles) {

    public Reading {
        values = List.copyOf(values);
        troubles = List.copyOf(troubles);
    }

    /// A row that cannot be meant.
    ///
    /// @param row number in the source
    public record Trouble(int row, String said) {}

    /// Reads the rows, each as a thing of its own; the second row of the same name stays out.
    static <T> Reading<T> of(Table table, Columns columns, Form<T> form) {
        var values = new ArrayList<T>();
        var troubles = new ArrayList<Trouble>();
        var named = new HashMap<String, Integer>();
        for (var row : columns.rows(table))
            try {
                var cells = form.row().apply(columns.cells(row));
                var thing = form.blank().apply(cells.getOrDefault(form.naming().key(), ""));
                for (var cell : cells.entrySet())
                    if (!cell.getKey().equals(form.naming().key()))
                        thing = form.with(thing, cell.getKey(), cell.getValue());
                var key = form.keys().apply(thing).getFirst();
                var earlier = named.putIfAbsent(key, row.number());
                if (earlier != null)
                    throw new IllegalArgumentException(
                            Written.words(
                                    "register.row", form.naming().get().apply(thing), earlier));
                values.add(thing);
            } catch (IllegalArgumentException e) {
                troubles.add(new Trouble(row.number(), e.getMessage()));
            }
        return new Reading<>(values, troubles);
    }
}
