package org.rubric.interchange.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.rubric.typesetting.Element;
import org.rubric.typesetting.Element.Role;

/// Which headers speak for which cell, for tables in which the reach of a header cannot be told
/// from its row or column alone (PDF/UA-1, 7.5): headers over several columns or rows, or among
/// the data.
final class TableHeaders {
    private final List<Element> elements;
    private final Map<Integer, List<Integer>> headers = new HashMap<>();
    private final TreeSet<Integer> named = new TreeSet<>();

    /// A cell and the place that it takes.
    private record Place(Element cell, int row, int column) {
        int right() {
            return column + Math.max(1, cell.attributes().columns());
        }

        int bottom() {
            return row + Math.max(1, cell.attributes().rows());
        }

        boolean header() {
            return cell.role() == Role.TH;
        }

        boolean rowHeader() {
            return header() && cell.attributes().scope().equals("Row");
        }

        boolean wide() {
            return cell.attributes().columns() > 1 || cell.attributes().rows() > 1;
        }
    }

    TableHeaders(List<Element> elements) {
        this.elements = elements;
        Map<Integer, List<List<Element>>> tables = new HashMap<>();
        Map<Integer, List<Element>> rows = new HashMap<>();
        for (var element : elements)
            switch (element.role()) {
                case TR -> {
                    var row = new ArrayList<Element>();
                    rows.put(element.number(), row);
                    tables.computeIfAbsent(table(element), _ -> new ArrayList<>()).add(row);
                }
                case TH, TD -> {
                    var row = rows.get(element.parent());
                    if (row != null) row.add(element);
                }
                default -> {}
            }
        for (var table : tables.values()) learn(places(table));
    }

    /// The headers of a cell, outer before inner; empty where its scope says enough.
    List<Integer> of(int cell) {
        return headers.getOrDefault(cell, List.of());
    }

    /// Whether a header is pointed at and so needs a name.
    boolean named(int header) {
        return named.contains(header);
    }

    private int table(Element row) {
        int parent = row.parent();
        while (parent > 0 && elements.get(parent).role() != Role.TABLE)
            parent = elements.get(parent).parent();
        return parent;
    }

    /// Cells go to the first free place of their row, as in every table of rows.
    private static List<Place> places(List<List<Element>> rows) {
        var places = new ArrayList<Place>();
        var taken = new ArrayList<Integer>();
        for (int r = 0; r < rows.size(); r++) {
            int column = 0;
            for (var cell : rows.get(r)) {
                while (column < taken.size() && taken.get(column) > r) column++;
                var place = new Place(cell, r, column);
                while (taken.size() < place.right()) taken.add(0);
                for (; column < place.right(); column++) taken.set(column, place.bottom());
                places.add(place);
            }
        }
        return places;
    }

    private void learn(List<Place> places) {
        if (!irregular(places)) return;
        var above = places.stream().filter(p -> p.header() && !p.rowHeader()).toList();
        var beside = places.stream().filter(Place::rowHeader).toList();
        if ((long) places.size() * (above.size() + beside.size()) > 2_000_000) return;
        for (var place : places) {
            var found = new ArrayList<Integer>();
            for (var header : above)
                if (header.bottom() <= place.row()
                        && header.column() < place.right()
                        && place.column() < header.right()) found.add(header.cell().number());
            for (var header : beside)
                if (!place.header()
                        && header.row() < place.bottom()
                        && place.row() < header.bottom()) found.add(header.cell().number());
            if (found.isEmpty()) continue;
            headers.put(place.cell().number(), found);
            named.addAll(found);
        }
    }

    /// A single row of headers, and headers of rows in the first column, need no more than scope.
    private static boolean irregular(List<Place> places) {
        for (var place : places) {
            if (!place.header()) continue;
            if (place.wide()) return true;
            if (place.rowHeader() ? place.column() > 0 : place.row() > 0) return true;
        }
        return false;
    }
}
