package org.rubric.typesetting;

import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Traits;
import org.rubric.typesetting.Element.Attributes;
import org.rubric.typesetting.Element.Role;
import org.rubric.typesetting.furniture.Form;
import org.rubric.typesetting.line.Galley;
import org.rubric.typesetting.line.Slug;
import org.rubric.typesetting.line.Stick;
import org.rubric.typesetting.line.Tags;

import java.util.ArrayList;
import java.util.List;

/// Sets made tables whose columns are prescribed: header tables, history, lists of series. Their
/// cells hold lines in the style of a part each.
final class FormSetter {

    /// A cell with its words as they are.
    record Cell(int columns, int rows, List<Form.Words> text) {
        static Cell of(Part part, String words) {
            return new Cell(1, 1, List.of(new Form.Words(part, words)));
        }

        boolean labels() {
            return text.stream().allMatch(words -> words.part() == Part.MASTHEAD_LABEL);
        }
    }

    /// @param widths of the columns in points
    /// @param rules above each row and below the last
    /// @param least height of a row
    /// @param headed whether it is a table whose first row heads the columns; else it only places
    record Sheet(
            List<Double> widths,
            List<List<Cell>> rows,
            List<Double> rules,
            double padding,
            double least,
            boolean headed) {}

    private final LeafSetter leaves;
    private final Id root;
    private final boolean leftward;

    /// @param leftward whether the first column stands at the right
    FormSetter(LeafSetter leaves, Id root, boolean leftward) {
        this.leaves = leaves;
        this.root = root;
        this.leftward = leftward;
    }

    /// @param left where the first column begins
    Galley set(Sheet sheet, double left, Stick stick) {
        var tags = new Tags();
        int outer = tags.open(sheet.headed() ? Role.TABLE : Role.DIV, Tags.OUTSIDE);
        var grid = grid(sheet);
        var edges = new double[sheet.widths().size() + 1];
        edges[0] = left;
        for (int c = 1; c < edges.length; c++) edges[c] = edges[c - 1] + sheet.widths().get(c - 1);
        if (leftward) for (int c = 0; c < edges.length; c++) edges[c] = stick.measure() - edges[c];
        var texts = new CellText[grid.places().size()];
        var bases = new int[texts.length];
        var cells = sheet.rows().stream().flatMap(List::stream).toList();
        int group = outer;
        int tr = outer;
        int row = -1;
        for (var place : grid.places()) {
            if (sheet.headed() && row < place.row()) {
                row = place.row();
                if (row < 2) group = tags.open(row == 0 ? Role.THEAD : Role.TBODY, outer);
                tr = tags.open(Role.TR, group);
            }
            int cell =
                    sheet.headed()
                            ? tags.open(row == 0 ? Role.TH : Role.TD, tr, scope(row))
                            : outer;
            double across = Math.abs(edges[place.right()] - edges[place.column()]);
            double width = across - 2 * sheet.padding();
            // The forms are cut to their labels: these take the margin at their end too.
            if (cells.get(place.number()).labels()) width += sheet.padding();
            var text = text(cells.get(place.number()), place.number(), stick, Math.max(8, width));
            texts[place.number()] = text;
            bases[place.number()] = tags.adopt(text.tags(), cell);
        }
        var dress = new TableStyle(Part.MASTHEAD_VALUE, sheet.padding(), 0, sheet.rules());
        var slugs = new ArrayList<Slug>();
        new RowSetter(grid, edges, sheet.padding(), dress, texts, bases)
                .rows(sheet.least(), stick.height() * 0.8)
                .forEach(slugs::addAll);
        var shape = new Galley.Shape(0, 0, false, false);
        return new Galley(shape, slugs, List.of(), tags.elements(), List.of());
    }

    private static Attributes scope(int row) {
        return row == 0 ? new Attributes("", "", "", "Column", 1, 1) : Attributes.NONE;
    }

    private Grid grid(Sheet sheet) {
        var rows = new ArrayList<Exhibit.Row>();
        for (var row : sheet.rows()) {
            var cells = new ArrayList<Exhibit.Cell>();
            for (var cell : row)
                cells.add(
                        new Exhibit.Cell(
                                root,
                                Traits.NONE,
                                new Exhibit.Cell.Reach(cell.columns(), cell.rows()),
                                Exhibit.Cell.Alignment.LEFT,
                                false,
                                List.of()));
            rows.add(new Exhibit.Row(root, Traits.NONE, cells));
        }
        return Grid.of(rows);
    }

    private CellText text(Cell cell, int number, Stick stick, double width) {
        var inner = new Stick(stick.sheet(), width, stick.depth(), stick.height());
        var flow = new Flow();
        for (var words : cell.text()) {
            var id = root.part("cell" + number + "/" + flow.settings().size());
            var line = Block.Line.of(id, words.words());
            flow.add(leaves.line(line, words.part(), inner), Tags.OUTSIDE);
        }
        return CellText.of(flow);
    }
}
