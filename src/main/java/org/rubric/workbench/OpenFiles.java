package org.rubric.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;
import org.rubric.desk.OpenJob;
import org.rubric.interchange.Imported;

/// Opening files: chosen in the system's dialog, or dropped anywhere on the window. Reading runs in
/// the background; a file that cannot be opened changes nothing and is told in one line.
final class OpenFiles {
    private final Words words;
    private final BottomLine bottom;
    private final Executor background;
    private final BiConsumer<Path, Imported> opened;

    /// @param opened hears of a file that was read, on the JavaFX thread
    OpenFiles(
            Words words,
            BottomLine bottom,
            Executor background,
            BiConsumer<Path, Imported> opened) {
        this.words = words;
        this.bottom = bottom;
        this.background = background;
        this.opened = opened;
    }

    /// Takes files that are dropped on the scene.
    void dropOn(Scene scene) {
        scene.addEventFilter(
                DragEvent.DRAG_OVER,
                event -> {
                    if (!event.getDragboard().hasFiles() || picture(event)) return;
                    event.acceptTransferModes(TransferMode.COPY);
                    event.consume();
                });
        scene.addEventFilter(
                DragEvent.DRAG_DROPPED,
                event -> {
                    var files = event.getDragboard().getFiles();
                    if (files.isEmpty() || picture(event)) return;
                    open(files.getFirst().toPath());
                    event.setDropCompleted(true);
                    event.consume();
                });
    }

    /// Pictures are taken by the text that they fall on.
    private static boolean picture(DragEvent event) {
        var files = event.getDragboard().getFiles();
        var name = files.isEmpty() ? "" : files.getFirst().getName().toLowerCase(Locale.ROOT);
        return name.matches(".*\\.(png|jpe?g|gif|svg|emf|wmf)");
    }

    /// Asks for a file and opens it.
    void choose(Scene scene) {
        var chooser = new FileChooser();
        chooser.setTitle(words.of("open.title"));
        chooser.getExtensionFilters()
                .setAll(
                        List.of(
                                new FileChooser.ExtensionFilter(
                                        words.of("open.kinds"), "*.docx", "*.json")));
        Optional.ofNullable(chooser.showOpenDialog(scene.getWindow()))
                .ifPresent(file -> open(file.toPath()));
    }

    /// Opens a file in the background.
    void open(Path file) {
        var name = String.valueOf(file.getFileName());
        bottom.say(words.of("open.reading", name));
        background.execute(() -> read(file, name));
    }

    private void read(Path file, String name) {
        try {
            var imported =
                    new OpenJob(file)
                            .read(
                                    (stage, _) -> {
                                        Platform.runLater(
                                                () ->
                                                        bottom.say(
                                                                words.of(
                                                                        "open.stage",
                                                                        stage,
                                                                        name)));
                                        return true;
                                    });
            Platform.runLater(
                    () -> {
                        bottom.say("");
                        opened.accept(file, imported);
                    });
        } catch (IOException e) {
            Platform.runLater(() -> bottom.say(words.of("open.failed", e.getMessage())));
        }
    }
}
