package org.rubric.desk;

import java.util.List;

/// A table of facts for the terminal or a file; the first column names each row.
public record Listing(List<String> columns, List<List<String>> rows) {
    public Listing {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
