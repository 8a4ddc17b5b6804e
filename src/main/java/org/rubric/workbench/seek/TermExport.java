package org.rubric.workbench.seek;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.FileChooser;
import org.rubric.desk.terms.TermBase;
import org.rubric.desk.terms.TermExportJob;
import org.rubric.workbench.Words;

/// Exports the term base: asks for a file and writes it in the background.
public final class TermExport {
    private final Words words;
    private final Supplier<CompletableFuture<TermBase>> base;
    private final Consumer<String> told;

    /// @param base completes when everything at hand is read
    /// @param told hears in one sentence what came of it
    public TermExport(
            Words words, Supplier<CompletableFuture<TermBase>> base, Consumer<String> told) {
        this.words = words;
        this.base = base;
        this.told = told;
    }

    /// Asks for the file.
    public void choose(Scene scene) {
        var chooser = new FileChooser();
        chooser.setTitle(words.of("terms.export"));
        chooser.setInitialFileName("terms.csv");
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(words.of("terms.csv"), "*.csv"),
                        new FileChooser.ExtensionFilter(words.of("terms.tbx"), "*.tbx"));
        Optional.ofNullable(chooser.showSaveDialog(scene.getWindow()))
                .map(File::toPath)
                .ifPresent(this::write);
    }

    /// Writes into that file.
    public CompletableFuture<Void> write(Path file) {
        return CompletableFuture.supplyAsync(() -> written(file))
                .thenAccept(sentence -> Platform.runLater(() -> told.accept(sentence)));
    }

    private String written(Path file) {
        try {
            int many = new TermExportJob(base.get().join()).write(file);
            return words.of("terms.exported", many, String.valueOf(file.getFileName()));
        } catch (IOException | RuntimeException e) {
            return words.of("terms.export.failed", e.getMessage());
        }
    }
}
