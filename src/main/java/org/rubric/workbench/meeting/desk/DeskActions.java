package org.rubric.workbench.meeting.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.control.TextInputControl;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.workbench.Action;
import org.rubric.workbench.meeting.AtHand;

/// What can be done at the desk, and with the text that is lent to it. The keys of the text work
/// where the text has the keyboard; elsewhere undo is the meeting's.
final class DeskActions {
    private final DeskSheet desk;
    private final AtHand at;
    private List<List<Action>> own = List.of();
    private List<List<Action>> lent = List.of();
    private List<List<Action>> all = List.of();

    DeskActions(DeskSheet desk, AtHand at) {
        this.desk = desk;
        this.at = at;
    }

    List<List<Action>> all() {
        if (own.isEmpty()) own = own();
        var now = desk.text() ? at.write().actions() : List.<List<Action>>of();
        if (now == lent && !all.isEmpty()) return all;
        lent = now;
        var next = new ArrayList<>(own);
        next.set(0, seen(own.getFirst(), now));
        for (var group : now) {
            var quiet = new ArrayList<Action>();
            for (var action : group) if (!isOwn(action)) quiet(action, quiet);
            next.add(quiet);
        }
        all = next;
        return all;
    }

    /// Whether the desk does it in its own way.
    private boolean isOwn(Action action) {
        return own.stream()
                .anyMatch(group -> group.stream().anyMatch(a -> a.key().equals(action.key())));
    }

    private List<List<Action>> own() {
        var shared = new Action.Face.Turned(Feather.CAST, desk::shared);
        return List.of(
                List.of(
                        Action.of("desk.shared", shared, "F5", () -> true, desk::share),
                        hidden("desk.next", "Shortcut+Page Down", () -> true, () -> at.step(1)),
                        hidden("desk.previous", "Shortcut+Page Up", () -> true, () -> at.step(-1)),
                        hidden("desk.conclude", "Shortcut+Enter", this::some, desk::conclude),
                        hidden("desk.act", "Shortcut+Alt+A", this::some, desk::act),
                        hidden("desk.note", "Shortcut+Alt+N", this::some, desk::note),
                        hidden("desk.session", "", () -> true, desk::session),
                        hidden("desk.outstanding.show", "", () -> true, desk::outstanding),
                        hidden("undo", "Shortcut+Z", this::beside, desk::undo),
                        hidden("redo", "Shortcut+Y", this::beside, desk::redo)),
                desk.answers(),
                desk.contributing().actions());
    }

    /// With what is at hand in a meeting beside the Shared view: a note of the editor in the text.
    private List<Action> seen(List<Action> group, List<List<Action>> lent) {
        var all = new ArrayList<>(group);
        var face = new Action.Face.Named(Feather.MESSAGE_SQUARE);
        lent.stream()
                .flatMap(List::stream)
                .filter(action -> action.key().equals("editorsnote"))
                .findFirst()
                .map(a -> new Action(a.key(), face, a.shortcut(), a.possible(), this::noteBelow))
                .ifPresent(action -> all.add(1, action));
        return all;
    }

    private void noteBelow() {
        var text = at.write().text();
        text.perform(EditorsNote.below());
        text.requestFocus();
        text.arrive();
    }

    private boolean some() {
        return at.entry().isPresent();
    }

    /// Whether the keyboard is neither in the text nor in a field, which have an undo of their own.
    private boolean beside() {
        var scene = desk.content().getScene();
        var owner = scene == null ? null : scene.getFocusOwner();
        return owner != at.write().text()
                && owner != at.write().split().text()
                && !(owner instanceof TextInputControl);
    }

    private static Action hidden(String key, String keys, BooleanSupplier can, Runnable run) {
        return Action.of(key, new Action.Face.Hidden(), keys, can, run);
    }

    /// An action of the text, without a place in the tool row; its key works where the text is.
    private void quiet(Action action, List<Action> into) {
        if (action.face() instanceof Action.Face.Drop(_, var below)) {
            for (var one : below) quiet(one, into);
            return;
        }
        BooleanSupplier can = () -> !typing() && action.possible().getAsBoolean();
        into.add(
                new Action(
                        action.key(),
                        new Action.Face.Hidden(),
                        action.shortcut(),
                        can,
                        action.run()));
    }

    /// Whether a field of the desk has the keyboard.
    private boolean typing() {
        var scene = desk.content().getScene();
        return scene != null && scene.getFocusOwner() instanceof TextInputControl && !inText();
    }

    private boolean inText() {
        for (var node = desk.content().getScene().getFocusOwner();
                node != null;
                node = node.getParent()) if (node == at.write().text()) return true;
        return false;
    }
}
