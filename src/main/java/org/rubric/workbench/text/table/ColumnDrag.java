package org.rubric.workbench.text.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.rubric.editing.table.TableCommands;
import org.rubric.workbench.text.DocumentView;
import org.rubric.workbench.text.block.BlockFlow;
import org.rubric.workbench.text.block.TableView;

/// The border between two columns of a table is dragged: a line follows the mouse, the columns
/// when it is let go.
final class ColumnDrag {
    /// No column gets narrower, in pixels.
    private static final double LEAST = 40;

    /// How far the mouse goes before it drags, in pixels: a hand trembles when it clicks.
    private static final double THRESHOLD = 3;

    /// Width of the text on a page in twips, for tables that do not say how wide they are.
    private static final double PAGE = 9639;

    private final DocumentView view;
    private final BlockFlow flow;
    private final Region guide = new Region();
    private Optional<Hold> held = Optional.empty();

    /// @param column on the left of the border
    /// @param x of the border
    /// @param pressed where the mouse took hold of it
    /// @param moving whether it follows the mouse yet
    private record Hold(TableView table, int column, double x, double pressed, boolean moving) {

        static Hold of(TableView table, int column, double pressed) {
            return new Hold(table, column, table.edges()[column + 1], pressed, false);
        }

        Hold at(double wanted) {
            return new Hold(table, column, wanted, pressed, true);
        }
    }

    ColumnDrag(DocumentView view) {
        this.view = view;
        this.flow = view.flow();
        guide.setManaged(false);
        guide.setVisible(false);
        guide.setMouseTransparent(true);
        guide.getStyleClass().add("column-guide");
        flow.addEventFilter(MouseEvent.MOUSE_MOVED, this::moved);
        flow.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        flow.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        flow.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
    }

    /// Lies over the text.
    Node node() {
        return guide;
    }

    private Optional<Hold> at(MouseEvent event) {
        var found = new ArrayList<Hold>();
        flow.forEachVisible(
                (_, block) ->
                        block.forEachTable(
                                table -> {
                                    var point =
                                            table.sceneToLocal(
                                                    event.getSceneX(), event.getSceneY());
                                    table.border(point.getX(), point.getY())
                                            .ifPresent(
                                                    column ->
                                                            found.add(
                                                                    Hold.of(
                                                                            table,
                                                                            column,
                                                                            point.getX())));
                                }));
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
    }

    private void moved(MouseEvent event) {
        if (at(event).isEmpty()) return;
        flow.setCursor(Cursor.H_RESIZE);
        event.consume();
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || event.isShiftDown()) return;
        held = at(event);
        held.ifPresent(this::show);
        if (held.isPresent()) event.consume();
    }

    private void dragged(MouseEvent event) {
        if (held.isEmpty()) return;
        event.consume();
        var hold = held.get();
        double mouse = hold.table.sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
        double by = mouse - hold.pressed;
        if (!hold.moving && Math.abs(by) < THRESHOLD) return;
        var edges = hold.table.edges();
        double from = edges[hold.column] + LEAST;
        double to = edges[hold.column + 2] - LEAST;
        if (from < to) show(hold.at(Math.clamp(edges[hold.column + 1] + by, from, to)));
    }

    private void show(Hold hold) {
        held = Optional.of(hold);
        var rows = hold.table.rows();
        var top = view.sceneToLocal(hold.table.localToScene(hold.x, rows.getMinY()));
        guide.resizeRelocate(Math.round(top.getX()) - 1, top.getY(), 2, rows.getHeight());
        guide.setVisible(true);
    }

    private void released(MouseEvent event) {
        if (held.isEmpty()) return;
        var hold = held.get();
        held = Optional.empty();
        guide.setVisible(false);
        event.consume();
        var edges = hold.table.edges();
        if (!hold.moving || Math.abs(edges[hold.column + 1] - hold.x) < 1) return;
        edges[hold.column + 1] = hold.x;
        view.perform(TableCommands.widths(hold.table.table().id(), twips(hold.table, edges)));
    }

    private static List<Integer> twips(TableView table, double[] edges) {
        double wide = edges[edges.length - 1];
        var told = table.table().frame().widths();
        double whole =
                told.size() == edges.length - 1
                        ? told.stream().mapToInt(Integer::intValue).sum()
                        : PAGE;
        var widths = new ArrayList<Integer>();
        for (int i = 1; i < edges.length; i++)
            widths.add((int) Math.max(1, Math.round((edges[i] - edges[i - 1]) * whole / wide)));
        return widths;
    }
}
