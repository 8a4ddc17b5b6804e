package org.rubric.workbench.meeting.ledger;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.rubric.workbench.Action;

/// What can be done with the contributions by keys and in the palette.
final class LedgerActions {
    private final Contributing room;
    private final List<Action> all;

    LedgerActions(Contributing room) {
        this.room = room;
        var walking = room.walking();
        BooleanSupplier some = () -> room.here() && walking.any();
        all =
                List.of(
                        of("ledger.in", "Shortcut+Alt+T", () -> room.takingIn().can(), this::in),
                        of("changes.next", "Alt+F8", some, () -> walking.step(1)),
                        of("changes.previous", "Alt+Shift+F8", some, () -> walking.step(-1)),
                        of("review.take", "Alt+T", walking::can, walking::take),
                        of("review.leave", "Alt+L", walking::can, walking::leave),
                        of("ledger.all", "", this::open, () -> room.takes().takeAll()),
                        of("ledger.back", "", this::left, () -> room.takes().putBack()),
                        of("ledger.others", "Shortcut+Alt+V", this::text, () -> others(room)),
                        of("ledger.since.show", "", this::text, () -> since(room)));
    }

    List<Action> all() {
        return all;
    }

    private void in() {
        room.takingIn().begin();
    }

    private boolean open() {
        return room.seen().filter(seen -> !seen.open().isEmpty()).isPresent();
    }

    private boolean left() {
        return room.here() && room.takes().canPutBack();
    }

    private boolean text() {
        return room.session().isPresent();
    }

    /// Shows the changes of the other documents too, or no more.
    static void others(Contributing room) {
        var scope = room.watching().scope();
        room.watching().scope(new Query.Scope(!scope.all(), scope.since()));
        room.hall().say(room.words(scope.all() ? "ledger.one.said" : "ledger.others.said"));
    }

    /// Shows what changed since the base text, with a list of it; or the document at hand again.
    static void since(Contributing room) {
        var scope = room.watching().scope();
        room.walking().end();
        room.watching().scope(new Query.Scope(scope.all(), !scope.since()));
        if (scope.since()) room.hall().say(room.words("ledger.since.ended"));
        else SinceList.open(room);
    }

    private static Action of(String key, String keys, BooleanSupplier can, Runnable run) {
        return Action.of(key, new Action.Face.Hidden(), keys, can, run);
    }
}
