package org.rubric.workbench.seek;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.rubric.desk.Desk;
import org.rubric.desk.overlap.Alike;
import org.rubric.document.Id;
import org.rubric.programme.ProgrammeEntry;
import org.rubric.search.Subjects;
import org.rubric.workbench.Words;

/// What is about the same as a work item, found in the background and shown in a panel.
///
/// @param panel opens a panel below a node
/// @param open opens a draft
/// @param say hears what could not be
public record ItemOverlap(
        Words words,
        Desk desk,
        Executor background,
        BiConsumer<Region, Node> panel,
        Consumer<Id> open,
        Consumer<String> say) {
    private static final int MOST = 6;

    public void show(ProgrammeEntry entry, Node below) {
        say.accept(words.of("similar.looking"));
        background.execute(
                () -> {
                    try {
                        desk.indexing().begin().join();
                        var near = desk.alike(Subjects.of(entry), Optional.empty(), MOST);
                        Platform.runLater(
                                () -> {
                                    say.accept("");
                                    var rows = new SimilarWork(words, near, this::opened);
                                    panel.accept(rows, below);
                                });
                    } catch (IOException | RuntimeException e) {
                        Platform.runLater(() -> say.accept(String.valueOf(e.getMessage())));
                    }
                });
    }

    /// A draft opens; of others the panel has told all.
    private void opened(Alike one) {
        if (one.source().collection().equals("drafts")) open.accept(Id.of(one.source().key()));
    }
}
