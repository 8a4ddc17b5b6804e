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
    private final Consumer<Checked> ready;
    private final Later pausing = new Later(300, this::look);
    private Optional<Asked> asked = Optional.empty();
    private Optional<Session> heard = Optional.empty();
    private Runnable detach = () -> {};
    private boolean front;

    /// @param ready told what was found
    Watch(Hall hall, Consumer<Checked> ready) {
        this.hall = hall;
        this.ready = ready;
    }

    /// The draft that is asked about, and who follows its text.
    private record Asked(Id draft, Follower<Checked> follower) {}

    /// The draft is another; looks at it if the page is in front. What is still found of the one
    /// before is dropped.
    void draft(Id wanted) {
        asked.ifPresent(before -> before.follower.stop());
        var follower =
                new Follower<>(
                        hall.background(),
                        Platform::runLater,
                        (Snapshot snapshot) -> check(wanted, snapshot),
                        (_, checked) -> found(wanted, checked),
                        e -> hall.say(String.valueOf(e.getMessage())));
        asked = Optional.of(new Asked(wanted, follower));
        look();
    }

    private void found(Id of, Checked checked) {
        if (shows(of)) ready.accept(checked);
    }

    private boolean shows(Id wanted) {
        return asked.filter(now -> now.draft.equals(wanted)).isPresent();
    }

    /// Whether the page is seen; out of sight nothing is worked out.
    void front(boolean is) {
        front = is;
        if (is) look();
    }

    void stop() {
        detach.run();
        pausing.stop();
        asked.ifPresent(now -> now.follower.stop());
    }

    /// Looks again.
    void look() {
        if (!front || asked.isEmpty()) return;
        var now = asked.get();
        var open = session(now.draft);
        if (!open.equals(heard)) {
            detach.run();
            detach = open.map(session -> session.listen(_ -> pausing.ask())).orElse(() -> {});
            heard = open;
        }
        if (open.isPresent()) now.follower.follow(open.get().snapshot());
        else read(now);
    }

    /// The text in which the draft is written, if it is open there.
    private Optional<Session> session(Id draft) {
        return hall.atHand().opened().equals(Optional.of(draft))
                ? hall.atHand().write().text().session()
                : Optional.empty();
    }

    private void read(Asked wanted) {
        hall.behind(
                () -> Snapshot.of(hall.desk().repository().read(wanted.draft)),
                snapshot -> {
                    if (shows(wanted.draft)) wanted.follower.follow(snapshot);
                });
    }

    private Checked check(Id draft, Snapshot snapshot) {
        try {
            var desk = hall.desk();
            var name = snapshot.document().front().identity().name();
            var ignored = new IgnoredChecks(desk.repository(), draft).all();
            var subject = new Subject(name, snapshot.document(), java.util.List.of());
            return desk.check(CheckJob.of(subject).at(Stage.CONSENT).leaving(ignored));
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }
}
