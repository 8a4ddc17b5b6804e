package org.rubric.workbench.write.outline;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.rubric.document.Id;
import org.rubric.editing.Command;
import org.rubric.editing.clause.Relocating;
import org.rubric.editing.clause.Relocating.Where;

/// Dragging a clause in the outline to another place. A line shows where it would go, a ring the
/// clause it would go into; Esc gives up.
final class OutlineDrag {
    private static final double SLACK = 6;
    private static final double INDENT = 16;
    private static final double EDGE = 20;

    private final TreeView<Division> tree;
    private final Shaping shaping;
    private final Region line = new Region();
    private Optional<Drop> drop = Optional.empty();
    private Optional<Id> dragged = Optional.empty();
    private double pressedAt;
    private boolean moving;

    /// What the outline may ask of the draft.
    interface Shaping {
        boolean possible(Command command);

        void perform(Command command);

        /// Puts the keyboard into the text.
        void write();
    }

    private record Drop(Id target, Where where) {}

    OutlineDrag(StackPane ground, TreeView<Division> tree, Shaping shaping) {
        this.tree = tree;
        this.shaping = shaping;
        line.setManaged(false);
        line.setMouseTransparent(true);
        line.setVisible(false);
        ground.getChildren().add(line);
        tree.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        tree.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        tree.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        tree.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (!moving || event.getCode() != KeyCode.ESCAPE) return;
                    end();
                    event.consume();
                });
    }

    private void pressed(MouseEvent event) {
        end();
        if (!event.isPrimaryButtonDown()) return;
        dragged = row(event).map(OutlineRow::getItem).filter(Division::clause).map(Division::id);
        pressedAt = event.getSceneY();
    }

    private void dragged(MouseEvent event) {
        if (dragged.isEmpty()) return;
        if (!moving && Math.abs(event.getSceneY() - pressedAt) < SLACK) return;
        moving = true;
        event.consume();
        scroll(event);
        var row = row(event);
        drop = row.flatMap(under -> drop(under, event));
        line.setVisible(drop.isPresent());
        tree.setCursor(drop.isPresent() ? Cursor.CLOSED_HAND : Cursor.DEFAULT);
        drop.ifPresent(place -> draw(row.orElseThrow(), place.where));
    }

    /// The first way that the clause can go to where the mouse is: at the edge of a row beside it,
    /// in the middle into it.
    private Optional<Drop> drop(OutlineRow row, MouseEvent event) {
        var target = row.getItem();
        if (!target.clause()) return Optional.empty();
        double y = row.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
        double part = y / row.getHeight();
        boolean upper = part < 0.5;
        var beside = upper ? Where.BEFORE : Where.AFTER;
        boolean edge = part < 0.3 || part > 0.7;
        return allowed(target.id(), edge ? beside : Where.INTO)
                .or(() -> allowed(target.id(), edge ? Where.INTO : beside));
    }

    private Optional<Drop> allowed(Id target, Where where) {
        return shaping.possible(Relocating.move(dragged.orElseThrow(), target, where))
                ? Optional.of(new Drop(target, where))
                : Optional.empty();
    }

    private void draw(OutlineRow row, Where where) {
        var box = line.getParent().sceneToLocal(row.localToScene(row.getLayoutBounds()));
        line.getStyleClass().setAll(where == Where.INTO ? "drop-into" : "drop-line");
        double x = 8 + INDENT * (tree.getTreeItemLevel(row.getTreeItem()) - 1);
        double wide = box.getWidth() - x - 8;
        switch (where) {
            case INTO -> line.resizeRelocate(x, box.getMinY(), wide, box.getHeight());
            case BEFORE -> line.resizeRelocate(x, box.getMinY() - 1, wide, 2);
            case AFTER -> line.resizeRelocate(x, box.getMaxY() - 1, wide, 2);
        }
    }

    /// Near the upper or lower edge the tree scrolls by a row.
    private void scroll(MouseEvent event) {
        double y = tree.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
        boolean up = y < EDGE;
        if (!up && y < tree.getHeight() - EDGE) return;
        for (var node : tree.lookupAll(".outline-row"))
            if (node instanceof OutlineRow row && !row.isEmpty()) {
                int at = row.getIndex();
                if (up && row.getBoundsInParent().getMinY() <= 0) tree.scrollTo(at - 1);
            }
        if (!up) row(event).ifPresent(row -> tree.scrollTo(Math.max(0, row.getIndex() - 8)));
    }

    private void released(MouseEvent event) {
        if (!moving) return;
        event.consume();
        var place = drop;
        var clause = dragged;
        end();
        if (place.isPresent() && clause.isPresent())
            shaping.perform(Relocating.move(clause.get(), place.get().target, place.get().where));
    }

    private void end() {
        moving = false;
        drop = Optional.empty();
        dragged = Optional.empty();
        line.setVisible(false);
        tree.setCursor(Cursor.DEFAULT);
    }

    private Optional<OutlineRow> row(MouseEvent event) {
        for (var node : tree.lookupAll(".outline-row"))
            if (node instanceof OutlineRow row
                    && !row.isEmpty()
                    && row.localToScene(row.getLayoutBounds())
                            .contains(event.getSceneX(), event.getSceneY()))
                return Optional.of(row);
        return Optional.empty();
    }
}
