package org.rubric.workbench.reference;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import org.rubric.catalogue.TextIndex;
import org.rubric.desk.reference.Listed;
import org.rubric.desk.reference.MoveEntryCommand;
import org.rubric.desk.reference.ReferenceList;
import org.rubric.desk.reference.UpdateCommand;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.wording.Wording;
import org.rubric.editing.Command;
import org.rubric.editing.Selection;
import org.rubric.editing.Session;
import org.rubric.editing.Snapshot;
import org.rubric.editing.Transaction;
import org.rubric.rules.Spot;
import org.rubric.workbench.Menu;
import org.rubric.workbench.Overlay;
import org.rubric.workbench.Words;
import org.rubric.workbench.text.DocumentView;
import org.rubric.workbench.text.block.Wish;
import org.rubric.workbench.write.Follower;
import org.rubric.workbench.write.WriteDesk;
import org.rubric.workbench.write.change.Changing.Beside;

/// The reference manager of the draft that is open: the list beside the text in the place of the
/// checks, worked out beside the keys, and what is done from there.
public final class References implements ReferenceDeeds {
    private static final Wording WORDS = Wording.in("workbench");
    private static final int PLACES = 12;
    private final Around around;
    private final WriteDesk desk;
    private final DocumentView text;
    private final Says says;
    private final ReferencesView view;
    private final Follower<ReferenceList> follower;
    private final Learning learning;
    private final Justifying justifying;
    private boolean open;

    /// Tells the writer something by its key in the messages.
    @FunctionalInterface
    public interface Says {
        void say(String key, Object... values);
    }

    /// Where it shows itself, and who works for it.
    public record Around(Words words, Overlay overlay, Executor background, Beside beside) {}

    public References(Around around, WriteDesk desk, DocumentView text, Says says) {
        this.around = around;
        this.desk = desk;
        this.text = text;
        this.says = says;
        learning = new Learning(desk, says);
        justifying = new Justifying(around, desk, says);
        justifying.onKept(() -> text.fireEvent(Wish.of(Wish.CHECK)));
        view = new ReferencesView(around.words, this, this::learn, this::end);
        follower =
                new Follower<>(
                        around.background,
                        Platform::runLater,
                        now -> ReferenceList.of(now, TextIndex.of(desk.catalogue())),
                        (_, list) -> view.show(list),
                        _ -> says.say("references.failed"));
        desk.knowledge().ifPresent(kept -> kept.listen(_ -> Platform.runLater(this::again)));
    }

    /// Shows the list, or puts it away.
    public void turn() {
        if (open) end();
        else show();
    }

    private void show() {
        open = true;
        around.beside.open().run();
        around.beside.show(view);
        again();
        view.list().requestFocus();
    }

    /// Gives the checks their place back.
    public void end() {
        open = false;
        around.beside.show(around.beside.checks());
        text.requestFocus();
    }

    /// Works the list out anew: the text has changed.
    public void follow(Snapshot snapshot) {
        if (open && view.getScene() == null) open = false;
        if (open) follower.follow(snapshot);
    }

    private void again() {
        text.session().map(Session::snapshot).ifPresent(this::follow);
    }

    @Override
    public void cited(Listed one, Node beside) {
        var places = one.cited();
        if (places.size() == 1) text.jump(places.getFirst().place());
        if (places.size() < 2) return;
        var menu = new Menu();
        for (var cited : places.subList(0, Math.min(PLACES, places.size())))
            menu.add(
                    cited.clause(),
                    cited.informative() ? around.words.of("reference.place.informative") : "",
                    () -> {
                        around.overlay.close();
                        text.jump(cited.place());
                    });
        around.overlay.below(menu, beside.localToScene(beside.getLayoutBounds()));
    }

    @Override
    public void go(Listed one) {
        text.jump(one.entry().id());
    }

    @Override
    public void update(Listed one) {
        one.verdict()
                .better()
                .ifPresent(better -> perform(new UpdateCommand(one.entry().id(), better)));
    }

    @Override
    public void move(Listed one) {
        boolean there = one.advice() == Listed.Advice.TO_BIBLIOGRAPHY;
        if (there || one.advice() == Listed.Advice.TO_REFERENCES)
            perform(new MoveEntryCommand(one.entry().id(), there));
    }

    @Override
    public void remove(Listed one) {
        if (one.advice() == Listed.Advice.UNCITED) perform(removing(one.entry()));
    }

    private static Command removing(Block.Reference entry) {
        return (now, _) ->
                Spot.of(now.document(), entry.id())
                        .map(
                                spot ->
                                        Transaction.of(
                                                WORDS.of("undo.reference.removed", entry.tag()),
                                                List.of(spot.remove()),
                                                new Selection.None()));
    }

    /// Says what was done as undo will name it.
    private void perform(Command command) {
        if (text.locked() || !text.perform(command)) {
            says.say("references.not");
            return;
        }
        text.session()
                .flatMap(now -> now.history().undoable())
                .ifPresent(name -> says.say("references.done", name));
        Platform.runLater(view.list()::requestFocus);
    }

    @Override
    public void learn(Listed one) {
        learning.learn(now(), List.of(one.entry()));
    }

    private void learn() {
        learning.learn(now(), view.missing().stream().map(Listed::entry).toList());
    }

    private Optional<Document> now() {
        return text.session().map(open -> open.snapshot().document());
    }

    /// What the catalogue is taught from here.
    Learning learning() {
        return learning;
    }

    /// Told of documents that are made here and are to be opened.
    public void onDocument(Consumer<Document> opens) {
        justifying.onDocument(opens);
    }

    @Override
    public void justify(Listed one, Node beside) {
        text.session().map(Session::snapshot).ifPresent(now -> justify(now, one));
    }

    /// Asks what A.5 asks about that entry, if it asks anything.
    public void justify(Id entry) {
        text.session()
                .map(Session::snapshot)
                .ifPresent(
                        now ->
                                ReferenceList.of(now, TextIndex.of(desk.catalogue()))
                                        .entries()
                                        .stream()
                                        .filter(one -> one.entry().id().equals(entry))
                                        .findFirst()
                                        .ifPresent(one -> justify(now, one)));
    }

    private void justify(Snapshot now, Listed one) {
        justifying.open(now, one, text.localToScene(text.getLayoutBounds()));
    }

    @Override
    public boolean learns() {
        return learning.possible();
    }

    /// The list, for tests and pictures.
    ReferencesView view() {
        return view;
    }
}
