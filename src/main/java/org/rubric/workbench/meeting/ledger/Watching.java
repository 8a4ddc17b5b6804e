package org.rubric.workbench.meeting.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;
import org.rubric.desk.meeting.ledger.Settled;
import org.rubric.desk.meeting.ledger.Shelf;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.editing.Change;
import org.rubric.editing.Session;
import org.rubric.editing.Step;
import org.rubric.meeting.Meeting;
import org.rubric.workbench.text.Revised;
import org.rubric.workbench.write.Follower;

/// Works out again what is to be seen whenever the text, the ledger or what is at hand is another.
final class Watching {
    private static final Duration PAUSE = Duration.millis(120);

    private final Contributing room;
    private final Follower<Seen> follower;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final Reconciling reconciling;
    private Optional<Session> session = Optional.empty();
    private Runnable detach = () -> {};
    private Optional<Where> where = Optional.empty();
    private List<Voice> voices = List.of();
    private Optional<Document> base = Optional.empty();
    private Optional<Id> entry = Optional.empty();
    private Optional<Document> start = Optional.empty();
    private final Set<Id> touched = new HashSet<>();
    private Query.Scope scope = Query.Scope.ONE;
    private volatile Query query = query(Map.of());
    private volatile Optional<Seen> seen = Optional.empty();
    private boolean own;
    private boolean fresh;

    /// A draft in a meeting.
    private record Where(Id meeting, Id draft) {}

    Watching(Contributing room) {
        this.room = room;
        reconciling = new Reconciling(room);
        follower =
                new Follower<>(
                        room.hall().background(),
                        Platform::runLater,
                        now -> Seen.of(query, now.document(), seen),
                        (_, answer) -> show(answer),
                        room.hall().frame().bottom()::failed);
        pause.setOnFinished(_ -> ask());
    }

    private Query query(Map<Id, Settled> settled) {
        var hand = new Query.Hand(start, touched);
        return new Query(voices, base, entry, settled, scope, hand);
    }

    Optional<Seen> seen() {
        return seen.filter(now -> fits(now.query()));
    }

    Query.Scope scope() {
        return scope;
    }

    void scope(Query.Scope next) {
        scope = next;
        look();
    }

    /// What is kept of the draft is read again.
    void forget() {
        where = Optional.empty();
    }

    /// Another document, another meeting, another draft, or another state of the ledger.
    void turned() {
        var open = room.session();
        attach(open);
        var meeting = room.at().meeting();
        if (open.isEmpty() || meeting.isEmpty()) {
            silence();
            return;
        }
        var document = room.document().map(d -> d.id());
        if (!document.equals(entry)) begin(document, open.get());
        var now = new Where(meeting.get().id(), room.at().draft().orElseThrow());
        if (!where.equals(Optional.of(now))) load(now);
        else look();
    }

    private void begin(Optional<Id> document, Session open) {
        room.walking().close();
        entry = document;
        start = Optional.of(open.snapshot().document());
        touched.clear();
        reconciling.forget();
        fresh = true;
        scope = new Query.Scope(false, scope.since());
    }

    private void attach(Optional<Session> open) {
        if (open.equals(session)) return;
        detach.run();
        session = open;
        detach = open.map(s -> s.listen(this::changed)).orElse(() -> {});
        entry = Optional.empty();
        room.noting().forget();
    }

    private void silence() {
        if (query.voices().isEmpty() && seen.isEmpty()) return;
        follower.stop();
        voices = List.of();
        base = Optional.empty();
        entry = Optional.empty();
        where = Optional.empty();
        seen = Optional.empty();
        query = query(Map.of());
        room.text().revising().show(Revised.NOTHING);
        room.walking().end();
    }

    void stop() {
        pause.stop();
        follower.stop();
        detach.run();
        detach = () -> {};
        session = Optional.empty();
        where = Optional.empty();
        seen = Optional.empty();
    }

    private void load(Where now) {
        where = Optional.of(now);
        voices = List.of();
        base = Optional.empty();
        room.text().revising().show(Revised.NOTHING);
        look();
        room.readings().shelf(now.meeting, now.draft, found -> loaded(now, found));
    }

    private void loaded(Where now, Shelf.Found found) {
        if (!where.equals(Optional.of(now)) || room.at().meeting().isEmpty()) return;
        voices = Voice.of(room.at().meeting().get(), found);
        base = found.base();
        look();
    }

    /// One more voice: its words are in the text already.
    void add(Voice voice) {
        var more = new ArrayList<>(voices);
        more.add(voice);
        voices = List.copyOf(more);
    }

    private void look() {
        var settled = settled(room.at().meeting());
        var next = query(settled);
        if (same(next, query)) return;
        query = next;
        ask();
    }

    private static boolean same(Query one, Query other) {
        return one.voices().equals(other.voices())
                && one.base().equals(other.base())
                && one.atHand().equals(other.atHand())
                && one.settled().equals(other.settled())
                && one.scope().equals(other.scope())
                && one.hand().touched().equals(other.hand().touched());
    }

    /// Whether that was asked of the same documents in the same way.
    private boolean fits(Query other) {
        return other.voices().equals(query.voices())
                && other.atHand().equals(query.atHand())
                && other.scope().equals(query.scope());
    }

    private Map<Id, Settled> settled(Optional<Meeting> meeting) {
        var all = new HashMap<Id, Settled>();
        if (meeting.isEmpty()) return all;
        for (var document : meeting.get().documents())
            if (!document.bearing().edits().isEmpty())
                all.put(document.id(), Settled.of(document.bearing()));
        return all;
    }

    private void ask() {
        session.map(Session::snapshot).ifPresent(follower::follow);
    }

    private void show(Seen answer) {
        if (!fits(answer.query()) || session.isEmpty()) return;
        boolean stale =
                session.get().snapshot().document() != answer.now()
                        || !answer.query().settled().equals(query.settled());
        seen = Optional.of(answer);
        room.shown(answer);
        if (fresh && !answer.query().heard().isEmpty()) {
            fresh = false;
            answer.open().stream()
                    .findFirst()
                    .ifPresent(one -> room.walking().reveal(one.change()));
        }
        if (stale) ask();
        else reconciling.follow(answer);
    }

    /// Does something to the text that is no writing by hand; answers whether it was done.
    boolean ours(BooleanSupplier deed) {
        own = true;
        try {
            return deed.getAsBoolean();
        } finally {
            own = false;
        }
    }

    private void changed(Change change) {
        room.noting().follow(change);
        if (!own) {
            for (var step : change.steps()) touch(step);
            reconciling.bracketed(change);
        }
        query = query(query.settled());
        pause.playFromStart();
    }

    private void touch(Step step) {
        switch (step) {
            case Step.Retype(var block, _, _) -> touched.add(block);
            case Step.Splice(_, _, _, var added) -> added.forEach(b -> touched.add(b.id()));
            case Step.Replace(var block, _) -> touched.add(block);
            case Step.Reset _, Step.Adjust _, Step.Annotate _, Step.Shelve _ -> {}
        }
    }
}
