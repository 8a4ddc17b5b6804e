package org.rubric.workbench.write.change;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rubric.desk.Subject;
import org.rubric.desk.review.ChangeListJob;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Position;
import org.rubric.editing.Command;
import org.rubric.editing.Session;
import org.rubric.editing.Snapshot;
import org.rubric.revision.Change;
import org.rubric.revision.TakingBack;
import org.rubric.workbench.Overlay;
import org.rubric.workbench.Words;
import org.rubric.workbench.text.DocumentView;
import org.rubric.workbench.text.Revised;
import org.rubric.workbench.write.Follower;
import org.rubric.workbench.write.WritePlace;
import org.rubric.workbench.write.review.Outlet;
import org.rubric.workbench.write.review.Reviewing;

/// Tells what changed in the draft since a version or a file, until it is put away. Compares in the
/// background.
public final class Changing {
    private final Words words;
    private final DocumentView text;
    private final Executor background;
    private final Consumer<RuntimeException> failed;
    private final Beside beside;
    private final ChangesView view;
    private final Reviewing reviewing;
    private final Overlay overlay;
    private Outlet outlet = Outlet.NOWHERE;
    private Optional<Subject> older = Optional.empty();
    private Optional<Follower<Compared>> follower = Optional.empty();
    private Optional<Compared> compared = Optional.empty();

    /// The pane beside the text.
    ///
    /// @param side holds the checks as its last child
    /// @param open brings the pane back if it is folded away
    public record Beside(VBox side, Region checks, Runnable open) {

        /// Shows something in the place of the checks.
        public void show(Region wanted) {
            var all = side.getChildren();
            if (all.getLast() != wanted) all.set(all.size() - 1, wanted);
        }
    }

    public Changing(
            Words words,
            DocumentView text,
            Executor background,
            WritePlace.Frame frame,
            Beside beside) {
        this.text = text;
        this.background = background;
        failed = frame.bottom()::failed;
        this.beside = beside;
        this.words = words;
        view =
                new ChangesView(
                        words,
                        new ChangesView.Deeds(
                                this::go, this::isClean, this::takeBack, this::menu, this::end));
        overlay = frame.overlay();
        reviewing =
                new Reviewing(
                        words,
                        text,
                        background,
                        failed,
                        new Reviewing.Room(
                                this::review,
                                () -> beside.show(beside.checks),
                                this::end,
                                frame.bottom()::say,
                                frame.overlay()));
    }

    private void menu(Button under) {
        var menu = ChangesMenu.of(words, outlet, overlay::close);
        overlay.below(menu, under.localToScene(under.getLayoutBounds()));
    }

    /// What is told here can be saved there.
    public void onSave(Outlet where) {
        outlet = where;
        reviewing.onSave(where);
    }

    /// What is compared with now.
    public Optional<Subject> older() {
        return older;
    }

    /// Whether there is a list of changes that can be saved.
    public boolean canList() {
        return isOpen() ? compared.isPresent() : reviewing.active();
    }

    /// The list of changes as it is shown, to be made into a document in the background.
    ///
    /// @param called the draft
    /// @param author whose the changes are that nobody proposed
    public Optional<Supplier<ChangeListJob>> listed(String called, String author) {
        if (!isOpen()) return reviewing.listed(called).map(job -> () -> job);
        var authors = reviewing.proposals();
        var own = authors.isEmpty() ? "" : author;
        var old = older.orElseThrow();
        return compared.map(c -> new Subject(called, c.now(), List.of()))
                .map(now -> () -> ChangeListJob.of(old, now, authors, own));
    }

    private void review(Region list) {
        beside.open.run();
        beside.show(list);
    }

    /// The review of what others propose.
    public Reviewing reviewing() {
        return reviewing;
    }

    /// Begins to tell what changed since then.
    ///
    /// @param name of the older one
    public void since(String name, Document older) {
        reviewing.end();
        stop();
        this.older = Optional.of(new Subject(name, older, List.of()));
        view.begin(name);
        follower =
                Optional.of(
                        new Follower<>(
                                background,
                                Platform::runLater,
                                now -> Compared.of(older, now.document(), reviewing.proposals()),
                                (_, answer) -> show(answer),
                                failed));
        beside.open.run();
        beside.show(view);
        text.session().map(Session::snapshot).ifPresent(this::follow);
        view.list().requestFocus();
    }

    /// Compares anew: the text has changed.
    public void follow(Snapshot snapshot) {
        follower.ifPresent(each -> each.follow(snapshot));
        if (!isOpen()) reviewing.follow(snapshot);
    }

    private void show(Compared answer) {
        compared = Optional.of(answer);
        view.show(answer.changes());
        text.revising().show(answer.revised());
    }

    /// Whether a change can be taken back alone, and the text is still as it was compared.
    private boolean isClean(Change change) {
        if (text.locked()) return false;
        return text.session()
                .filter(
                        open ->
                                compared.filter(c -> c.isOf(open.snapshot().document()))
                                        .isPresent())
                .flatMap(open -> back(change).on(open.snapshot(), open.selection()))
                .isPresent();
    }

    private Command back(Change change) {
        return compared.map(c -> TakingBack.of(c.old(), change, words.of("changes.taken")))
                .orElse((_, _) -> Optional.empty());
    }

    /// Whether the chosen change can be taken back.
    public boolean canTakeBack() {
        return view.chosen().filter(this::isClean).isPresent();
    }

    /// Takes the chosen change back.
    public void takeBack() {
        view.chosen().ifPresent(this::takeBack);
    }

    private void takeBack(Change change) {
        if (isClean(change)) text.session().ifPresent(open -> open.perform(back(change)));
    }

    /// Whether changes are told.
    public boolean isOpen() {
        return follower.isPresent();
    }

    /// Whether there are changes to go through.
    public boolean canStep() {
        return isOpen() || reviewing.active();
    }

    /// Puts the list away and gives the checks their place back.
    public void end() {
        if (!isOpen()) return;
        stop();
        beside.show(beside.checks);
        text.requestFocus();
    }

    /// Another draft is opened: nothing is told any more.
    public void forget() {
        end();
        reviewing.close();
    }

    private void stop() {
        follower.ifPresent(Follower::stop);
        follower = Optional.empty();
        compared = Optional.empty();
        older = Optional.empty();
        text.revising().show(Revised.NOTHING);
        reviewing.resume();
    }

    /// Goes to the next change, from the last to the first.
    public void next() {
        if (!isOpen()) reviewing.next();
        else view.step(1);
    }

    /// Goes to the change before, from the first to the last.
    public void previous() {
        if (!isOpen()) reviewing.previous();
        else view.step(-1);
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
