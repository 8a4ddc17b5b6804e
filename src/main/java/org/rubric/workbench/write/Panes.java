package org.rubric.workbench.write;

import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// The text in the middle and a pane on either side that can be dragged wider and folded away. The
/// sides keep their width when the window changes.
final class Panes extends Region {
    private static final double LEAST = 200;
    private static final double MOST = 560;
    private static final double MIDDLE = 320;
    private static final double GRIP = 8;

    private final Node left;
    private final Node middle;
    private final Node right;
    private final Region leftGrip = grip();
    private final Region rightGrip = grip();
    private double leftWidth;
    private double rightWidth;
    private boolean leftOpen = true;
    private boolean rightOpen = true;

    Panes(Node left, Node middle, Node right, double leftWidth, double rightWidth) {
        this.left = left;
        this.middle = middle;
        this.right = right;
        this.leftWidth = leftWidth;
        this.rightWidth = rightWidth;
        getStyleClass().add("panes");
        getChildren().addAll(middle, left, right, leftGrip, rightGrip);
        leftGrip.addEventHandler(
                MouseEvent.MOUSE_DRAGGED,
                event -> {
                    this.leftWidth =
                            Math.clamp(sceneToLocal(event.getSceneX(), 0).getX(), LEAST, MOST);
                    requestLayout();
                });
        rightGrip.addEventHandler(
                MouseEvent.MOUSE_DRAGGED,
                event -> {
                    double x = sceneToLocal(event.getSceneX(), 0).getX();
                    this.rightWidth = Math.clamp(getWidth() - x, LEAST, MOST);
                    requestLayout();
                });
    }

    private static Region grip() {
        var grip = new Region();
        grip.getStyleClass().add("grip");
        grip.setCursor(Cursor.H_RESIZE);
        grip.setManaged(false);
        return grip;
    }

    /// Folds the left pane away or brings it back.
    void foldLeft() {
        leftOpen = !leftOpen;
        requestLayout();
    }

    /// Brings the left pane back if it is folded away.
    void openLeft() {
        leftOpen = true;
        requestLayout();
        layout();
    }

    /// Folds the right pane away or brings it back.
    void foldRight() {
        rightOpen = !rightOpen;
        requestLayout();
    }

    boolean leftOpen() {
        return leftOpen;
    }

    boolean rightOpen() {
        return rightOpen;
    }

    /// At 1280 and below the right pane is narrower, so that the text keeps its column.
    private double rightShare() {
        double share = getWidth() <= 1280 ? Math.min(rightWidth, 352) : rightWidth;
        return Math.max(0, Math.min(share, getWidth() - leftShare() - MIDDLE));
    }

    private double leftShare() {
        return leftOpen ? leftWidth : 0;
    }

    @Override
    protected void layoutChildren() {
        double tall = getHeight();
        double from = leftShare();
        double to = getWidth() - (rightOpen ? rightShare() : 0);
        left.setVisible(leftOpen);
        right.setVisible(rightOpen);
        leftGrip.setVisible(leftOpen);
        rightGrip.setVisible(rightOpen);
        left.resizeRelocate(0, 0, from, tall);
        middle.resizeRelocate(from, 0, Math.max(0, to - from), tall);
        right.resizeRelocate(to, 0, getWidth() - to, tall);
        leftGrip.resizeRelocate(from - GRIP / 2, 0, GRIP, tall);
        rightGrip.resizeRelocate(to - GRIP / 2, 0, GRIP, tall);
    }
}
