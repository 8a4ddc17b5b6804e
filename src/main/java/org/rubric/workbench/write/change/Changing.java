package org.rubric.workbench.write.change;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Position;
import org.rubric.editing.Session;
import org.rubric.editing.Snapshot;
import org.rubric.revision.Change;
import org.rubric.workbench.Words;
import org.rubric.workbench.text.DocumentView;
import org.rubric.workbench.write.Follower;

/// Tells what changed in the draft since a version or a file, until it is put away. Compares in the
/// background.
public final class Changing {
    private final DocumentView text;
    private final Executor background;
    private final Consumer<RuntimeException> failed;
    private final Beside beside;
    private final ChangesView view;
    private Optional<Follower<Compared>> follower = Optional.empty();

    /// The pane beside the text.
    ///
    /// @param side holds the checks as its last child
    /// @param open brings the pane back if it is folded away
    public record Beside(VBox side, Region checks, Runnable open) {

        private void show(Region wanted) {
            var all = side.getChildren();
            if (all.getLast() != wanted) all.set(all.size() - 1, wanted);
        }
    }

    public Changing(
            Words words,
            DocumentView text,
            Executor background,
            Consumer<RuntimeException> failed,
            Beside beside) {
        this.text = text;
        this.background = background;
        this.failed = failed;
        this.beside = beside;
        view = new ChangesView(words, this::go, this::end);
    }

    /// Begins to tell what changed since then.
    ///
    /// @param name of the older one
    public void since(String name, Document older) {
        stop();
        view.begin(name);
        follower =
                Optional.of(
                        new Follower<>(
                                background,
                                Platform::runLater,
                                now -> Compared.of(older, now.document()),
                                (_, compared) -> show(compared),
                                failed));
        beside.open.run();
        beside.show(view);
        text.session().map(Session::snapshot).ifPresent(this::follow);
        view.list().requestFocus();
    }

    /// Compares anew: the text has changed.
    public void follow(Snapshot snapshot) {
        follower.ifPresent(each -> each.follow(snapshot));
    }

    private void show(Compared compared) {
        view.show(compared.changes());
        text.underlining().came(compared::of);
    }

    /// Whether changes are told.
    public boolean isOpen() {
        return follower.isPresent();
    }

    /// Puts the list away and gives the checks their place back.
    public void end() {
        if (!isOpen()) return;
        stop();
        beside.show(beside.checks);
        text.requestFocus();
    }

    private void stop() {
        follower.ifPresent(Follower::stop);
        follower = Optional.empty();
        text.underlining().came(Compared.NOTHING);
    }

    /// Goes to the next change, from the last to the first.
    public void next() {
        view.step(1);
    }

    /// Goes to the change before, from the first to the last.
    public void previous() {
        view.step(-1);
    }

    private void go(Change change) {
        change.sight().flatMap(this::line).ifPresent(id -> text.jump(new Position(id, 0)));
    }

    /// The first line of text in a block.
    private Optional<Id> line(Id block) {
        return text.session()
                .flatMap(open -> open.snapshot().document().find(block))
                .map(Changing::first)
                .map(Block::id);
    }

    private static Block first(Block block) {
        var at = block;
        while (!at.parts().isEmpty()) at = at.parts().getFirst();
        return at;
    }
}
