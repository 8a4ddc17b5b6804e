package org.rubric.workbench.meeting.ledger;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.rubric.document.Id;
import org.rubric.editing.Session;
import org.rubric.revision.Change;
import org.rubric.revision.review.Proposed;
import org.rubric.workbench.write.review.Sighting;

/// Walks through the changes, one at a time.
final class Walking implements WalkStrip.Deeds {
    private final Contributing room;
    private final WalkStrip strip;
    private Walk walk = new Walk(List.of());
    private String key = "";
    private int at;
    private boolean going;

    Walking(Contributing room) {
        this.room = room;
        strip = new WalkStrip(room.hall().words(), this);
    }

    Node strip() {
        return strip;
    }

    /// Other changes are open than before.
    void follow(Seen seen) {
        walk = Walk.of(seen);
        if (!going) return;
        if (walk.rows().isEmpty()) close();
        else if (walk.row(key).isPresent()) show();
        else if (strip.isFocusWithin()) go(walk.beside(key, at, 1));
        else walk.beside(key, at, 1).ifPresent(this::await);
    }

    /// The next one while somebody writes elsewhere: the keyboard and the text stay where they are.
    private void await(Walk.Row row) {
        key = row.key();
        show();
    }

    boolean any() {
        return !walk.rows().isEmpty();
    }

    /// Goes to the next change, or to the one before.
    @Override
    public void step(int by) {
        var next = walk.beside(key, going ? at : 0, going || walk.row(key).isPresent() ? by : 1);
        if (!going && by > 0 && walk.row(key).isEmpty()) next = walk.rows().stream().findFirst();
        going = true;
        go(next);
    }

    private void go(Optional<Walk.Row> row) {
        if (row.isEmpty()) return;
        room.untouch();
        key = row.get().key();
        show();
        Sighting.of(row.get().change(), room.text()).ifPresent(room.text()::jump);
        strip.requestFocus();
    }

    /// Brings a change into sight if it is not there.
    void reveal(Change change) {
        Sighting.of(change, room.text())
                .filter(place -> !isSeen(place.block()))
                .ifPresent(place -> room.quietly(() -> room.text().jump(place)));
    }

    private boolean isSeen(Id line) {
        var flow = room.text().flow();
        int at = flow.holding(line);
        var seen = new boolean[1];
        flow.forEachVisible(
                (piece, view) -> {
                    double tall = flow.getHeight();
                    boolean within = view.getLayoutY() >= 0 && view.getLayoutY() < tall * 0.8;
                    seen[0] |= within && flow.indexOf(piece.id()) == at;
                });
        return seen[0];
    }

    private void show() {
        at = walk.index(key);
        strip.show(walk.row(key).map(walk::shown));
    }

    /// Chooses a change that was clicked on.
    void choose(Proposed one) {
        key = one.key();
        at = Math.max(0, walk.index(key));
        if (going) show();
    }

    private Optional<Proposed> chosen() {
        return going ? walk.row(key).flatMap(Walk.Row::proposed) : Optional.empty();
    }

    boolean can() {
        return chosen().isPresent();
    }

    @Override
    public void take() {
        chosen().filter(Proposed::possible).ifPresent(room.takes()::take);
    }

    @Override
    public void leave() {
        chosen().ifPresent(room.takes()::leave);
    }

    @Override
    public void takeAll() {
        room.takes().takeAll();
    }

    /// Takes the last step of the text back.
    void undo() {
        room.session()
                .flatMap(Session::undo)
                .ifPresent(what -> room.hall().say(room.words("undone", what)));
    }

    /// Puts the strip away and goes back to the text.
    @Override
    public void close() {
        boolean focused = strip.isFocusWithin();
        end();
        if (focused) room.text().requestFocus();
    }

    /// Puts the strip away.
    void end() {
        going = false;
        key = "";
        strip.show(Optional.empty());
    }

    /// Whether the strip has the keyboard.
    boolean focused() {
        return going && strip.isFocusWithin();
    }

    Walk walk() {
        return walk;
    }

    /// Goes to the change of that key, if it is shown.
    void to(String wanted) {
        walk.row(wanted).ifPresent(this::to);
    }

    /// Goes to one of the rows.
    void to(Walk.Row row) {
        going = true;
        go(Optional.of(row));
    }
}
