package org.rubric.workbench.write.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.rubric.desk.Subject;
import org.rubric.desk.review.ChangeListJob;
import org.rubric.desk.review.Returned;
import org.rubric.editing.Session;
import org.rubric.editing.Snapshot;
import org.rubric.revision.Proposal;
import org.rubric.revision.review.Proposed;
import org.rubric.workbench.Action;
import org.rubric.workbench.Overlay;
import org.rubric.workbench.Words;
import org.rubric.workbench.text.DocumentView;
import org.rubric.workbench.text.Revised;
import org.rubric.workbench.write.Follower;

/// The review of what others propose: shows it in the text and beside it, takes and leaves it.
public final class Reviewing {
    private final Words words;
    private final DocumentView text;
    private final Room room;
    private final ReviewView view;
    private final ReviewStrip strip;
    private final Follower<Looked> follower;
    private final Settling settling;
    private final Entering entering;
    private Copies kept = Copies.NOWHERE;
    private volatile Queue queue = Queue.EMPTY;
    private volatile Optional<Looked> looked = Optional.empty();
    private Outlet outlet = Outlet.NOWHERE;
    private final Strips strips = new Strips();
    private boolean listed;
    private boolean seen = true;
    private boolean commented = true;
    private boolean resting;

    /// Where the list stands, and what else may stand there.
    ///
    /// @param show puts the list into the place of the checks
    /// @param away gives the checks their place back
    /// @param alone puts away whatever else is shown of changes
    /// @param say tells in the bottom line
    public record Room(
            Consumer<Region> show,
            Runnable away,
            Runnable alone,
            Consumer<String> say,
            Overlay overlay) {}

    public Reviewing(
            Words words,
            DocumentView text,
            Executor background,
            Consumer<RuntimeException> failed,
            Room room) {
        this.words = words;
        this.text = text;
        this.room = room;
        settling = new Settling(words, text, this);
        view = new ReviewView(words, this, this::hide);
        strip = new ReviewStrip(words, this);
        follower =
                new Follower<>(
                        background,
                        Platform::runLater,
                        now -> Looked.of(queue, now.document(), looked),
                        (_, answer) -> show(answer),
                        failed);
        entering = new Entering(text, new Touches(this), words);
    }

    /// Another draft is open, with these copies under review.
    public void open(Copies where, List<Returned> copies) {
        strips.first(Optional.empty());
        close();
        kept = where;
        queue = new Queue(copies, Set.of());
        if (!copies.isEmpty()) begun();
    }

    /// Adds a copy to the queue.
    public void add(Returned copy) {
        kept.add(copy);
        queue = queue.with(copy);
        begun();
    }

    private void begun() {
        strip.follow(Optional.empty());
        strips.show(Optional.of(strip));
        follow();
    }

    /// Lets go of the queue; it stays where it is kept.
    public void close() {
        end();
        entering.close();
        follower.stop();
        kept = Copies.NOWHERE;
        queue = Queue.EMPTY;
        looked = Optional.empty();
        seen = true;
        settling.forget();
        if (!resting) text.revising().show(Revised.NOTHING);
        strips.show(Optional.empty());
    }

    /// Puts the copies away: they are under review no more.
    public void putAway() {
        for (var copy : queue.copies()) kept.putAway(copy.id());
        var where = kept;
        close();
        kept = where;
    }

    /// Told when what stands over the text comes or goes.
    public void onStrip(Consumer<Optional<Node>> listener) {
        strips.on(listener);
    }

    /// What is told here can be saved there.
    public void onSave(Outlet where) {
        outlet = where;
    }

    Outlet outlet() {
        return outlet;
    }

    /// The changes that are open and shown, as a list to be made into a document.
    public Optional<ChangeListJob> listed(String called) {
        return looked.filter(_ -> active())
                .map(now -> ChangeListJob.of(now.subject(called), now.shown()));
    }

    /// The text on which all that is under review rests.
    public Optional<Subject> before() {
        return queue.proposals().stream()
                .findFirst()
                .map(p -> new Subject(words.of("review.before"), p.before(), List.of()));
    }

    /// Whether what is under review is kept there.
    boolean isOf(Copies where) {
        return kept == where;
    }

    /// Asks over the text, in the place of the strip.
    ///
    /// @param since how many letters had been typed when it came up
    void ask(AskStrip asked, int since) {
        strips.show(Optional.of(asked));
        if (letters() == since) asked.enter();
    }

    /// How many letters were typed.
    int letters() {
        return entering.letters();
    }

    /// Puts the strip back where something was asked.
    void restrip() {
        strips.show(active() ? Optional.of(strip) : Optional.empty());
        text.requestFocus();
    }

    /// Keeps below another strip, as long as that is there.
    public void below(Optional<Node> other) {
        strips.first(other);
    }

    /// Compares anew: the text has changed.
    public void follow(Snapshot snapshot) {
        if (!queue.copies().isEmpty()) follower.follow(snapshot);
    }

    void follow() {
        text.session().map(Session::snapshot).ifPresent(this::follow);
    }

    private void show(Looked answer) {
        if (answer.queue() != queue) return;
        looked = Optional.of(answer);
        strip.follow(looked);
        view.show(Entry.of(answer, answer.queue().hidden(), commented), answer, seen);
        resume();
        if (listed && view.chosen().isEmpty() && !isWritten()) view.step(1);
    }

    /// Whether somebody writes in the text.
    boolean isWritten() {
        return text.isFocused();
    }

    /// Lends the text to who shows other changes in it, or shows its own there again; what is under
    /// review stays so.
    public void rest(boolean lent) {
        if (lent) end();
        entering.close();
        resting = lent;
        if (!lent) text.revising().show(Revised.NOTHING);
        resume();
    }

    /// Chooses a change without going there.
    void choose(Proposed one) {
        if (listed) view.choose(one);
    }

    /// Shows the changes in the text again, if something else was shown.
    public void resume() {
        if (resting || queue.copies().isEmpty()) return;
        text.revising()
                .show(seen ? looked.map(Looked::revised).orElse(Revised.NOTHING) : Revised.NOTHING);
    }

    /// Whether anything is under review.
    public boolean active() {
        return !queue.copies().isEmpty();
    }

    /// Whether the list is open.
    public boolean isOpen() {
        return listed;
    }

    /// Opens the list and goes to its first change.
    public void begin() {
        if (!active()) return;
        room.alone().run();
        listed = true;
        room.show().accept(view);
        resume();
        view.list().requestFocus();
        if (view.chosen().isEmpty()) view.step(1);
        strip.follow(looked);
    }

    /// Gives the checks their place back; the text shows on what is open.
    public void end() {
        if (!listed) return;
        listed = false;
        room.away().run();
        text.requestFocus();
        strip.follow(looked);
    }

    /// Shows the changes in the text no more, or again; the queue stays.
    public void turn() {
        seen = !seen;
        looked.ifPresent(this::show);
        room.say().accept(words.of(seen ? "review.seen.said" : "review.unseen.said"));
    }

    /// Shows comments in the list no more, or again.
    void turnComments() {
        commented = !commented;
        looked.ifPresent(this::show);
    }

    boolean commented() {
        return commented;
    }

    private void hide(Set<String> authors) {
        queue = queue.hiding(authors);
        follow();
    }

    public void next() {
        step(1);
    }

    public void previous() {
        step(-1);
    }

    private void step(int by) {
        if (!listed) begin();
        else view.step(by);
    }

    /// The caret or the selection moved.
    public void moved() {
        entering.moved();
    }

    void toText() {
        text.requestFocus();
    }

    void go(Entry entry) {
        boolean here = view.hasKeyboard();
        if (entry instanceof Entry.Changes changes)
            Sighting.of(changes.first().change(), text).ifPresent(text::jump);
        else if (entry instanceof Entry.Said(var comment))
            Sighting.of(comment, looked.orElseThrow().queue()).ifPresent(text::jump);
        if (here) view.list().requestFocus();
    }

    Optional<Looked> looked() {
        return resting ? Optional.empty() : looked;
    }

    /// Whether there is a chosen change that can be taken.
    public boolean canTake() {
        return listed && !text.locked() && view.chosen().isPresent();
    }

    /// Takes the chosen change into the text.
    public void take() {
        if (!canTake()) return;
        if (view.chosen().get() instanceof Entry.Said(var comment))
            view.act(() -> settling.bring(comment));
        else view.change().ifPresent(one -> view.act(() -> take(one)));
    }

    boolean take(Proposed one) {
        return settling.take(List.of(one));
    }

    /// Leaves the chosen change: it is shown no more.
    public void leave() {
        if (!canTake()) return;
        if (view.chosen().get() instanceof Entry.Said(var comment))
            view.act(() -> settling.leave(comment));
        else view.change().ifPresent(one -> view.act(() -> leave(one)));
    }

    void leave(Proposed one) {
        settling.leave(one);
    }

    /// Takes all that is shown and overlaps with nothing.
    public void takeAll() {
        settling.takeAll(_ -> true);
    }

    void takeAll(String author) {
        settling.takeAll(one -> one.author().equals(author));
    }

    /// Takes back the last thing done here: puts what was left back, or undoes the taking.
    public void back() {
        settling.back();
    }

    /// Whether anything was left that can be put back.
    public boolean canPutBack() {
        return settling.hasLeft();
    }

    /// Puts what was left last back into the list.
    public void putBack() {
        settling.putBack();
    }

    /// These are taken or left.
    void settled(Set<String> keys) {
        view.drop(keys);
    }

    void left(Returned copy, Set<String> keys) {
        queue = queue.leaving(copy, keys);
        kept.leave(copy.id(), keys);
        follow();
    }

    /// All that is under review, what was taken of it too. On any thread.
    public List<Proposal> proposals() {
        return queue.proposals();
    }

    Queue queue() {
        return queue;
    }

    void say(String sentence) {
        room.say().accept(sentence);
    }

    void menu(Button under) {
        var menu = ReviewMenu.of(words, this, room.overlay()::close);
        room.overlay().below(menu, under.localToScene(under.getLayoutBounds()));
    }

    /// What the palette and the keys offer.
    public List<Action> actions() {
        return ReviewActions.of(this);
    }
}
