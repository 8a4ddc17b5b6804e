package org.rubric.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;
import org.rubric.desk.OpenJob;
import org.rubric.interchange.Imported;
import org.rubric.workbench.register.Dropping;
import org.rubric.workbench.text.insert.PictureFiles;

/// Opening files: chosen in the system's dialog, or dropped anywhere on the window. Reading runs in
/// the background; a file that cannot be opened changes nothing and is told in one line.
final class OpenFiles {
    private final Words words;
    private final BottomLine bottom;
    private final Executor background;
    private final BiConsumer<Path, Imported> opened;
    private Predicate<Path> parcels = _ -> false;

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

    /// Files that hand something over go there.
    ///
    /// @param takes answers whether the file was one
    void onParcel(Predicate<Path> takes) {
        parcels = takes;
    }

    /// Takes files that are dropped on the scene.
    ///
    /// @param texts hears of a file that was dropped where the fixed texts are offered
    /// @param other takes a file that is not to be opened
    void dropOn(Scene scene, Consumer<Path> texts, Predicate<Path> other) {
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
                    if (files.isEmpty()) return;
                    var file = files.getFirst().toPath();
                    if (offered(event.getTarget())) texts.accept(file);
                    else if (picture(event) || Dropping.wanted(event)) return;
                    else if (!other.test(file)) open(file);
                    event.setDropCompleted(true);
                    event.consume();
                });
    }

    /// Pictures are for the text they are dropped on.
    private static boolean picture(DragEvent event) {
        var files = event.getDragboard().getFiles();
        return !files.isEmpty() && PictureFiles.picture(files.getFirst().toPath());
    }

    private static boolean offered(EventTarget target) {
        for (var node = target instanceof Node n ? n : null; node != null; node = node.getParent())
            if (node.getStyleClass().contains("offer")) return true;
        return false;
    }

    /// Asks for a file and opens it.
    void choose(Scene scene) {
        var chooser = new FileChooser();
        chooser.setTitle(words.of("open.title"));
        chooser.getExtensionFilters()
                .setAll(
                        List.of(
                                new FileChooser.ExtensionFilter(
                                        words.of("open.kinds"), "*.docx", "*.json", "*.rubric")));
        Optional.ofNullable(chooser.showOpenDialog(scene.getWindow()))
                .ifPresent(file -> open(file.toPath()));
    }

    /// Opens a file in the background.
    void open(Path file) {
        if (parcels.test(file)) return;
        var name = String.valueOf(file.getFileName());
        bottom.say(words.of("open.reading", name));
        var working = new Working(words, bottom, name);
        background.execute(() -> read(file, working));
    }

    private void read(Path file, Working working) {
        try {
            var imported = new OpenJob(file).read(working);
            Platform.runLater(
                    () -> {
                        working.end();
                        if (working.cancelled()) return;
                        bottom.say("");
                        opened.accept(file, imported);
                    });
        } catch (IOException e) {
            Platform.runLater(
                    () -> {
                        working.end();
                        if (!working.cancelled())
                            bottom.say(words.of("open.failed", e.getMessage()));
                    });
        }
    }
}
