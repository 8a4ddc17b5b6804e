package org.rubric.workbench.rehearsal;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.stage.Window;

/// Waits until the first row of a list is on the screen: from then on the window can be used.
public final class FirstRow extends AnimationTimer {
    /// A row that was laid out in one pulse is painted before the one after the next.
    private static final int PULSES = 2;

    private static final long PAUSE = 2;

    private final Runnable then;
    private int seen;

    private FirstRow(Runnable then) {
        this.then = then;
    }

    /// Runs that on the JavaFX thread once a row is painted. Returns when JavaFX has started, which
    /// somebody else does.
    public static void await(Runnable then) throws InterruptedException {
        while (!begun(then)) Thread.sleep(PAUSE);
    }

    private static boolean begun(Runnable then) {
        try {
            Platform.runLater(() -> new FirstRow(then).start());
            return true;
        } catch (IllegalStateException _) {
            return false;
        }
    }

    @Override
    public void handle(long now) {
        if (seen == 0 && Window.getWindows().stream().noneMatch(FirstRow::shows)) return;
        if (seen++ < PULSES) return;
        stop();
        then.run();
    }

    private static boolean shows(Window window) {
        return window.isShowing() && window.getScene() != null && rows(window.getScene());
    }

    private static boolean rows(Scene scene) {
        var root = scene.getRoot();
        return root.lookupAll(".start-row").stream().anyMatch(FirstRow::there)
                || root.lookupAll(".indexed-cell").stream()
                        .anyMatch(cell -> there(cell) && ((IndexedCell<?>) cell).getItem() != null);
    }

    private static boolean there(Node row) {
        return row.getLayoutBounds().getHeight() > 0;
    }
}
