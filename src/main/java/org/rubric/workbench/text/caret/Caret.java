package org.rubric.workbench.text.caret;

import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import javafx.util.Duration;

/// The bar that blinks where the next letter will stand. Steady for a moment after each move. It
/// blinks only in a window that shows it: whatever blinks is held by the toolkit, with its window.
public final class Caret extends Rectangle {
    private static final double WIDTH = 2;
    private static final Duration BLINK = Duration.millis(530);

    private final Timeline blinking =
            new Timeline(
                    new KeyFrame(Duration.ZERO, _ -> setOpacity(1)),
                    new KeyFrame(BLINK, _ -> setOpacity(0)),
                    new KeyFrame(BLINK.multiply(2)));

    private boolean showing;

    public Caret() {
        super(WIDTH, 20);
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        getStyleClass().add("text-caret");
        blinking.setCycleCount(Animation.INDEFINITE);
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false)
                .subscribe(this::blink);
    }

    private void blink(boolean shown) {
        showing = shown;
        if (shown && isVisible()) blinking.playFromStart();
        else blinking.stop();
    }

    /// Stands in a box; empty: nowhere in the window.
    public void stand(Optional<Rectangle2D> box, boolean focused) {
        setVisible(box.isPresent() && focused);
        box.ifPresent(
                b -> {
                    setX(Math.round(b.getMinX()) - 1);
                    setY(Math.round(b.getMinY()));
                    setHeight(b.getHeight());
                });
        blink(showing);
    }
}
