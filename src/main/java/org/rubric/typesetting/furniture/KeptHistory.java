package org.rubric.typesetting.furniture;

import org.rubric.document.Block;
import org.rubric.document.Exhibit.Table;

import java.util.List;

/// The editions that an opened file tells of: edition, Recommendation, approval, study group,
/// unique identifier.
public final class KeptHistory {
    private static final int COLUMNS = 5;

    private KeptHistory() {}

    /// A row for each edition, the heading left out; empty if there is no such table.
    public static List<List<String>> of(KeptPages pages) {
        for (var block : pages.blocks()) {
            var rows = in(block);
            if (!rows.isEmpty()) return rows;
        }
        return List.of();
    }

    private static List<List<String>> in(Block block) {
        if (block instanceof Table table) {
            var rows = KeptPages.rows(table);
            if (headed(rows))
                return rows.stream().skip(1).filter(row -> row.size() == COLUMNS).toList();
        }
        for (var part : block.parts()) {
            var rows = in(part);
            if (!rows.isEmpty()) return rows;
        }
        return List.of();
    }

    /// In whatever language the heading is, below it stands an edition such as `2.0`.
    private static boolean headed(List<List<String>> rows) {
        return rows.size() > 1
                && rows.getFirst().size() == COLUMNS
                && rows.get(1).getFirst().matches("\\d{1,3}\\.\\d{1,3}");
    }
}
