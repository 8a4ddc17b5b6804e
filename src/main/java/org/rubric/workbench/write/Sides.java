package org.rubric.workbench.write;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// The text, and beside it another while there is one. The line between them can be dragged.
final class Sides extends Region {
    private static final double LEAST = 0.25;
    private static final double GRIP = 8;

    private final Node main;
    private final Region grip = new Region();
    private Optional<Node> second = Optional.empty();
    private double share = 0.5;

    Sides(Node main) {
        this.main = main;
        grip.getStyleClass().add("grip");
        grip.setCursor(Cursor.H_RESIZE);
        grip.setManaged(false);
        grip.addEventHandler(
                MouseEvent.MOUSE_DRAGGED,
                event -> {
                    double x = sceneToLocal(event.getSceneX(), 0).getX();
                    share = Math.clamp(x / Math.max(1, getWidth()), LEAST, 1 - LEAST);
                    requestLayout();
                });
        getChildren().add(main);
    }

    /// Shows something beside the text; empty: nothing.
    void second(Optional<? extends Node> wanted) {
        second = wanted.map(node -> node);
        getChildren().setAll(main);
        second.ifPresent(node -> getChildren().addAll(node, grip));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double tall = getHeight();
        double first = second.isEmpty() ? getWidth() : Math.round(getWidth() * share);
        main.resizeRelocate(0, 0, first, tall);
        second.ifPresent(node -> node.resizeRelocate(first, 0, getWidth() - first, tall));
        grip.resizeRelocate(first - GRIP / 2, 0, GRIP, tall);
    }
}
