package org.rubric.workbench.write.remark;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.rubric.document.Id;
import org.rubric.document.Position;
import org.rubric.document.Remark.Comment;
import org.rubric.editing.Change;
import org.rubric.editing.Command;
import org.rubric.editing.Leaves;
import org.rubric.editing.Session;
import org.rubric.editing.Snapshot;
import org.rubric.editing.remark.CommentThread;
import org.rubric.editing.remark.Commenting;
import org.rubric.editing.remark.Extent;
import org.rubric.workbench.Action;
import org.rubric.workbench.Words;
import org.rubric.workbench.text.DocumentView;
import org.rubric.workbench.write.Follower;
import org.rubric.workbench.write.change.Changing;

/// The comments of the draft that is open: shown in the text and beside it, made, answered and
/// settled.
public final class Remarking {
    private final Words words;
    private final DocumentView text;
    private final Beside beside;
    private final RemarksView view;
    private final Follower<Commented> follower;
    private final CardPlace cards;
    private final Unsent unsent = new Unsent();
    private Commented commented = Commented.NOTHING;
    private Optional<Id> now = Optional.empty();
    private Optional<ThreadCard> card = Optional.empty();
    private Set<Id> bare = Set.of();
    private Set<Id> known = Set.of();
    private Runnable detach = () -> {};
    private boolean listed;

    /// What the window lends.
    ///
    /// @param pane beside the text
    /// @param where the division that a line stands in, in words
    /// @param author whom comments are by
    /// @param said tells the writer something
    public record Beside(
            Changing.Beside pane,
            Function<Id, String> where,
            Supplier<String> author,
            Consumer<String> said) {}

    public Remarking(
            Words words, CardPlace cards, DocumentView text, Beside beside, Executor background) {
        this.words = words;
        this.cards = cards;
        this.text = text;
        this.beside = beside;
        view = new RemarksView(words, cards.overlay(), beside.where, new Listed(this));
        follower =
                new Follower<>(
                        background,
                        Platform::runLater,
                        snapshot -> Commented.of(snapshot.document()),
                        (_, answer) -> show(answer),
                        _ -> {});
    }

    private void mark() {
        text.underlining().remarked(new Marking(words, commented, now, this::open));
    }

    /// Another draft is open.
    public void open(Session session) {
        detach.run();
        follower.stop();
        detach = session.listen(this::changed);
        unsent.open(session.snapshot().document().id());
        bare = Set.of();
        now = Optional.empty();
        known = Set.of();
        show(Commented.of(session.snapshot().document()));
        if (commented.threads().isEmpty()) mark();
    }

    /// The text may have changed: found out anew in the background.
    public void follow(Snapshot snapshot) {
        if (listed && view.getScene() == null) listed = false;
        if (!commented.threads().isEmpty()) follower.follow(snapshot);
    }

    /// Comments that came, went or changed are shown at once.
    private void changed(Change change) {
        var before = change.before().document().apparatus().remarks();
        var after = change.after().document().apparatus().remarks();
        if (!before.equals(after)) show(Commented.of(change.after().document()));
    }

    private void show(Commented found) {
        if (found.equals(commented)) return;
        commented = found;
        if (now.filter(id -> found.thread(id).isEmpty()).isPresent()) now = Optional.empty();
        view.show(found.threads());
        emptied();
        mark();
        card.filter(cards::shows)
                .ifPresent(
                        open ->
                                found.thread(open.shown())
                                        .ifPresentOrElse(open::show, cards::close));
    }

    /// Who deletes the words of a comment is told that it stays.
    private void emptied() {
        var empty = new HashSet<Id>();
        for (var thread : commented.threads()) if (thread.bare()) empty.add(thread.id());
        long more = empty.stream().filter(id -> known.contains(id) && !bare.contains(id)).count();
        if (more > 0) beside.said.accept(words.of("remarks.emptied", more));
        bare = empty;
        known = new HashSet<>();
        for (var thread : commented.threads()) known.add(thread.id());
    }

    Commented commented() {
        return commented;
    }

    /// The thread at hand.
    Optional<Id> now() {
        return now;
    }

    /// What can be done with comments.
    public List<Action> actions() {
        return new RemarkActions(this, text).all();
    }

    /// Shows the list, or puts it away.
    public void turn() {
        if (listed && view.getScene() != null) end();
        else list();
    }

    private void list() {
        listed = true;
        beside.pane.open().run();
        beside.pane.show(view);
        view.list().requestFocus();
        if (view.chosen().isEmpty()) now.ifPresent(view::point);
    }

    /// Gives the checks their place back.
    void end() {
        if (!listed) return;
        listed = false;
        beside.pane.show(beside.pane.checks());
        text.requestFocus();
    }

    /// Asks what is to be said about what is selected, or the word at the caret.
    public void add() {
        var session = text.session();
        if (session.isEmpty() || text.locked()) return;
        var document = session.get().snapshot().document();
        var extent = Extent.of(document, session.get().selection());
        if (extent.isEmpty()) {
            beside.said.accept(words.of("remark.add.not"));
            return;
        }
        var said = new Composer.Said("remark.text", "remark.send", "");
        var about = extent.get();
        var field =
                new Composer(
                        words, said, unsent.slot("new"), what -> make(session.get(), about, what));
        cards.show(new NewCard(words, about.words(document), field), about.from());
    }

    /// Whether it could be done.
    private boolean make(Session session, Extent about, String what) {
        cards.close();
        var document = session.snapshot().document();
        boolean there =
                Leaves.at(document, about.from()).isPresent()
                        && Leaves.at(document, about.to()).isPresent();
        var comment = comment(what, Optional.empty());
        var command = there ? Commenting.on(about, comment) : Commenting.add(comment);
        if (!perform(session, command)) return false;
        now = Optional.of(comment.id());
        view.point(comment.id());
        mark();
        beside.said.accept(words.of("remark.made"));
        return true;
    }

    /// The draft is about to be let go: what stands in an open card is said, and what cannot be is
    /// kept until the card is opened again.
    public void settle() {
        cards.close();
        unsent.settle();
    }

    private Comment comment(String what, Optional<Id> parent) {
        var time = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        return new Comment(Id.fresh(), beside.author.get(), time, what, false, parent);
    }

    /// False when another draft is open by now, or it cannot be done.
    boolean perform(Session session, Command command) {
        return text.session().filter(open -> open == session).isPresent() && text.perform(command);
    }

    void perform(Command command) {
        text.session().ifPresent(open -> perform(open, command));
    }

    Command answer(Id thread, String what) {
        return Commenting.answer(comment(what, Optional.of(thread)));
    }

    boolean mine(String author) {
        return !text.locked() && author.equals(beside.author.get());
    }

    /// The thread whose words the caret is in, the innermost; else the one at hand.
    Optional<CommentThread> here() {
        var caret = text.selecting().caret().map(hit -> hit.position());
        return caret.flatMap(this::around).or(() -> now.flatMap(commented::thread));
    }

    private Optional<CommentThread> around(Position at) {
        Optional<CommentThread> inner = Optional.empty();
        for (var thread : commented.threads())
            if (!thread.resolved()
                    && text.places().compare(thread.extent().from(), at) <= 0
                    && text.places().compare(at, thread.extent().to()) <= 0)
                inner = Optional.of(thread);
        return inner;
    }

    /// Goes to the next thread of those that the list shows, or the one before, and opens it.
    void step(int by) {
        var all = view.shown();
        if (all.isEmpty()) return;
        int at = -1;
        for (int i = 0; i < all.size(); i++) if (now.equals(Optional.of(all.get(i).id()))) at = i;
        if (at < 0) at = before(all) + (by > 0 ? 0 : 1);
        var next = all.get(Math.floorMod(at + by, all.size()));
        view.point(next.id());
        open(next);
    }

    /// The last that begins before the caret; -1: none does.
    private int before(List<CommentThread> all) {
        var caret = text.selecting().caret().map(hit -> hit.position());
        int last = -1;
        for (int i = 0; i < all.size() && caret.isPresent(); i++)
            if (text.places().compare(all.get(i).extent().from(), caret.get()) < 0) last = i;
        return last;
    }

    /// Puts the caret where the words of a thread begin.
    void go(CommentThread thread) {
        now = Optional.of(thread.id());
        text.jump(thread.extent().from());
        text.arrive();
        mark();
    }

    /// Goes there and shows what was said.
    void open(CommentThread thread) {
        boolean fromList = view.list().isFocused();
        go(thread);
        if (fromList) view.list().requestFocus();
        var deeds = new Carded(this, text.session().orElseThrow());
        var shown = new ThreadCard(words, thread, unsent, deeds);
        card = Optional.of(shown);
        cards.show(shown, thread.extent().from());
    }

    /// "2 of 7", among those that the list shows.
    String place(Id thread) {
        var all = view.shown();
        for (int i = 0; i < all.size(); i++)
            if (all.get(i).id().equals(thread)) return words.of("remark.place", i + 1, all.size());
        return "";
    }

    CardPlace cards() {
        return cards;
    }

    RemarksView view() {
        return view;
    }
}
