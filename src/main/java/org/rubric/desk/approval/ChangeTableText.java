package org.rubric.desk.approval;

import org.rubric.desk.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rubric.desk.review.ChangeListJob;

/// The list of changes as a table to be pasted elsewhere: clause, what, from whom.
public final class ChangeTableText {

    private ChangeTableText() {}

    /// For programs that take a table.
    public static String html(ChangeListJob job) {
        var html = new StringBuilder("<table>");
        row(html, "th", head());
        for (var row : rows(job)) row(html, "td", row);
        return html.append("</table>").toString();
    }

    private static void row(StringBuilder html, String tag, List<String> cells) {
        html.append("<tr>");
        for (var cell : cells)
            html.append('<')
                    .append(tag)
                    .append('>')
                    .append(escaped(cell))
                    .append("</")
                    .append(tag)
                    .append('>');
        html.append("</tr>");
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /// Cells apart by tabs, rows by lines.
    public static String plain(ChangeListJob job) {
        var all = new ArrayList<List<String>>();
        all.add(head());
        all.addAll(rows(job));
        return all.stream()
                .map(
                        row ->
                                row.stream()
                                        .map(cell -> cell.replaceAll("\\s+", " "))
                                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> head() {
        return List.of(
                Words.text("changes.clause"),
                Words.text("changes.change"),
                Words.text("changes.author"));
    }

    private static List<List<String>> rows(ChangeListJob job) {
        var rows = new ArrayList<List<String>>();
        for (var entry : job.entries())
            rows.add(
                    List.of(
                            dash(entry.change().place().heading()),
                            dash(entry.change().remark()),
                            dash(entry.author())));
        return rows;
    }

    private static String dash(String words) {
        return words.isBlank() ? "\u2013" : words;
    }
}
