package org.rubric.programme.form;

import java.util.List;
import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.programme.Deadline;

/// Deadlines with their rules and sources, as a table for a report and as rows for a file.
public record DeadlineList(List<Deadline> deadlines) {
    public static final List<String> COLUMNS =
            List.of(Words.text("deadlines.columns").split("[|]"));
    private static final List<Integer> WIDTHS = List.of(1400, 2800, 3039, 2400);

    public DeadlineList {
        deadlines = List.copyOf(deadlines);
    }

    public List<List<String>> rows() {
        return deadlines.stream().map(DeadlineList::row).toList();
    }

    private static List<String> row(Deadline due) {
        var rule =
                due.chosen().isEmpty()
                        ? due.rule()
                        : Words.text("deadlines.rule", due.chosen(), due.rule());
        return List.of(due.date().toString(), due.what(), rule, due.source());
    }

    public Block block(Id id) {
        return Tables.headed(id, WIDTHS, COLUMNS, rows());
    }
}
