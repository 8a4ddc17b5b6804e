package org.rubric.workbench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.rubric.desk.Desk;

/// Starts JavaFX, opens the window, and waits until it is closed.
public final class Opening {
    /// Exit code of the command line's contract: store unusable.
    private static final int STORE = 5;

    /// What [#run] answers when there is no screen after all.
    public static final int NO_SCREEN = -1;

    private final Desk desk;
    private final PrintStream err;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicReference<RuntimeException> failure = new AtomicReference<>();

    /// @param err hears in one line why no window could be opened
    public Opening(Desk desk, PrintStream err) {
        this.desk = desk;
        this.err = err;
    }

    /// @return the program's exit code, or [#NO_SCREEN]
    public int run() throws InterruptedException {
        try {
            desk.repository();
        } catch (IOException e) {
            err.println(e.getMessage());
            return STORE;
        }
        try {
            Platform.startup(this::open);
        } catch (RuntimeException _) {
            return NO_SCREEN;
        }
        closed.await();
        Platform.exit();
        if (failure.get() != null) throw failure.get();
        return 0;
    }

    private void open() {
        try {
            var window = new Window(desk, documents());
            var stage = new Stage();
            stage.setOnHidden(
                    _ -> {
                        window.close();
                        closed.countDown();
                    });
            window.show(stage);
        } catch (RuntimeException e) {
            failure.set(e);
            closed.countDown();
        }
    }

    /// The user's own folder for documents where the system has one.
    private static Path documents() {
        var home = Path.of(System.getProperty("user.home"));
        var documents = home.resolve("Documents");
        return Files.isDirectory(documents) ? documents : home;
    }
}
