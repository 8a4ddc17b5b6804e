package org.rubric.workbench;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.rubric.desk.Desk;
import org.rubric.repository.Protection;

/// The program on a store that may be protected, from its start on.
record AtTheGate(Desk desk, Opening opening) implements AutoCloseable {
    static AtTheGate of(Path home) throws Exception {
        var desk = new Desk(home);
        var opening = new Opening(desk, new PrintStream(OutputStream.nullOutputStream()));
        var key = new Protection(home).keyFile();
        if (key.isEmpty()) desk.repository();
        Ui.run(() -> opening.begin(key));
        Ui.settle();
        return new AtTheGate(desk, opening);
    }

    Scene scene() {
        return opening.stage().orElseThrow().getScene();
    }

    /// Opens the panel in which documents are protected.
    void panel() {
        Ui.run(
                () ->
                        opening.window().orElseThrow().actions().stream()
                                .filter(action -> action.key().equals("protect"))
                                .findFirst()
                                .orElseThrow()
                                .tryRun());
        Ui.settle();
    }

    @Override
    public void close() throws Exception {
        Ui.run(() -> opening.stage().ifPresent(Stage::hide));
        opening.left();
        desk.close();
    }
}
