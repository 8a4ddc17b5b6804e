package org.rubric.interchange.word.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.document.Exhibit.Cell;
import org.rubric.document.Exhibit.Row;

/// Where the cells of a table stand in its grid. Word wants a cell in every row that one reaches
/// over; what no cell takes is an empty one.
///
/// @param columns at least 1
record Places(int columns, List<List<Place>> rows) {

    /// @param cell of which this is the beginning or goes on; empty: none
    record Place(int column, int span, Merge merge, Optional<Cell> cell) {
        static final Place EMPTY = new Place(0, 1, Merge.NONE);

        Place(int column, int span, Merge merge) {
            this(column, span, merge, Optional.empty());
        }
    }

    /// Whether a cell reaches over several rows, and whether this is the first.
    enum Merge {
        NONE,
        BEGINS,
        GOES_ON
    }

    private record Reaching(int column, int span, int until, Cell cell) {}

    static Places of(List<Row> rows) {
        var out = new ArrayList<List<Place>>();
        var reaching = new ArrayList<Reaching>();
        int columns = 1;
        for (int i = 0; i < rows.size(); i++) {
            var places = row(rows.get(i), i, rows.size(), reaching);
            out.add(places);
            if (!places.isEmpty())
                columns = Math.max(columns, places.getLast().column() + places.getLast().span());
        }
        int all = columns;
        return new Places(columns, out.stream().map(places -> filled(places, all)).toList());
    }

    private static List<Place> row(Row row, int index, int rows, List<Reaching> reaching) {
        reaching.removeIf(r -> r.until() <= index);
        var places = new ArrayList<Place>();
        for (var above : reaching)
            places.add(
                    new Place(
                            above.column(),
                            above.span(),
                            Merge.GOES_ON,
                            Optional.of(above.cell())));
        int column = 0;
        for (var cell : row.cells()) {
            int span = Math.clamp(cell.reach().columns(), 1, 1000);
            column = free(column, span, reaching, index);
            int height = Math.clamp(cell.reach().rows(), 1, rows - index);
            var merge = height > 1 ? Merge.BEGINS : Merge.NONE;
            places.add(new Place(column, span, merge, Optional.of(cell)));
            if (height > 1) reaching.add(new Reaching(column, span, index + height, cell));
            column += span;
        }
        places.sort(java.util.Comparator.comparingInt(Place::column));
        return places;
    }

    /// The first column from there on at which nothing from above is in the way.
    private static int free(int from, int span, List<Reaching> reaching, int index) {
        int column = from;
        boolean moved = true;
        while (moved) {
            moved = false;
            for (var above : reaching)
                if (above.until() > index
                        && column < above.column() + above.span()
                        && above.column() < column + span) {
                    column = above.column() + above.span();
                    moved = true;
                }
        }
        return column;
    }

    private static List<Place> filled(List<Place> places, int columns) {
        var out = new ArrayList<Place>();
        int at = 0;
        for (var place : places) {
            if (place.column() > at) out.add(new Place(at, place.column() - at, Merge.NONE));
            out.add(place);
            at = place.column() + place.span();
        }
        if (at < columns) out.add(new Place(at, columns - at, Merge.NONE));
        return out;
    }
}
