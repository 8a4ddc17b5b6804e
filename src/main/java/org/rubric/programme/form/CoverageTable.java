package org.rubric.programme.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rubric.catalogue.StudyGroup;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.programme.Claim;
import org.rubric.programme.Coverage;

/// Which work serves which provision, as a table for a report, as a document, as rows for a file.
public record CoverageTable(Coverage coverage) {
    public static final List<String> COLUMNS = List.of(Words.text("coverage.columns").split("[|]"));
    private static final List<Integer> WIDTHS = List.of(1700, 4639, 3300);

    /// The table alone, to stand in a report.
    public Block block(Id id) {
        return Tables.headed(id, WIDTHS, COLUMNS, rows());
    }

    /// One row a provision; the resolution is named in each.
    public List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        for (var row : coverage.rows())
            rows.add(List.of(row.resolution().name(), provision(row), served(row)));
        return rows;
    }

    private static String provision(Coverage.Row row) {
        return row.provision()
                .map(p -> (p.verb() + " " + p.text()).strip())
                .orElse(
                        row.resolution().provisions().isEmpty()
                                ? Words.text("coverage.unknown")
                                : Words.text("coverage.whole"));
    }

    private static String served(Coverage.Row row) {
        if (row.gap()) return Words.text("coverage.gap");
        if (row.claims().isEmpty()) return "";
        return row.claims().stream().map(Claim::words).collect(Collectors.joining("; "));
    }

    /// The table as a document to be posted.
    public Document document(StudyGroup group) {
        var id = Id.of("coverage");
        var lead = Words.text("coverage.lead", coverage.gaps(), coverage.asking());
        var posted =
                new Posted(
                        Words.text("coverage.title", group.name()),
                        "",
                        Words.text("source.rapporteur"),
                        lead);
        return posted.of(id, group, List.of(), List.of(block(id.part("table"))));
    }
}
