package org.rubric.workbench.meeting.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.rubric.desk.meeting.ledger.Settled;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.editing.Change;
import org.rubric.meeting.Bearing;
import org.rubric.meeting.Bearing.Edit;
import org.rubric.workbench.meeting.Hall;

/// Writes into the ledger what became of changes, and takes it back when the text is taken back.
final class Noting {
    private static final int MOST = 200;

    private final Hall hall;
    private final List<Act> acts = new ArrayList<>();

    /// Something done to the text, and what the ledger says of it.
    private static final class Act {
        private final Document before;
        private final Document after;
        private final Map<Id, List<Edit>> edits;
        private boolean undone;

        Act(Document before, Document after, Map<Id, List<Edit>> edits) {
            this.before = before;
            this.after = after;
            this.edits = edits;
        }
    }

    Noting(Hall hall) {
        this.hall = hall;
    }

    /// Another text is open: nothing of before can be undone there.
    void forget() {
        acts.clear();
    }

    /// Notes what was done to the text by one step.
    ///
    /// @param edits by document
    void act(Document before, Document after, Map<Id, List<Edit>> edits) {
        if (edits.isEmpty()) return;
        if (acts.size() >= MOST) acts.removeFirst();
        acts.add(new Act(before, after, new LinkedHashMap<>(edits)));
        edits.forEach(this::add);
    }

    /// A change of the text: one that was undone takes its edits back, one done again brings them.
    void follow(Change change) {
        if (!change.steps().isEmpty()) return;
        var before = change.before().document();
        var after = change.after().document();
        for (var act : acts)
            if (!act.undone && after == act.before && before == act.after) {
                act.undone = true;
                act.edits.forEach((id, edits) -> drop(id, edits::contains));
            } else if (act.undone && after == act.after && before == act.before) {
                act.undone = false;
                act.edits.forEach(this::add);
            }
    }

    void add(Id document, List<Edit> edits) {
        if (!edits.isEmpty()) change(document, bearing -> Settled.with(bearing, edits));
    }

    void drop(Id document, Predicate<Edit> gone) {
        change(document, bearing -> Settled.without(bearing, gone));
    }

    /// Some edits in the place of others.
    void replace(Id document, List<Edit> gone, List<Edit> edits) {
        change(document, bearing -> Settled.with(Settled.without(bearing, gone::contains), edits));
    }

    private void change(Id document, UnaryOperator<Bearing> how) {
        hall.atHand()
                .ledger()
                .ifPresent(
                        ledger -> {
                            var stage =
                                    ledger.along(
                                            now ->
                                                    now.update(
                                                            document,
                                                            d ->
                                                                    d.withBearing(
                                                                            how.apply(
                                                                                    d.bearing()))),
                                            hall.desk().author());
                            hall.frame().bottom().keeping(stage);
                        });
    }
}
