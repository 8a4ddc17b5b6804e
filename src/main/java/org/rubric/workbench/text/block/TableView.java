package org.rubric.workbench.text.block;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;
import javafx.scene.text.TextAlignment;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.workbench.text.line.LineView;
import org.rubric.workbench.text.line.Manner;
import org.rubric.workbench.text.line.Setting;
import org.rubric.workbench.text.line.Typography;
import org.rubric.workbench.text.line.Wording;

/// A table: caption above with its number, a grid of cells, notes in its frame.
public final class TableView extends BlockView {
    private static final double SIDE = 8;
    private static final double ABOVE = 4;
    private static final double GAP = 8;

    /// How near to a border the mouse takes hold of it.
    private static final double NEAR = 4;

    private final BlockViews views;
    private final LineView caption;
    private final Stack notes;
    private final Path rules = new Path();
    private final TableMarks marks = new TableMarks();
    private final Map<Id, Stack> cells = new HashMap<>();
    private Exhibit.Table table;
    private Wording wording;
    private Grid grid;
    private final GhostRows ghosts = new GhostRows();
    private boolean captioned;
    private Typography typography;
    private double leading;
    private double size;
    private double[] x = {0};
    private double[] y = {0};

    TableView(BlockViews views) {
        this.views = views;
        caption = new LineView(() -> views.resized().accept(this));
        notes = new Stack(views);
        rules.setManaged(false);
        rules.getStyleClass().add("table-rules");
    }

    @Override
    boolean take(Piece piece, Setting setting) {
        if (!(piece.block() instanceof Exhibit.Table wanted))
            throw new IllegalArgumentException("Not a table: " + piece.block().id());
        if (wanted == table && setting.wording() == wording) return false;
        boolean changed = table == null || !wanted.frame().equals(table.frame());
        var gone = setting.wording().marking().rows(wanted.id());
        changed |= ghosts.take(wanted, gone);
        table = wanted;
        wording = setting.wording();
        typography = setting.typography();
        leading = cells(setting).leading();
        size = cells(setting).size();
        captioned = wanted.frame().use() == Exhibit.Table.Use.CAPTIONED;
        changed |=
                caption.show(
                        wording.caption(wanted.id()),
                        wanted.caption(),
                        Manner.TITLE.centred(),
                        setting);
        var next = Grid.of(ghosts.table());
        changed |= grid == null || next.slots().size() != grid.slots().size();
        grid = next;
        for (var slot : grid.slots()) changed |= cell(slot.cell(), ghosts.setting(slot, setting));
        cells.keySet().retainAll(grid.slots().stream().map(slot -> slot.cell().id()).toList());
        changed |= notes.show(wanted.notes(), setting.cell(Manner.CELL));
        if (changed) attach();
        return changed;
    }

    private boolean cell(Exhibit.Cell cell, Setting setting) {
        var manner =
                cells(setting)
                        .aligned(
                                switch (cell.alignment()) {
                                    case LEFT -> TextAlignment.LEFT;
                                    case CENTRE -> TextAlignment.CENTER;
                                    case RIGHT -> TextAlignment.RIGHT;
                                });
        var stack = cells.computeIfAbsent(cell.id(), _ -> new Stack(views));
        return stack.show(cell.body(), setting.cell(cell.header() ? manner.inBold() : manner));
    }

    /// Where a cell stands, counted from 1.
    public record CellPlace(int row, int column, boolean header) {}

    /// The cell that holds a line.
    public Optional<CellPlace> cellOf(LineView line) {
        var found = new ArrayList<CellPlace>();
        for (var slot : grid.slots())
            cells.get(slot.cell().id())
                    .forEachLine(
                            one -> {
                                if (one == line)
                                    found.add(
                                            new CellPlace(
                                                    ghosts.row(slot) + 1,
                                                    slot.column() + 1,
                                                    slot.cell().header()));
                            });
        return found.stream().findFirst();
    }

    /// Smaller where the table itself stands in something small.
    private static Manner cells(Setting setting) {
        return setting.boxed() ? setting.manner() : Manner.CELL;
    }

    private void attach() {
        getChildren().setAll(marks.under());
        if (captioned) getChildren().add(caption);
        for (var slot : grid.slots()) getChildren().addAll(cells.get(slot.cell().id()).nodes());
        getChildren().addAll(notes.nodes());
        getChildren().addAll(rules, marks.over());
    }

    @Override
    double place(double width) {
        double top = 0;
        if (captioned) {
            top = caption.arrange(width) + GAP;
            caption.relocate(0, 0);
        }
        x = edges(grid.widths(table.frame(), width, this::measure), 0);
        y = edges(heights(x), top);
        rules.getElements().clear();
        for (var slot : grid.slots()) {
            double left = x[slot.column()];
            double right = x[slot.column() + slot.across()];
            cells.get(slot.cell().id())
                    .arrange(left + SIDE, y[slot.row()] + ABOVE, right - left - 2 * SIDE);
            rule(left, y[slot.row()], right, y[slot.row() + slot.down()]);
        }
        double bottom = y[grid.rows()];
        double right = x[grid.columns()];
        if (!notes.nodes().isEmpty()) {
            double tall = notes.arrange(SIDE, bottom + ABOVE, right - 2 * SIDE) + 2 * ABOVE;
            rule(0, bottom, right, bottom + tall);
            bottom += tall;
        }
        return bottom + 1;
    }

    /// Shows the cell that the caret is in and those that are selected, here and in tables inside.
    ///
    /// @param line with the caret; empty: none
    public void mark(Optional<Id> line, Set<Id> selected) {
        var at = line.flatMap(this::holding).map(this::box);
        var boxes =
                grid.slots().stream()
                        .filter(slot -> selected.contains(slot.cell().id()))
                        .map(this::box)
                        .toList();
        marks.show(at, boxes);
    }

    private Optional<Grid.Slot> holding(Id line) {
        return grid.slots().stream()
                .filter(slot -> cells.get(slot.cell().id()).holds(line))
                .findFirst();
    }

    private Rectangle2D box(Grid.Slot slot) {
        double left = x[slot.column()];
        double top = y[slot.row()];
        double right = x[slot.column() + slot.across()];
        return new Rectangle2D(left, top, right - left, y[slot.row() + slot.down()] - top);
    }

    /// The box of the cell with that line of text; empty for the caption, notes, tables inside.
    public Optional<Rectangle2D> cell(Id line) {
        return holding(line).map(this::box);
    }

    /// The border between two columns that lies under a point: the index of the one on its left.
    public OptionalInt border(double px, double py) {
        if (py < y[0] || py > y[y.length - 1]) return OptionalInt.empty();
        for (int i = 1; i < x.length - 1; i++) {
            int column = i;
            boolean cut =
                    grid.slots().stream()
                            .anyMatch(
                                    s ->
                                            s.column() < column
                                                    && s.column() + s.across() > column
                                                    && py >= y[s.row()]
                                                    && py < y[s.row() + s.down()]);
            if (Math.abs(px - x[i]) <= NEAR && !cut) return OptionalInt.of(i - 1);
        }
        return OptionalInt.empty();
    }

    /// Where the columns begin on the screen, and where the last one ends.
    public double[] edges() {
        return x.clone();
    }

    /// Top and bottom of the rows.
    public Rectangle2D rows() {
        return new Rectangle2D(0, y[0], x[x.length - 1], y[y.length - 1] - y[0]);
    }

    public Exhibit.Table table() {
        return table;
    }

    @Override
    public void forEachTable(Consumer<TableView> visit) {
        visit.accept(this);
        for (var slot : grid.slots()) cells.get(slot.cell().id()).forEachTable(visit);
    }

    private double measure(String words, boolean bold) {
        return typography.width(words, Typography.SERIF, size, bold);
    }

    private double[] heights(double[] x) {
        var heights = new double[grid.rows()];
        Arrays.fill(heights, leading + 2 * ABOVE);
        var tall = new ArrayList<Grid.Slot>();
        for (var slot : grid.slots()) {
            if (slot.down() > 1) tall.add(slot);
            else heights[slot.row()] = Math.max(heights[slot.row()], height(slot, x));
        }
        for (var slot : tall) {
            int last = slot.row() + slot.down() - 1;
            double sum = 0;
            for (int row = slot.row(); row <= last; row++) sum += heights[row];
            heights[last] += Math.max(0, height(slot, x) - sum);
        }
        return heights;
    }

    private double height(Grid.Slot slot, double[] x) {
        double wide = x[slot.column() + slot.across()] - x[slot.column()] - 2 * SIDE;
        return Math.ceil(cells.get(slot.cell().id()).arrange(0, 0, wide)) + 2 * ABOVE;
    }

    private static double[] edges(double[] sizes, double start) {
        var edges = new double[sizes.length + 1];
        edges[0] = start;
        for (int i = 0; i < sizes.length; i++) edges[i + 1] = edges[i] + sizes[i];
        return edges;
    }

    private void rule(double left, double top, double right, double bottom) {
        rules.getElements()
                .addAll(
                        new MoveTo(left + .5, top + .5),
                        new HLineTo(right + .5),
                        new VLineTo(bottom + .5),
                        new HLineTo(left + .5),
                        new ClosePath());
    }

    @Override
    public void forEachGhost(Consumer<LineView> visit) {
        for (var slot : grid.slots())
            if (ghosts.has(slot)) cells.get(slot.cell().id()).forEachLine(visit);
    }

    @Override
    public void forEachLine(Consumer<LineView> visit) {
        if (captioned) visit.accept(caption);
        for (var slot : grid.slots())
            if (!ghosts.has(slot)) cells.get(slot.cell().id()).forEachLine(visit);
        notes.forEachLine(visit);
    }
}
