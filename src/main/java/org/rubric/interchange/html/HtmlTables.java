package org.rubric.interchange.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// The rows of the largest table in some HTML, as words. Cells that reach over several rows are
/// said in each; of nested tables the inner ones count. Any thread may call it.
public final class HtmlTables {
    private static final int LONGEST = 32 << 20;
    private static final int MOST_TAGS = 1_500_000;
    private static final int MOST_COLUMNS = 100;
    private static final int DEEPEST = 500;

    private HtmlTables() {}

    /// No rows where there is no table, or more markup than is taken.
    public static List<List<String>> read(String html) {
        if (!html.regionMatches(true, Math.max(0, find(html)), "<table", 0, 6)) return List.of();
        if (html.length() > LONGEST || tags(html) > MOST_TAGS) return List.of();
        List<List<String>> best = List.of();
        for (var table : Jsoup.parse(html).getElementsByTag("table")) {
            if (depth(table) > DEEPEST || nests(table)) continue;
            var rows = new Rows().of(table);
            if (cells(rows) > cells(best)) best = rows;
        }
        return best;
    }

    private static int find(String html) {
        int small = html.indexOf("<table");
        return small >= 0 ? small : html.indexOf("<TABLE");
    }

    private static int tags(String html) {
        int tags = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) tags++;
        return tags;
    }

    private static int depth(Element element) {
        int deep = 0;
        for (var up = element; up != null && deep <= DEEPEST; up = up.parent()) deep++;
        return deep;
    }

    /// Whether it only lays out another table of several rows.
    private static boolean nests(Element table) {
        return table.getElementsByTag("table").stream()
                .skip(1)
                .anyMatch(inner -> inner.getElementsByTag("tr").size() > 2);
    }

    private static int cells(List<List<String>> rows) {
        return rows.stream().mapToInt(List::size).sum();
    }

    /// One table being read.
    private static final class Rows {
        private final List<List<String>> rows = new ArrayList<>();
        private final String[] words = new String[MOST_COLUMNS];
        private final int[] below = new int[MOST_COLUMNS];

        List<List<String>> of(Element table) {
            for (var row : table.getElementsByTag("tr")) rows.add(row(row));
            return rows;
        }

        private List<String> row(Element row) {
            var cells = new ArrayList<String>();
            for (var cell : row.children()) {
                if (!cell.normalName().equals("td") && !cell.normalName().equals("th")) continue;
                above(cells);
                int wide = span(cell.attr("colspan"));
                int tall = span(cell.attr("rowspan"));
                for (int i = 0; i < wide && cells.size() < MOST_COLUMNS; i++) {
                    var said = i == 0 ? cell.text() : "";
                    words[cells.size()] = said;
                    below[cells.size()] = tall - 1;
                    cells.add(said);
                }
            }
            above(cells);
            return cells;
        }

        private void above(List<String> cells) {
            while (cells.size() < MOST_COLUMNS && below[cells.size()] > 0) {
                below[cells.size()]--;
                cells.add(words[cells.size()]);
            }
        }

        private static int span(String words) {
            if (!words.strip().matches("\\d{1,4}")) return 1;
            return Math.max(1, Integer.parseInt(words.strip()));
        }
    }
}
