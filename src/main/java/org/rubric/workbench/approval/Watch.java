package org.rubric.workbench.approval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.rubric.desk.CheckJob;
import org.rubric.desk.Checked;
import org.rubric.desk.IgnoredChecks;
import org.rubric.desk.Subject;
import org.rubric.document.Id;
import org.rubric.editing.Session;
import org.rubric.editing.Snapshot;
import org.rubric.rules.Stage;
import org.rubric.workbench.Later;
import org.rubric.workbench.meeting.Hall;
import org.rubric.workbench.write.Follower;

/// Checks the draft of a page as a text for consent, behind the window, and again when it is
/// written on. An answer to an old text is dropped. Belongs to the JavaFX thread.
final class Watch {
    private final Hall hall;
    private final Follower<Checked> follower;
    private final Later pausing = new Later(300, this::look);
    private Optional<Id> draft = Optional.empty();
    private Optional<Session> heard = Optional.empty();
    private Runnable detach = () -> {};
    private boolean front;

    /// @param ready told what was found
    Watch(Hall hall, Consumer<Checked> ready) {
        this.hall = hall;
        follower =
                new Follower<>(
                        hall.background(),
                        Platform::runLater,
                        this::check,
                        (_, checked) -> ready.accept(checked),
                        e -> hall.say(String.valueOf(e.getMessage())));
    }

    /// The draft is another; looks at it if the page is in front.
    void draft(Id wanted) {
        draft = Optional.of(wanted);
        look();
    }

    /// Whether the page is seen; out of sight nothing is worked out.
    void front(boolean is) {
        front = is;
        if (is) look();
    }

    void stop() {
        detach.run();
        pausing.stop();
        follower.stop();
    }

    /// Looks again.
    void look() {
        if (!front || draft.isEmpty()) return;
        var open = session();
        if (!open.equals(heard)) {
            detach.run();
            detach = open.map(session -> session.listen(_ -> pausing.ask())).orElse(() -> {});
            heard = open;
        }
        if (open.isPresent()) follower.follow(open.get().snapshot());
        else read(draft.get());
    }

    /// The text in which the draft is written, if it is open there.
    private Optional<Session> session() {
        return hall.atHand().opened().equals(draft)
                ? hall.atHand().write().text().session()
                : Optional.empty();
    }

    private void read(Id wanted) {
        hall.behind(
                () -> Snapshot.of(hall.desk().repository().read(wanted)),
                snapshot -> {
                    if (draft.equals(Optional.of(wanted))) follower.follow(snapshot);
                });
    }

    private Checked check(Snapshot snapshot) {
        try {
            var desk = hall.desk();
            var name = snapshot.document().front().identity().name();
            var ignored = new IgnoredChecks(desk.repository(), draft.orElseThrow()).all();
            var subject = new Subject(name, snapshot.document(), java.util.List.of());
            return desk.check(CheckJob.of(subject).at(Stage.CONSENT).leaving(ignored));
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }
}
