package org.rubric.workbench;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The floor above the window on which popovers and menus lie, one at a time. Esc or a click beside
/// it closes; the keyboard goes back to where it was.
public final class Overlay extends Pane {
    private static final double EDGE = 8;

    private Optional<Region> shown = Optional.empty();
    private Optional<Node> before = Optional.empty();

    public Overlay() {
        setPickOnBounds(false);
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE && close()) event.consume();
                });
    }

    /// Does something with the scene, now or as soon as there is one.
    public void inScene(Consumer<Scene> todo) {
        if (getScene() != null) todo.accept(getScene());
        else
            sceneProperty()
                    .addListener(
                            (_, before, scene) -> {
                                if (before == null && scene != null) todo.accept(scene);
                            });
    }

    /// Lies on a window: clicks beside what is shown close it.
    void over(Parent window) {
        window.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    if (shown.isPresent() && !contains(event)) close();
                });
    }

    private boolean contains(MouseEvent event) {
        var box = shown.orElseThrow();
        return box.localToScene(box.getLayoutBounds())
                .contains(event.getSceneX(), event.getSceneY());
    }

    /// Shows below a place of the scene, or above it where there is no room, or else over it.
    public void below(Region content, Bounds place) {
        open(content);
        double tall = content.getHeight();
        double y = place.getMaxY() + 4;
        if (y + tall > getHeight() - EDGE) y = place.getMinY() - 4 - tall;
        if (y < EDGE) y = Math.max(EDGE, getHeight() - EDGE - tall);
        move(content, place.getMinX(), y);
    }

    /// Shows in the middle of a place of the scene, towards its lower edge.
    public void within(Region content, Bounds place) {
        open(content);
        double x = place.getMinX() + (place.getWidth() - content.getWidth()) / 2;
        double y = place.getMaxY() - content.getHeight() - 48;
        move(content, x, Math.max(place.getMinY() + EDGE, y));
    }

    private void open(Region content) {
        close();
        before = Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner());
        shown = Optional.of(content);
        content.getStyleClass().add("floating");
        content.setManaged(false);
        getChildren().setAll(content);
        content.applyCss();
        double wide = content.prefWidth(-1);
        content.resize(wide, content.prefHeight(wide));
        content.layout();
        content.requestFocus();
    }

    private void move(Region content, double x, double y) {
        double right = Math.max(EDGE, getWidth() - content.getWidth() - EDGE);
        content.relocate(Math.round(Math.clamp(x, EDGE, right)), Math.round(y));
    }

    /// Closes what is shown; false when there was nothing.
    public boolean close() {
        if (shown.isEmpty()) return false;
        shown = Optional.empty();
        getChildren().clear();
        before.ifPresent(Node::requestFocus);
        return true;
    }
}
