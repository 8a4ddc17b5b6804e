package org.rubric.workbench.write;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.rubric.document.DocumentKind;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.editing.Selection;
import org.rubric.editing.Session;
import org.rubric.editing.Snapshot;
import org.rubric.typesetting.Imprint;
import org.rubric.workbench.Later;
import org.rubric.workbench.text.refer.Candidates;
import org.rubric.workbench.text.DocumentView;
import org.rubric.workbench.text.block.Wish;

/// The work behind the text, which need not keep up with every key: what can be referred to,
/// checks, pages. Asked for anew when typing pauses.
final class Behind {
    private final DocumentView text;
    private final WriteDesk desk;
    private final LookButton look;
    private final Executor background;
    private final Consumer<Snapshot> paused;
    private final Follower<List<Finding>> checking;
    private final Follower<Imprint> setting;
    private final Follower<Optional<Imprint>> touching;
    private final Follower<Candidates> listing;
    private final Later deriving = new Later(150, this::derive);
    private final Later typesetting = new Later(350, this::typeset);
    private final Later proofing = new Later(30, this::proof);
    private volatile Optional<Id> written = Optional.empty();

    /// Who is told.
    ///
    /// @param paused of the text, when typing pauses, before anything is worked out
    /// @param touched of the pages when one of them was made again ahead of the others
    /// @param unset why the pages could not be set
    /// @param failed why another work could not be done
    record Told(
            Consumer<Snapshot> paused,
            BiConsumer<Snapshot, List<Finding>> checked,
            BiConsumer<Snapshot, Imprint> set,
            Consumer<Imprint> touched,
            Consumer<RuntimeException> unset,
            Consumer<RuntimeException> failed) {}

    /// @param look of the pages
    /// @param background one thread for all of it
    Behind(DocumentView text, WriteDesk desk, LookButton look, Executor background, Told told) {
        this.text = text;
        this.desk = desk;
        this.look = look;
        this.background = background;
        look.onChosen(this::typeset);
        text.addEventHandler(Wish.CHECK, _ -> deriving.ask());
        paused = told.paused;
        checking =
                new Follower<>(
                        background, Platform::runLater, desk::check, told.checked, told.failed);
        setting =
                new Follower<>(
                        background,
                        Platform::runLater,
                        snapshot -> desk.typeset(snapshot, look.look(kind(snapshot))),
                        told.set,
                        told.unset);
        touching =
                new Follower<>(
                        background,
                        Platform::runLater,
                        snapshot -> touched(snapshot, desk),
                        (_, pages) -> pages.ifPresent(told.touched),
                        told.unset);
        listing =
                new Follower<>(
                        background,
                        Platform::runLater,
                        snapshot -> Candidates.of(snapshot, desk.catalogue()),
                        (_, found) -> text.links().picker().offer(found),
                        told.failed);
    }

    /// Asks for all of it, once typing pauses.
    void ask() {
        proofing.ask();
        deriving.ask();
        typesetting.ask();
    }

    /// Asks for all of it at once.
    void now() {
        derive();
        typeset();
    }

    /// The draft is left.
    void stop() {
        proofing.stop();
        touching.stop();
        deriving.stop();
        typesetting.stop();
        checking.stop();
        setting.stop();
        listing.stop();
        try {
            background.execute(desk::forget);
        } catch (RejectedExecutionException _) {
            // The window is closed for good, and with it goes all that was kept.
            return;
        }
    }

    private void derive() {
        text.session()
                .map(Session::snapshot)
                .ifPresent(
                        snapshot -> {
                            paused.accept(snapshot);
                            var document = snapshot.document();
                            text.revising().follow(document, desk.following(document));
                            listing.follow(snapshot);
                            checking.follow(snapshot);
                            look.shown(kind(snapshot));
                        });
    }

    private static DocumentKind kind(Snapshot snapshot) {
        return snapshot.document().front().identity().kind();
    }

    /// The page that is written on, long before all pages can be set.
    private void proof() {
        text.session()
                .ifPresent(
                        session -> {
                            written = block(session.selection());
                            touching.follow(session.snapshot());
                        });
    }

    private Optional<Imprint> touched(Snapshot snapshot, WriteDesk desk) {
        return written.flatMap(id -> desk.touched(snapshot, look.look(kind(snapshot)), id));
    }

    private static Optional<Id> block(Selection selection) {
        return selection instanceof Selection.Text text
                ? Optional.of(text.caret().block())
                : Optional.empty();
    }

    private void typeset() {
        text.session().map(Session::snapshot).ifPresent(setting::follow);
    }
}
