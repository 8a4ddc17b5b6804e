package org.rubric.workbench;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.rubric.editing.Session;

/// The one window of the program, with everything in it.
public final class Window implements AutoCloseable {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private final ExecutorService background =
            Executors.newSingleThreadExecutor(
                    work -> Thread.ofPlatform().daemon().name("rubric-desk").unstarted(work));
    private final Workbench workbench;
    private final WritePlace write;
    private final Scene scene;

    public Window(WriteDesk desk) {
        var words = Words.of(Locale.ENGLISH);
        var overlay = new Overlay();
        var head = new TitleRow(words);
        var bottom = new BottomLine(words, List.of());
        write =
                new WritePlace(
                        words, desk, new WritePlace.Frame(head, bottom, overlay), background);
        workbench = new Workbench(words, head, bottom, overlay, List.of(write));
        write.onChange(workbench::refresh);
        scene = new Scene(workbench.root(), WIDTH, HEIGHT);
    }

    /// Light or dark.
    public void dress(Theme theme) {
        theme.apply(scene);
        write.theme(theme);
    }

    /// Opens a draft in the place Write.
    public void open(Session session) {
        write.open(session);
        workbench.enter(write);
    }

    /// Shows the window on a stage with the system's own decoration.
    public void show(Stage stage) {
        stage.setTitle("Rubric");
        stage.setScene(scene);
        stage.show();
    }

    WritePlace write() {
        return write;
    }

    Scene scene() {
        return scene;
    }

    /// Ends the work behind the window.
    @Override
    public void close() {
        background.shutdownNow();
    }
}
