package org.rubric.interchange.word.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.rubric.interchange.word.reading.Flow.Merge;
import org.rubric.interchange.word.reading.Flow;

/// The cells of a grid with their true reach: columns counted on the boundaries that are in use,
/// vertical merges joined, gaps at the ends of rows filled with empty cells.
///
/// @param widths of the columns in use, twips
/// @param rows the cells that begin in each row
record Lattice(List<Integer> widths, List<List<Place>> rows) {

    /// A cell in its place.
    ///
    /// @param place among all cells of the row in the file; 0: fills a gap
    record Place(int column, int columns, int height, List<Flow> content, int place) {}

    private record Raw(
            int from, int to, Merge merge, List<Flow> content, boolean blank, int place) {}

    int columns() {
        return widths.size();
    }

    static Lattice of(List<Flow.GridRow> rows, List<Integer> grid) {
        var raw = new ArrayList<List<Raw>>();
        int most = 0;
        for (var row : rows) most = Math.max(most, width(row));
        for (var row : rows) raw.add(raw(row, most));
        var boundaries = new TreeSet<Integer>();
        for (var row : raw)
            for (var cell : row) {
                boundaries.add(cell.from);
                boundaries.add(cell.to);
            }
        var edges = new HashMap<Integer, Integer>();
        for (var edge : boundaries) edges.put(edge, edges.size());
        return new Lattice(widths(List.copyOf(boundaries), grid), places(raw, edges));
    }

    private static int width(Flow.GridRow row) {
        int width = row.before() + row.after();
        for (var cell : row.cells()) width += cell.span();
        return width;
    }

    private static List<Raw> raw(Flow.GridRow row, int most) {
        var out = new ArrayList<Raw>();
        int at = 0;
        if (row.before() > 0) {
            out.add(new Raw(0, row.before(), Merge.NONE, List.of(), true, 0));
            at = row.before();
        }
        for (var cell : row.cells()) {
            out.add(
                    new Raw(
                            at,
                            at + cell.span(),
                            cell.merge(),
                            cell.content(),
                            cell.blank(),
                            cell.place()));
            at += cell.span();
        }
        if (at < most) out.add(new Raw(at, most, Merge.NONE, List.of(), true, 0));
        return out;
    }

    private static List<List<Place>> places(List<List<Raw>> raw, Map<Integer, Integer> edges) {
        var rows = new ArrayList<List<Place>>();
        for (int i = 0; i < raw.size(); i++) {
            var places = new ArrayList<Place>();
            for (var cell : raw.get(i)) {
                if (continued(raw, i, cell)) continue;
                int column = edges.get(cell.from);
                int columns = edges.get(cell.to) - column;
                places.add(
                        new Place(column, columns, height(raw, i, cell), cell.content, cell.place));
            }
            rows.add(places);
        }
        return rows;
    }

    /// Whether a cell is only the lower part of one above.
    private static boolean continued(List<List<Raw>> raw, int row, Raw cell) {
        if (cell.merge != Merge.CONTINUES || !cell.blank || row == 0) return false;
        return above(raw, row, cell) != null;
    }

    private static Raw above(List<List<Raw>> raw, int row, Raw cell) {
        for (var other : raw.get(row - 1))
            if (other.from == cell.from && other.to == cell.to && other.merge != Merge.NONE)
                return other;
        return null;
    }

    private static int height(List<List<Raw>> raw, int row, Raw cell) {
        int height = 1;
        if (cell.merge == Merge.NONE) return height;
        for (int below = row + 1; below < raw.size(); below++) {
            boolean joined = false;
            for (var other : raw.get(below))
                joined |=
                        other.from == cell.from
                                && other.to == cell.to
                                && other.merge == Merge.CONTINUES
                                && other.blank;
            if (!joined) return height;
            height++;
        }
        return height;
    }

    private static List<Integer> widths(List<Integer> edges, List<Integer> grid) {
        var widths = new ArrayList<Integer>();
        for (int i = 1; i < edges.size(); i++) {
            int width = 0;
            for (int c = edges.get(i - 1); c < edges.get(i); c++)
                width += c < grid.size() ? grid.get(c) : 0;
            widths.add(width);
        }
        return widths;
    }
}
