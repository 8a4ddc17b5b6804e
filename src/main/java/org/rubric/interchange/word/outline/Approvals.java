package org.rubric.interchange.word.outline;

import java.util.List;
import java.util.regex.Pattern;
import org.rubric.document.Approval;
import org.rubric.interchange.word.reading.Flow;

/// How a text was approved, from the last row of its history table.
final class Approvals {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}(?:-\\d{2})?");

    /// As French and Russian texts write it, the day first.
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{2})[-./](\\d{2})[-./](\\d{4})(?:\\s*г\\.?)?");

    private static final Pattern EDITION = Pattern.compile("\\d{1,2}\\.\\d{1,2}");
    private static final Pattern UNIQUE = Pattern.compile("11\\.1002/1000/[\\w-]+");
    private static final Pattern GROUP = Pattern.compile("[1-9]\\d?|[IVX]+|TSAG");

    private Approvals() {}

    static Approval read(List<Flow> front) {
        var best = Approval.EMPTY;
        for (var flow : front)
            if (flow instanceof Flow.Grid grid) {
                var found = inside(grid);
                if (!found.equals(Approval.EMPTY)) best = found;
            }
        return best;
    }

    private static Approval inside(Flow.Grid grid) {
        var found = Approval.EMPTY;
        for (var row : grid.rows()) {
            var own = row(row);
            if (!own.equals(Approval.EMPTY)) found = own;
            for (var cell : row.cells()) {
                var nested = read(cell.content());
                if (!nested.equals(Approval.EMPTY)) found = nested;
            }
        }
        return found;
    }

    private static Approval row(Flow.GridRow row) {
        var date = "";
        var edition = "";
        var group = "";
        var unique = "";
        for (var cell : row.cells()) {
            var words = Lines.words(cell.content()).strip();
            var day = DAY_FIRST.matcher(words);
            if (DATE.matcher(words).matches()) date = words;
            else if (day.matches()) date = day.replaceFirst("$3-$2-$1");
            else if (EDITION.matcher(words).matches()) edition = words;
            else if (GROUP.matcher(words).matches()) group = words;
            else if (UNIQUE.matcher(words).find()) unique = words;
        }
        if (date.isEmpty() || edition.isEmpty()) return Approval.EMPTY;
        return new Approval("", "", date, edition, group, unique);
    }
}
