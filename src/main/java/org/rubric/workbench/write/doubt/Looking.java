package org.rubric.workbench.write.doubt;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.editing.Change;
import org.rubric.editing.Session;
import org.rubric.interchange.Imported;
import org.rubric.workbench.Words;
import org.rubric.workbench.text.DocumentView;
import org.rubric.workbench.write.doubt.Question.Option;

/// A round through the places of an opened text: asks in the text, does what is answered, goes on.
public final class Looking {
    private final Words words;
    private final DocumentView text;
    private final Session session;
    private final Round round;
    private final Set<Id> made = new HashSet<>();
    private final DoubtList list;
    private final Runnable detach;
    private Runnable moved = () -> {};
    private BiConsumer<Finding, String> answered = (_, _) -> {};
    private boolean answering;
    private boolean asking;
    private boolean over;

    /// @param where the division that a block stands in, in words
    public Looking(Words words, DocumentView text, Imported imported, Function<Id, String> where) {
        this.words = words;
        this.text = text;
        session = text.session().orElseThrow();
        round = new Round(Doubt.of(imported.findings(), session.snapshot().document()));
        list = new DoubtList(words, round, where, this::go);
        detach = session.listen(this::changed);
    }

    /// How many places there are.
    public int size() {
        return round.doubts().size();
    }

    /// How many are not settled.
    public int left() {
        return round.left();
    }

    /// The place at hand, counted from 1; 0: none is asked about.
    public int at() {
        return asking ? round.at() + 1 : 0;
    }

    /// The list of the places, for the pane beside the text.
    public Node list() {
        return list;
    }

    /// Told whenever another place is at hand, or none, and when one was settled.
    public void onMove(Runnable listener) {
        moved = listener;
    }

    /// Begins with the first place that is not settled, or goes on with the one at hand.
    public void start() {
        if (asking) {
            ask();
            return;
        }
        asking = true;
        if (round.at() < 0 || round.answer(round.at()).isPresent()) round.next();
        ask();
    }

    /// The place before.
    public void back() {
        if (round.at() > 0) go(round.at() - 1);
    }

    /// Leaves the place at hand as it is and goes on.
    public void leave() {
        var now = session.snapshot().document();
        tell(Answer.LEAVE.key());
        round.settle(Answer.LEAVE, now, now);
        on();
    }

    /// Goes to the next place that is not settled and leaves this one open; begins where none is at
    /// hand.
    public void next() {
        if (!asking) {
            start();
            return;
        }
        round.next();
        ask();
        list.follow();
    }

    /// Told of each block that is settled or asked again.
    ///
    /// @param listener takes what was said about it and the answer, such as `heading`; empty: it is
    ///     asked again
    public void onAnswer(BiConsumer<Finding, String> listener) {
        answered = listener;
    }

    /// Ends the round; it can be begun again where it was left.
    public void end() {
        boolean before = asking;
        asking = false;
        over = false;
        text.inset().hide();
        if (before) text.requestFocus();
        moved.run();
    }

    /// Lets go of the draft.
    public void close() {
        detach.run();
        text.inset().hide();
    }

    private void go(int place) {
        round.go(place);
        asking = true;
        ask();
    }

    private void on() {
        round.next();
        boolean none = round.now().isEmpty();
        if (none) end();
        else ask();
        over = none;
        list.follow();
    }

    /// Asks about the place at hand; one whose block is gone is settled by that.
    private void ask() {
        var doubt = round.now();
        if (doubt.isEmpty()) {
            end();
            return;
        }
        var snapshot = session.snapshot();
        boolean whole = doubt.get().block().equals(snapshot.document().id());
        if (!whole && snapshot.document().find(doubt.get().block()).isEmpty()) {
            leave();
            return;
        }
        text.jump(doubt.get().block());
        var question = Question.of(doubt.get(), snapshot, made, words);
        var panel = new Asking(question, new Asking.Deeds(this::answer, this::back, this::end));
        text.inset().show(doubt.get().blocks(), panel);
        panel.requestFocus();
        list.follow();
        moved.run();
    }

    private void answer(Option option) {
        var before = session.snapshot().document();
        answering = true;
        option.deed().ifPresent(session::apply);
        answering = false;
        round.now()
                .filter(_ -> option.answer() == Answer.HEADING)
                .map(Doubt::block)
                .ifPresent(made::add);
        tell(option.answer().key());
        round.settle(option.answer(), before, session.snapshot().document());
        on();
    }

    private void tell(String answer) {
        if (round.now().isEmpty()) return;
        var said = round.now().get().finding();
        for (var block : round.now().get().blocks())
            answered.accept(
                    Finding.of(said.code(), said.severity(), block, said.message()), answer);
    }

    /// An answer that was undone is asked again, the last one too; other changes leave the round
    /// where it is.
    private void changed(Change change) {
        if (answering) return;
        if (round.turned(change.after().document())) {
            boolean open = round.now().flatMap(_ -> Optional.of(round.at())).isPresent();
            asking |= over && open;
            if (asking && open) Platform.runLater(this::again);
            tell(round.answer(round.at()).map(Answer::key).orElse(""));
            list.follow();
            moved.run();
        }
    }

    private void again() {
        if (!asking) return;
        if (round.answer(round.at()).isPresent()) on();
        else ask();
    }
}
