package org.rubric.workbench.version;

import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import org.rubric.document.Document;
import org.rubric.editing.Restoring;
import org.rubric.editing.Session;
import org.rubric.workbench.Overlay;
import org.rubric.workbench.Words;
import org.rubric.workbench.write.SplitView;
import org.rubric.workbench.write.change.Changing;

/// What can be done with the versions of the open draft. The store is asked in the background.
public final class Versions {
    private final Words words;
    private final Overlay overlay;
    private final Executor background;
    private final Consumer<String> said;

    /// What the versions belong to.
    ///
    /// @param keep keeps a version of that name, empty: named by its time; tells when it is kept
    /// @param changing tells what changed since a version
    public record Subject(
            VersionShelf shelf,
            Session session,
            SplitView split,
            Changing changing,
            BiConsumer<String, Runnable> keep) {}

    public Versions(Words words, Overlay overlay, Executor background, Consumer<String> said) {
        this.words = words;
        this.overlay = overlay;
        this.background = background;
        this.said = said;
    }

    /// Opens the panel below a place of the scene.
    public void open(Subject subject, Bounds place) {
        var box = new VersionsPanel[1];
        var deeds =
                new VersionsPanel.Deeds(
                        name -> subject.keep.accept(name, () -> fill(subject, box[0])),
                        (version, name) -> rename(subject, version, name, box[0]),
                        version -> changes(subject, version),
                        version -> beside(subject, version),
                        version -> restore(subject, version));
        box[0] = new VersionsPanel(words, deeds);
        fill(subject, box[0]);
        overlay.below(box[0], place);
    }

    private void fill(Subject subject, VersionsPanel panel) {
        ask(
                subject.shelf::all,
                versions -> {
                    panel.show(versions);
                    if (!versions.isEmpty() && panel.getScene() != null) panel.requestFocus();
                });
    }

    private void rename(Subject subject, NamedVersion version, String name, VersionsPanel panel) {
        subject.shelf.rename(version, name);
        said.accept(words.of("versions.renamed", name));
        fill(subject, panel);
    }

    private void changes(Subject subject, NamedVersion version) {
        overlay.close();
        ask(
                () -> subject.shelf.document(version),
                document -> subject.changing.since(version.name(), document));
    }

    private void beside(Subject subject, NamedVersion version) {
        overlay.close();
        ask(
                () -> subject.shelf.document(version),
                document ->
                        subject.split.show(
                                new SplitView.Source(
                                        Session.of(document), version.name(), true, () -> {})));
    }

    private void restore(Subject subject, NamedVersion version) {
        overlay.close();
        ask(() -> subject.shelf.document(version), document -> restore(subject, version, document));
    }

    private void restore(Subject subject, NamedVersion version, Document document) {
        subject.session.perform(Restoring.to(document, words.of("restored", version.name())));
        said.accept(words.of("versions.restored", version.name()));
    }

    private interface Question<T> {
        T ask() throws IOException;
    }

    private <T> void ask(Question<T> question, Consumer<T> answered) {
        background.execute(
                () -> {
                    try {
                        var answer = question.ask();
                        Platform.runLater(() -> answered.accept(answer));
                    } catch (IOException e) {
                        Platform.runLater(
                                () -> said.accept(words.of("versions.failed", e.getMessage())));
                    }
                });
    }
}
