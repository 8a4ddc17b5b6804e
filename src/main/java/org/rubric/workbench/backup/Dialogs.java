package org.rubric.workbench.backup;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.rubric.workbench.Words;

/// The system's own dialogs for folders and files of backups.
///
/// @param owner the window they belong to
record Dialogs(Words words, Supplier<Window> owner) {

    Optional<Path> folder(Optional<Path> now) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(words.of("safe.choose"));
        now.map(Path::toFile).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return path(chooser.showDialog(owner.get()));
    }

    Optional<Path> file() {
        return path(chooser("safe.file").showOpenDialog(owner.get()));
    }

    Optional<Path> everything() {
        var chooser = chooser("safe.everything");
        chooser.setInitialFileName("rubric-" + LocalDate.now() + ".zip");
        return path(chooser.showSaveDialog(owner.get()));
    }

    private FileChooser chooser(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(words.of(title));
        chooser.getExtensionFilters()
                .setAll(new FileChooser.ExtensionFilter(words.of("safe.format"), "*.zip"));
        return chooser;
    }

    private static Optional<Path> path(File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }
}
