package org.rubric.workbench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.rubric.desk.Desk;
import org.rubric.desk.inbox.Errand;
import org.rubric.desk.inbox.Inbox;
import org.rubric.workbench.opening.Emblem;

/// Starts JavaFX, opens the window, and waits until it is closed.
public final class Opening {
    /// Exit code of the command line's contract: store unusable.
    private static final int STORE = 5;

    /// What [#run] answers when there is no screen after all.
    public static final int NO_SCREEN = -1;

    private final Desk desk;
    private final PrintStream err;
    private final List<Path> files;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicReference<RuntimeException> failure = new AtomicReference<>();

    /// @param err hears in one line why no window could be opened
    public Opening(Desk desk, PrintStream err) {
        this(desk, err, List.of());
    }

    /// @param files opened in the window once it is there
    public Opening(Desk desk, PrintStream err, List<Path> files) {
        this.desk = desk;
        this.err = err;
        this.files = files;
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
            var errands = Inbox.of(desk.home()).watch(errand -> come(window, stage, errand));
            stage.setOnHidden(
                    _ -> {
                        errands.close();
                        window.close();
                        closed.countDown();
                    });
            window.show(stage);
            files.forEach(window::open);
            Platform.runLater(() -> Emblem.on(stage));
        } catch (RuntimeException e) {
            failure.set(e);
            closed.countDown();
        }
    }

    /// Another start of the program sends its files here.
    private static void come(Window window, Stage stage, Errand errand) {
        Platform.runLater(
                () -> {
                    stage.setIconified(false);
                    stage.toFront();
                    stage.requestFocus();
                    errand.files().forEach(window::open);
                });
    }

    /// The user's own folder for documents where the system has one.
    private static Path documents() {
        var home = Path.of(System.getProperty("user.home"));
        var documents = home.resolve("Documents");
        return Files.isDirectory(documents) ? documents : home;
    }
}
