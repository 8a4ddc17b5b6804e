package org.rubric.workbench.meeting.desk;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.rubric.document.Id;
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
    private Optional<Typing> typed = Optional.empty();
    private Optional<Typing> lost = Optional.empty();
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
                                this::record, this::typed, this::left, this::phrases));
    }

    ConclusionBar bar() {
        return bar;
    }

    Optional<Id> meeting() {
        return meeting;
    }

    /// Takes a meeting up, with what was being typed in it.
    void meet(Meeting now) {
        keep();
        meeting = Optional.of(now.id());
        lost = Typing.find(hall.desk(), now.id()).filter(found -> !found.blank());
        try {
            phrases = Phrases.of(hall.desk().ledgers().all());
        } catch (IOException e) {
            hall.say(e.getMessage());
        }
    }

    void show(Entry entry) {
        bar.show(entry);
    }

    /// Offers again what was being typed when the program ended, and says so in one line.
    void recover() {
        if (lost.isEmpty()) return;
        var found = lost.get();
        lost = Optional.empty();
        var entry = hall.atHand().meeting().flatMap(now -> Entry.find(now, found.entry()));
        if (entry.isEmpty()) return;
        hall.atHand().follow(found.entry());
        bar.show(entry.get());
        bar.recover(found);
        typed = Optional.of(found);
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
        keeping.stop();
        typed = Optional.empty();
        boolean done = books.record(now);
        if (done) learn(now.entry());
        return done;
    }

    private void learn(Id entry) {
        hall.atHand()
                .meeting()
                .flatMap(now -> now.document(entry))
                .flatMap(document -> document.conclusion())
                .ifPresent(phrases::learn);
    }

    private void typed(Typing now) {
        typed = Optional.of(now);
        keeping.ask();
    }

    /// Keeps what is being typed, now.
    void keep() {
        keeping.stop();
        if (typed.isEmpty() || meeting.isEmpty()) return;
        if (typed.get().blank()) Typing.forget(hall.desk(), meeting.get());
        else typed.get().keep(hall.desk(), meeting.get());
        typed = Optional.empty();
    }

    private List<String> phrases(Verdict verdict, String typed) {
        return verdict.means() instanceof Means.About(var kind)
                ? phrases.fitting(kind, typed)
                : List.of();
    }
}
