package org.rubric.workbench.meeting.desk;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.Node;
import org.rubric.document.Id;
import org.rubric.meeting.IprCall;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.session.Entry;
import org.rubric.meeting.session.Phrases;
import org.rubric.meeting.session.Verdict;
import org.rubric.meeting.session.Verdict.Means;
import org.rubric.workbench.Later;
import org.rubric.workbench.meeting.Hall;

/// Conclusions being typed: kept while they are, recorded by Enter, offered again after the program
/// was broken off.
final class Concluding {
    /// So far behind is what is kept, in milliseconds.
    private static final double BEHIND = 250;

    private final Hall hall;
    private final Bookkeeping books;
    private final Runnable back;
    private final ConclusionBar bar;
    private final Later keeping = new Later(BEHIND, this::keep);
    private Optional<Id> meeting = Optional.empty();
    private final Map<Id, Typing> unfinished = new LinkedHashMap<>();
    private Optional<Meeting> seen = Optional.empty();
    /// What words are already about among the notes, for it is not in the meeting.
    private final Set<Id> gone = new HashSet<>();
    /// Counts the meetings that were taken up.
    private int turn;
    private int waiting;
    private boolean changed;
    private boolean lost;
    private Optional<Node> before = Optional.empty();
    private Phrases phrases = Phrases.of(List.of());

    /// @param back gives the keyboard back where nothing else had it
    Concluding(Hall hall, Bookkeeping books, Runnable back) {
        this.hall = hall;
        this.books = books;
        this.back = back;
        bar =
                new ConclusionBar(
                        hall.words(),
                        new ConclusionBar.Deeds(
                                this::record, this::typed, this::left, this::phrases, this::call));
    }

    ConclusionBar bar() {
        return bar;
    }

    Optional<Id> meeting() {
        return meeting;
    }

    /// Takes a meeting up, with what was being typed in it.
    void meet(Meeting now) {
        close();
        meeting = Optional.of(now.id());
        seen = Optional.of(now);
        unfinished.clear();
        gone.clear();
        for (var each : Typing.find(hall.desk(), now.id())) unfinished.put(each.entry(), each);
        lost = !unfinished.isEmpty();
        try {
            phrases = Phrases.of(hall.desk().ledgers().all());
        } catch (IOException e) {
            hall.say(e.getMessage());
        }
    }

    /// Words about something that is in the meeting no more are put among the notes, where they can
    /// be read; if it comes back they stand in the field again.
    void follow(Meeting now) {
        for (var typed : unfinished.values()) {
            if (Entry.find(now, typed.entry()).isPresent()) {
                changed |= gone.remove(typed.entry());
                continue;
            }
            if (!gone.add(typed.entry()) || typed.words().isBlank()) continue;
            var called = seen.flatMap(was -> Entry.find(was, typed.entry())).map(Entry::called);
            var note = hall.words().of("desk.gone", called.orElse("–"), typed.words());
            if (books.keep(typed.entry(), note)) hall.say(hall.words().of("desk.gone.said"));
            changed = true;
        }
        if (changed) keeping.ask();
        seen = Optional.of(now);
    }

    /// Nothing is at hand.
    void nothing() {
        bar.nothing();
    }

    /// Whether the keyboard is in the bar.
    boolean focused() {
        var scene = bar.getScene();
        return scene != null && scene.getFocusOwner() != null && inside(scene.getFocusOwner());
    }

    /// Shows what stands about an entry, and what was begun to be typed about it.
    void show(Entry entry) {
        if (bar.show(entry)) Optional.ofNullable(unfinished.get(entry.id())).ifPresent(bar::resume);
    }

    /// Offers again what was being typed when the program ended, and says so in one line.
    void recover() {
        if (!lost) return;
        lost = false;
        var now = hall.atHand().meeting().orElseThrow();
        var entry =
                List.copyOf(unfinished.keySet()).reversed().stream()
                        .flatMap(id -> Entry.find(now, id).stream())
                        .findFirst();
        if (entry.isEmpty()) return;
        hall.atHand().follow(entry.get().id());
        bar.resume(unfinished.get(entry.get().id()));
        bar.focus();
        hall.say(hall.words().of("desk.recovered", entry.get().called()));
    }

    void begin() {
        remember();
        bar.begin();
    }

    void act() {
        remember();
        bar.act();
    }

    private void remember() {
        var owner = bar.getScene().getFocusOwner();
        if (owner != null && !inside(owner)) before = Optional.of(owner);
    }

    private boolean inside(Node node) {
        for (var up = node; up != null; up = up.getParent()) if (up == bar) return true;
        return false;
    }

    private void left() {
        before.filter(node -> node.getScene() == bar.getScene() && node.isVisible())
                .ifPresentOrElse(Node::requestFocus, back);
        before = Optional.empty();
    }

    private boolean record(Typing now) {
        var safe = books.record(now);
        if (safe.isEmpty()) return false;
        keeping.stop();
        unfinished.remove(now.entry());
        learn(now.entry());
        waiting++;
        var of = meeting.orElseThrow();
        int mine = turn;
        safe.get()
                .whenComplete(
                        (_, failure) ->
                                Platform.runLater(
                                        () -> {
                                            if (mine == turn) waiting--;
                                            recorded(of, now, failure == null);
                                        }));
        return true;
    }

    /// What was typed is forgotten only when the conclusion is on disk: a kill before that loses
    /// neither, and nothing is written before the conclusion.
    private void recorded(Id of, Typing typed, boolean safe) {
        if (!meeting.equals(Optional.of(of))) {
            if (!safe) typed.again(hall.desk(), of);
            return;
        }
        if (!safe) unfinished.putIfAbsent(typed.entry(), typed);
        changed = true;
        keep();
    }

    private void learn(Id entry) {
        hall.atHand()
                .meeting()
                .flatMap(now -> now.document(entry))
                .flatMap(document -> document.conclusion())
                .ifPresent(phrases::learn);
    }

    private void typed(Typing now) {
        unfinished.remove(now.entry());
        if (!now.blank()) unfinished.put(now.entry(), now);
        changed = true;
        keeping.ask();
    }

    /// Leaves the meeting: what was recorded is on its way to the disk before this.
    void close() {
        changed |= waiting > 0;
        waiting = 0;
        turn++;
        keep();
        meeting = Optional.empty();
    }

    /// Keeps what is being typed, now.
    void keep() {
        keeping.stop();
        if (!changed || waiting > 0 || meeting.isEmpty()) return;
        changed = false;
        var here = unfinished.values().stream().filter(each -> !gone.contains(each.entry()));
        Typing.keep(hall.desk(), meeting.get(), here.toList());
    }

    private List<String> phrases(Verdict verdict, String typed) {
        return switch (verdict.means()) {
            case Means.About(var kind) -> phrases.fitting(kind, typed);
            case Means.Declared(var answer) -> {
                var usual = new IprCall(answer, "").sentence();
                yield usual.equals(typed) ? List.of() : List.of(usual);
            }
            case Means.Outcome() -> List.of();
        };
    }

    private String call(Means.Declared declared) {
        return hall.atHand()
                .meeting()
                .map(now -> now.results().ipr())
                .filter(said -> said.answer() == declared.answer() && !said.words().isBlank())
                .map(IprCall::words)
                .orElseGet(() -> new IprCall(declared.answer(), "").sentence());
    }
}
