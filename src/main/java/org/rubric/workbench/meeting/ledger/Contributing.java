package org.rubric.workbench.meeting.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.rubric.desk.meeting.ledger.Aim;
import org.rubric.document.Id;
import org.rubric.editing.Session;
import org.rubric.meeting.MeetingDocument;
import org.rubric.workbench.Action;
import org.rubric.workbench.meeting.AtHand;
import org.rubric.workbench.meeting.Hall;
import org.rubric.workbench.text.DocumentView;
import org.rubric.workbench.text.Revised;
import org.rubric.workbench.write.review.Entering;

/// The contributions in the text that the desk is lent: shows what the document at hand proposes
/// and what changed since the base text, and does with it what the chair wants. Belongs to the
/// JavaFX thread.
public final class Contributing {
    private final Hall hall;
    private final AtHand at;
    private final DocumentView text;
    private final Readings readings;
    private final Watching watching;
    private final Noting noting;
    private final Takes takes;
    private final Walking walking;
    private final TakingIn takingIn;
    private final HeadDeeds heads;
    private final Entering entering;
    private final LedgerActions actions;
    private Optional<Consumer<Seen>> since = Optional.empty();
    private boolean here;

    public Contributing(Hall hall) {
        this.hall = hall;
        at = hall.atHand();
        text = at.write().text();
        readings = new Readings(hall, this::reread);
        noting = new Noting(hall);
        watching = new Watching(this);
        takes = new Takes(this);
        walking = new Walking(this);
        takingIn = new TakingIn(this);
        heads = new HeadDeeds(this);
        entering = new Entering(text, takes, hall.words());
        actions = new LedgerActions(this);
        text.inserting().onOrigin(this::origin);
        at.listen(this::turned);
    }

    Hall hall() {
        return hall;
    }

    AtHand at() {
        return at;
    }

    DocumentView text() {
        return text;
    }

    Readings readings() {
        return readings;
    }

    Noting noting() {
        return noting;
    }

    Watching watching() {
        return watching;
    }

    Takes takes() {
        return takes;
    }

    Walking walking() {
        return walking;
    }

    TakingIn takingIn() {
        return takingIn;
    }

    HeadDeeds heads() {
        return heads;
    }

    Optional<Seen> seen() {
        return watching.seen();
    }

    /// The draft in the text, while it is the one of the document at hand.
    Optional<Session> session() {
        return here && at.open() ? text.session() : Optional.empty();
    }

    /// The document at hand, while its draft is in the text.
    Optional<MeetingDocument> document() {
        return session().flatMap(_ -> at.document());
    }

    String words(String key, Object... values) {
        return hall.words().of(key, values);
    }

    /// The desk is in front and its text is lent.
    public void entered() {
        here = true;
        at.live(true);
        at.write().changing().end();
        at.write().changing().reviewing().rest(true);
        readings.again();
        turned();
    }

    /// Something else is in front: the text is the writer's again.
    public void left() {
        if (!here) return;
        at.live(false);
        walking.end();
        entering.close();
        here = false;
        watching.stop();
        text.revising().show(Revised.NOTHING);
        text.revising().signs().hide();
        at.write().changing().reviewing().rest(false);
    }

    /// The window closes.
    public void close() {
        here = false;
        readings.close();
        watching.stop();
    }

    /// Goes somewhere in the text and leaves the keyboard where it is.
    void quietly(Runnable jump) {
        var scene = text.getScene();
        var owner = scene == null ? null : scene.getFocusOwner();
        jump.run();
        if (owner != null) owner.requestFocus();
    }

    boolean here() {
        return here;
    }

    private void turned() {
        if (!here) return;
        at.meeting().ifPresent(readings::follow);
        watching.turned();
        heads.show();
    }

    private void reread() {
        watching.forget();
        turned();
    }

    /// Something new is to be seen.
    void shown(Seen seen) {
        text.revising().show(seen.shown().revised());
        text.revising().signs().show(ClauseSigns.of(at.meeting(), seen.now()), this::why);
        var heard = seen.query().heard().stream().map(Voice::document);
        boolean own =
                !seen.query().scope().since()
                        && heard.anyMatch(id -> seen.query().atHand().equals(Optional.of(id)));
        at.marks(own ? new AtHand.Marks(seen.own().size()) : AtHand.Marks.NONE);
        walking.follow(seen);
        heads.show();
        at.refresh();
        if (!seen.query().scope().since()) return;
        var told = since;
        since = Optional.empty();
        told.ifPresent(listener -> listener.accept(seen));
    }

    private void why(Id title) {
        session()
                .ifPresent(
                        open ->
                                Aim.clause(open.snapshot().document(), title)
                                        .ifPresent(id -> WhyPanel.of(this).about(open, id)));
    }

    private String origin() {
        return document().map(d -> d.number().printed()).orElse("");
    }

    /// Told once, when the changes since the base text are worked out.
    void onSince(Consumer<Seen> listener) {
        since = Optional.of(listener);
    }

    /// Closes what lies over a click in the text.
    void untouch() {
        entering.close();
    }

    /// The change that is walked at, below the heading.
    public Node strip() {
        return walking.strip();
    }

    /// Takes the last step of the text back, while a change is walked at; false: nothing is.
    public boolean undo() {
        boolean mine = walking.focused();
        if (mine) walking.undo();
        return mine;
    }

    /// What can be done with the document at hand by keys and in the palette.
    public List<Action> actions() {
        return actions.all();
    }
}
