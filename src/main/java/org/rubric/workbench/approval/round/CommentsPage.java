package org.rubric.workbench.approval.round;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.rubric.desk.approval.round.RemarkIntake;
import org.rubric.desk.knowledge.Kept;
import org.rubric.programme.ProgrammeEntry;
import org.rubric.programme.State;
import org.rubric.programme.approval.ApprovalRecord;
import org.rubric.workbench.approval.ApprovalPage;
import org.rubric.workbench.meeting.Hall;

/// The rounds of comments on a draft: announced, filled, answered, resolved.
public final class CommentsPage implements ApprovalPage {
    public static final String KEY = "approval.page.comments";

    private final RoundRoom room;
    private final BorderPane content = new BorderPane();
    private final NoRound nothing;
    private final RoundBar bar;
    private final RemarksView view;
    private final RemarkPane pane;
    private final Receiving receiving;
    private final Announcing announcing;
    private Optional<Reading> reading = Optional.empty();
    private boolean previewing;
    private int asked;

    public CommentsPage(Hall hall) {
        room = new RoundRoom(hall);
        announcing = new Announcing(room);
        nothing = new NoRound(room, announcing);
        bar = new RoundBar(room, deeds());
        view = new RemarksView(room);
        pane = new RemarkPane(room, this::apply, this::closed);
        receiving =
                new Receiving(
                        room,
                        () -> room.round().isPresent() && reading.isPresent(),
                        table -> {
                            previewing = true;
                            pane.read(table, reading.orElseThrow());
                            lay();
                        });
        receiving.follow(content, bar::resolve);
        content.getStyleClass().add("round-page");
    }

    private RoundBar.Deeds deeds() {
        return new RoundBar.Deeds() {
            @Override
            public void paste() {
                receiving.paste();
            }

            @Override
            public void resolve(Node below) {
                new Resolving(room, announcing).ask(below);
            }

            @Override
            public void go(State state, Node below) {
                new Going(room, announcing).ask(state, below);
            }

            @Override
            public void end(Node below) {
                room.round().ifPresent(round -> announcing.another(round, below));
            }

            @Override
            public void calendar(Node below) {
                new Calendar(room, announcing).write();
            }

            @Override
            public void turn(int place) {
                room.at(place);
                refresh();
                view.entered();
            }
        };
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public void show(Kept<ApprovalRecord> record) {
        if (room.take(record)) {
            reading = Optional.empty();
            previewing = false;
            view.forget();
        }
        read();
        refresh();
    }

    /// Reads the text again behind the window; stale answers are dropped.
    private void read() {
        int ticket = ++asked;
        var texts = room.texts();
        room.hall()
                .behind(
                        () -> {
                            var now = texts.now();
                            var known = reading.filter(one -> one.text().equals(now));
                            return known.isPresent() ? known.get() : Reading.of(now);
                        },
                        found -> {
                            if (ticket != asked) return;
                            reading = Optional.of(found);
                            room.read(found.text());
                            refresh();
                            view.show(found);
                        });
    }

    private void refresh() {
        var round = room.round();
        if (round.isEmpty()) nothing.show(room.entry());
        else {
            bar.show(round.get(), announcing.end(round.get()), state());
            view.show(round.get());
        }
        lay();
    }

    private State state() {
        return room.entry().map(ProgrammeEntry::state).orElse(State.UNDER_STUDY);
    }

    private void lay() {
        boolean some = room.round().isPresent();
        content.setTop(some && !previewing ? bar : null);
        Node wanted = some ? previewing ? pane : view : nothing;
        if (content.getCenter() == wanted) return;
        content.setCenter(wanted);
        // What had the keyboard is gone with what was here.
        if (content.getScene() != null && !previewing) Platform.runLater(this::focus);
    }

    private void focus() {
        if (content.getCenter() == view) view.entered();
        else nothing.requestFocus();
    }

    private void apply(RemarkIntake.Compared compared) {
        long taken = compared.remarks().size();
        room.change(room.word("pasted", taken), round -> round.withRemarks(compared.remarks()));
        closed();
    }

    private void closed() {
        previewing = false;
        refresh();
    }

    @Override
    public void entered() {
        view.back();
        read();
        var wanted = room.hall().atHand().wanted();
        wanted.filter(one -> one.round() < room.record().rounds().size())
                .ifPresent(
                        one -> {
                            room.at(one.round());
                            refresh();
                            view.choose(one.remark());
                        });
        focus();
    }

    @Override
    public void close() {
        view.close();
    }
}
