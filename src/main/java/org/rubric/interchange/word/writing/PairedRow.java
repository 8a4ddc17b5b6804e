package org.rubric.interchange.word.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.typesetting.furniture.Facts;
import org.rubric.typesetting.furniture.Form;

/// A row of a header table in both versions; of a file with one version only the newer one is.
record PairedRow(Optional<Facts.Row> was, Optional<Facts.Row> now) {

    static List<PairedRow> of(Material material, Form form) {
        var now = Facts.of(material.now().document()).rows(form);
        var sides = material.sides();
        if (sides.isEmpty())
            return now.stream()
                    .map(row -> new PairedRow(Optional.empty(), Optional.of(row)))
                    .toList();
        var was = new ArrayList<>(Facts.of(sides.get().old().document()).rows(form));
        var pairs = new ArrayList<PairedRow>();
        for (var row : now) {
            int at = 0;
            while (at < was.size() && !alike(was.get(at), row)) at++;
            if (at == was.size()) {
                pairs.add(new PairedRow(Optional.empty(), Optional.of(row)));
                continue;
            }
            gone(was.subList(0, at), pairs);
            pairs.add(new PairedRow(Optional.of(was.get(at)), Optional.of(row)));
            was.subList(0, at + 1).clear();
        }
        gone(was, pairs);
        return pairs;
    }

    private static void gone(List<Facts.Row> rows, List<PairedRow> pairs) {
        for (var row : rows) pairs.add(new PairedRow(Optional.of(row), Optional.empty()));
    }

    /// Whether two rows have the same build and the same label.
    private static boolean alike(Facts.Row one, Facts.Row other) {
        if (one.cells().size() != other.cells().size()) return false;
        for (int i = 0; i < one.cells().size(); i++)
            if (one.cells().get(i).columns() != other.cells().get(i).columns()
                    || one.cells().get(i).rows() != other.cells().get(i).rows()) return false;
        return one.cells().isEmpty()
                || !isLabel(one.cells().getFirst())
                || !isLabel(other.cells().getFirst())
                || one.cells().getFirst().text().equals(other.cells().getFirst().text());
    }

    private static boolean isLabel(Form.Cell cell) {
        return cell.text().stream().anyMatch(words -> words.words().strip().endsWith(":"));
    }

    /// By which it is built.
    Facts.Row row() {
        return now.or(() -> was).orElseThrow();
    }

    Optional<Facts.Row> of(boolean newer) {
        return newer ? now : was;
    }

    /// A line of a cell; empty: the version has none.
    Optional<Form.Words> words(boolean newer, int cell, int line) {
        return of(newer)
                .map(row -> row.cells().get(cell).text())
                .filter(text -> line < text.size())
                .map(text -> text.get(line));
    }

    /// The lines of a cell.
    int lines(int cell) {
        int most = 0;
        for (boolean newer : new boolean[] {true, false})
            most = Math.max(most, of(newer).map(r -> r.cells().get(cell).text().size()).orElse(0));
        return most;
    }
}
