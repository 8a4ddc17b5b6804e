package org.rubric.workbench.write;

import java.util.List;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The text in the middle and a pane on either side that can be dragged wider and folded away. The
/// sides keep their width when the window changes.
final class Panes extends Region {
    private static final double LEAST = 200;
    private static final double MOST = 560;
    private static final double MIDDLE = 320;
    private static final double GRIP = 8;
    private static final double ROOMY = 1600;

    private final Node left;
    private final Node middle;
    private final Node right;
    private final Region leftGrip = grip();
    private final Region rightGrip = grip();
    private double leftWidth = PaneWidths.USUAL.left();
    private double rightWidth = PaneWidths.USUAL.right();
    private boolean leftOpen = true;
    private boolean rightOpen = true;
    private boolean alone;
    private boolean gaveWay;

    Panes(Node left, Node middle, Node right) {
        this.left = left;
        this.middle = middle;
        this.right = right;
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

    /// Takes the middle out, for another place to show.
    Node lend() {
        getChildren().remove(middle);
        return middle;
    }

    /// Puts the middle back where it was.
    void back() {
        if (!getChildren().contains(middle)) getChildren().addFirst(middle);
    }

    private static Region grip() {
        var grip = new Region();
        grip.getStyleClass().add("grip");
        grip.setCursor(Cursor.H_RESIZE);
        grip.setManaged(false);
        return grip;
    }

    PaneWidths widths() {
        return new PaneWidths(leftWidth, rightWidth, leftOpen, rightOpen || gaveWay);
    }

    void widths(PaneWidths wanted) {
        leftWidth = Math.clamp(wanted.left(), LEAST, MOST);
        rightWidth = Math.clamp(wanted.right(), LEAST, MOST);
        leftOpen = wanted.leftOpen();
        rightOpen = wanted.rightOpen();
        requestLayout();
    }

    /// Hides both sides, whether folded or not.
    void alone(boolean wanted) {
        alone = wanted;
        requestLayout();
    }

    private boolean leftSeen() {
        return leftOpen && !alone;
    }

    private boolean rightSeen() {
        return rightOpen && !alone;
    }

    /// Two texts need room: where there is little the right pane is folded away beside them and
    /// comes back after.
    void crowded(boolean two) {
        if (two && rightOpen && getWidth() < ROOMY) {
            gaveWay = true;
            rightOpen = false;
        } else if (!two && gaveWay) {
            gaveWay = false;
            rightOpen = true;
        }
        requestLayout();
    }

    /// The page over the checks.
    static VBox right(Region preview, Region checks) {
        var pane = new VBox(preview, checks);
        VBox.setVgrow(preview, Priority.ALWAYS);
        checks.setMinHeight(Region.USE_PREF_SIZE);
        checks.setPrefHeight(216);
        pane.getStyleClass().add("right-pane");
        return pane;
    }

    /// Takes the keyboard to the next of these that can be seen.
    void next(List<? extends Node> stops) {
        int now = -1;
        for (int i = 0; i < stops.size(); i++) if (stops.get(i).isFocused()) now = i;
        for (int step = 1; step <= stops.size(); step++) {
            var stop = stops.get((now + step) % stops.size());
            if (seen(stop)) {
                stop.requestFocus();
                return;
            }
        }
    }

    private static boolean seen(Node node) {
        if (node.getScene() == null) return false;
        for (var up = node; up != null; up = up.getParent()) if (!up.isVisible()) return false;
        return true;
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

    /// Brings the right pane back if it is folded away.
    void openRight() {
        rightOpen = true;
        requestLayout();
    }

    /// Folds the right pane away or brings it back.
    void foldRight() {
        rightOpen = !rightOpen;
        requestLayout();
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
        return leftSeen() ? leftWidth : 0;
    }

    @Override
    protected void layoutChildren() {
        double tall = getHeight();
        double from = leftShare();
        double to = getWidth() - (rightSeen() ? rightShare() : 0);
        left.setVisible(leftSeen());
        right.setVisible(rightSeen());
        leftGrip.setVisible(leftSeen());
        rightGrip.setVisible(rightSeen());
        left.resizeRelocate(0, 0, from, tall);
        middle.resizeRelocate(from, 0, Math.max(0, to - from), tall);
        right.resizeRelocate(to, 0, getWidth() - to, tall);
        leftGrip.resizeRelocate(from - GRIP / 2, 0, GRIP, tall);
        rightGrip.resizeRelocate(to - GRIP / 2, 0, GRIP, tall);
    }
}
