package org.rubric.workbench;

import javafx.scene.input.MouseEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.Node;
import javafx.event.Event;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/// The toolkit for tests: started once, without a screen. Everything that touches a node runs on
/// the FX thread through [#on]. Pictures come from the scene, not from the screen, which is 1000 ×
/// 1000.
public final class Ui {
    private static final long LIMIT = 30;

    static {
        var started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
        } catch (IllegalStateException _) {
            started.countDown();
        }
        Platform.setImplicitExit(false);
        LeftWindows.started();
    }

    private Ui() {}

    /// Runs on the FX thread and waits for the answer; what it throws is thrown here.
    public static <T> T on(Callable<T> work) {
        var answer = new CompletableFuture<T>();
        Platform.runLater(
                () -> {
                    try {
                        answer.complete(work.call());
                    } catch (Throwable e) {
                        answer.completeExceptionally(e);
                    }
                });
        try {
            return answer.get(LIMIT, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException known) throw known;
            throw new AssertionError(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError("The window did not answer", e);
        }
    }

    /// Runs on the FX thread and waits.
    public static void run(Runnable work) {
        on(
                () -> {
                    work.run();
                    return true;
                });
    }

    /// Waits until what was asked for has been laid out and painted: two pulses.
    public static void settle() {
        for (int i = 0; i < 2; i++) {
            var pulsed = new CountDownLatch(1);
            Platform.runLater(
                    () -> {
                        var timer =
                                new javafx.animation.AnimationTimer() {
                                    @Override
                                    public void handle(long now) {
                                        stop();
                                        pulsed.countDown();
                                    }
                                };
                        timer.start();
                        Platform.requestNextPulse();
                    });
            try {
                if (!pulsed.await(LIMIT, TimeUnit.SECONDS))
                    throw new AssertionError("The window does not paint");
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        run(() -> {});
    }

    /// Waits until something has come about on the FX thread; at most half a minute.
    public static void await(Callable<Boolean> condition) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT);
        while (!on(condition)) {
            if (System.nanoTime() > until) throw new AssertionError("It did not come about");
            settle();
        }
        settle();
    }

    /// Shows a scene of that size; light or dark by the style class of its root.
    public static Stage show(Parent root, double width, double height, boolean dark) {
        var stage =
                on(
                        () -> {
                            var scene = new Scene(root, width, height);
                            (dark ? Theme.DARK : Theme.LIGHT).apply(scene);
                            var made = new Stage();
                            made.setScene(scene);
                            made.setX(0);
                            made.setY(0);
                            made.show();
                            return made;
                        });
        settle();
        return stage;
    }

    public static void close(Stage stage) {
        run(stage::hide);
    }

    /// Writes what the scene shows as `target/tour/NAME.png`.
    public static Path picture(Scene scene, String name) {
        settle();
        WritableImage image = on(() -> scene.snapshot(null));
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            var file = Path.of("target", "tour", name + ".png");
            Files.createDirectories(file.getParent());
            ImageIO.write(picture, "png", file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A click of the first button at a place of a node; on the FX thread.
    public static void click(Node node, double x, double y) {
        var on = node.localToScene(x, y);
        Event.fireEvent(
                node,
                new MouseEvent(
                        MouseEvent.MOUSE_CLICKED,
                        on.getX(),
                        on.getY(),
                        on.getX(),
                        on.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false,
                        true,
                        null));
    }
}
