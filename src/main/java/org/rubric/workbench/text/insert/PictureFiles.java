package org.rubric.workbench.text.insert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;
import org.rubric.document.Media;
import org.rubric.workbench.text.DocumentView;

/// Pictures that come as files: chosen in the system's dialog, or dropped on the text.
public final class PictureFiles {
    private static final long LARGEST = 64L << 20;

    private static final Map<String, String> TYPES =
            Map.of(
                    "png", "image/png",
                    "jpg", "image/jpeg",
                    "jpeg", "image/jpeg",
                    "gif", "image/gif",
                    "svg", "image/svg+xml",
                    "emf", "image/x-emf",
                    "wmf", "image/x-wmf");

    private PictureFiles() {}

    /// Whether a file's name says that it is a picture that the text can take.
    public static boolean picture(Path file) {
        return type(file).isPresent();
    }

    private static Optional<String> type(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(TYPES.get(name.substring(name.lastIndexOf('.') + 1)));
    }

    static void choose(DocumentView view, Consumer<String> told, BiConsumer<Media, String> taken) {
        var chooser = new FileChooser();
        chooser.setTitle(view.say("figure.choose"));
        var kinds = List.of("*.png", "*.jpg", "*.jpeg", "*.gif", "*.svg", "*.emf", "*.wmf");
        chooser.getExtensionFilters()
                .setAll(new FileChooser.ExtensionFilter(view.say("figure.kinds"), kinds));
        Optional.ofNullable(chooser.showOpenDialog(view.getScene().getWindow()))
                .ifPresent(file -> read(file.toPath(), view, told, taken));
    }

    /// Reads a file of bounded size and hands it on.
    static void read(
            Path file, DocumentView view, Consumer<String> told, BiConsumer<Media, String> taken) {
        var name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > LARGEST) {
                told.accept(view.say("picture.large", name));
                return;
            }
            var type = type(file).orElse("application/octet-stream");
            taken.accept(Media.of(type, Files.readAllBytes(file)), name);
        } catch (IOException e) {
            told.accept(view.say("picture.unread", name));
        }
    }

    /// Takes pictures that are dropped on the text, where they are dropped.
    static void dropOn(DocumentView view, Consumer<String> told) {
        view.addEventHandler(
                DragEvent.DRAG_OVER,
                event -> {
                    if (dropped(event).isEmpty()) return;
                    event.acceptTransferModes(TransferMode.COPY);
                    event.consume();
                });
        view.addEventHandler(
                DragEvent.DRAG_DROPPED,
                event -> {
                    var file = dropped(event);
                    if (file.isEmpty()) return;
                    view.places()
                            .hit(event.getX(), event.getY())
                            .ifPresent(hit -> view.selecting().put(hit, false));
                    read(file.get(), view, told, view.inserting()::takePicture);
                    event.setDropCompleted(true);
                    event.consume();
                });
    }

    private static Optional<Path> dropped(DragEvent event) {
        return event.getDragboard().getFiles().stream()
                .map(file -> file.toPath())
                .filter(PictureFiles::picture)
                .findFirst();
    }
}
