package org.rubric.workbench.write;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;

/// Outline icons for rows, columns and cells, which the icon family does not have; drawn on its
/// grid of 24 with its stroke.
final class TableIcons {
    private static final double SIZE = 18;
    private static final double GRID = 24;

    private TableIcons() {}

    static Node rowAbove() {
        return icon("M4 14h16v6H4z M12 3v7 M8.5 6.5h7");
    }

    static Node rowBelow() {
        return icon("M4 4h16v6H4z M12 14v7 M8.5 17.5h7");
    }

    static Node columnLeft() {
        return icon("M14 4h6v16h-6z M3 12h7 M6.5 8.5v7");
    }

    static Node columnRight() {
        return icon("M4 4h6v16H4z M14 12h7 M17.5 8.5v7");
    }

    static Node merge() {
        return icon("M3 5h18v14H3z M6 12h4 M8 10l2 2-2 2 M18 12h-4 M16 10l-2 2 2 2");
    }

    static Node split() {
        return icon("M3 5h18v14H3z M12 5v14 M9.5 12h-4 M7 10l-2 2 2 2 M14.5 12h4 M17 10l2 2-2 2");
    }

    static Node header() {
        return icon("M3 5h18v14H3z M3 7h18 M3 9h18 M3 10.5h18");
    }

    private static Node icon(String outline) {
        var path = new SVGPath();
        path.setContent(outline);
        path.getStyleClass().add("table-icon");
        var ground = new Rectangle(GRID, GRID, Color.TRANSPARENT);
        var drawn = new Group(ground, path);
        drawn.setScaleX(SIZE / GRID);
        drawn.setScaleY(SIZE / GRID);
        var pane = new StackPane(new Group(drawn));
        pane.setMinSize(SIZE, SIZE);
        pane.setPrefSize(SIZE, SIZE);
        pane.setMaxSize(SIZE, SIZE);
        return pane;
    }
}
