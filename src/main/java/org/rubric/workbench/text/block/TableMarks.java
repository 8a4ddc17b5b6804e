package org.rubric.workbench.text.block;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;

/// What shows where a writer is in a table: the ring around the cell with the caret, the ground of
/// cells that are selected.
final class TableMarks {
    private final Path chosen = new Path();
    private final Region ground = new Region();
    private final Region ring = new Region();

    TableMarks() {
        for (var mark : List.of(ground, ring)) {
            mark.setManaged(false);
            mark.setVisible(false);
            mark.setMouseTransparent(true);
        }
        chosen.setManaged(false);
        chosen.setMouseTransparent(true);
        chosen.getStyleClass().add("cells-selected");
        ground.getStyleClass().add("cell-ground");
        ring.getStyleClass().add("cell-focus");
    }

    /// What lies under the words.
    List<javafx.scene.Node> under() {
        return List.of(ground, chosen);
    }

    /// What lies over the rules.
    Region over() {
        return ring;
    }

    /// @param cell that the caret is in; empty: none
    /// @param selected boxes of cells
    void show(Optional<Rectangle2D> cell, List<Rectangle2D> selected) {
        ground.setVisible(cell.isPresent());
        ring.setVisible(cell.isPresent());
        cell.ifPresent(
                box -> {
                    ground.resizeRelocate(
                            box.getMinX(), box.getMinY(), box.getWidth() + 1, box.getHeight() + 1);
                    ring.resizeRelocate(
                            box.getMinX() - 1,
                            box.getMinY() - 1,
                            box.getWidth() + 3,
                            box.getHeight() + 3);
                });
        chosen.getElements().clear();
        for (var box : selected)
            chosen.getElements()
                    .addAll(
                            new MoveTo(box.getMinX(), box.getMinY()),
                            new HLineTo(box.getMaxX() + 1),
                            new VLineTo(box.getMaxY() + 1),
                            new HLineTo(box.getMinX()),
                            new ClosePath());
    }
}
