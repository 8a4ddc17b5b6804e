package org.rubric.workbench.meeting.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rubric.desk.meeting.ledger.Settled;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Remark;
import org.rubric.editing.Change;
import org.rubric.editing.OpenText;
import org.rubric.meeting.Bearing.Deed;
import org.rubric.meeting.Bearing.Edit;
import org.rubric.revision.review.Proposed;

/// Makes the ledger say what the text says: what was taken and rewritten, what was written by hand,
/// what was set in brackets.
final class Reconciling {
    private final Contributing room;
    private List<Edit> written = List.of();

    Reconciling(Contributing room) {
        this.room = room;
    }

    /// Another document is at hand: what was written for the last one stays.
    void forget() {
        written = List.of();
    }

    void follow(Seen seen) {
        reopened(seen);
        restored(seen);
        written(seen);
    }

    /// Taken, and there no more: rewritten, or the text is as it was before.
    private void reopened(Seen seen) {
        for (var one : seen.reopened()) {
            var voice = seen.voice(one);
            var settled = seen.query().settled(voice.document());
            if (one.possible())
                room.noting()
                        .drop(
                                voice.document(),
                                edit ->
                                        edit.change().equals(one.key())
                                                && edit.deed() != Deed.LEFT);
            else if (settled.is(one.key(), Deed.TAKEN))
                room.noting().add(voice.document(), List.of(rewritten(seen, one)));
        }
    }

    private static Edit rewritten(Seen seen, Proposed one) {
        var block = one.change().place().block();
        return Settled.edit(Deed.CHANGED, one.key(), block, seen.rewritten(one));
    }

    /// Rewritten, and as it was taken again.
    private void restored(Seen seen) {
        var open = seen.reopened().stream().map(Proposed::key).collect(Collectors.toSet());
        var known = new HashSet<Id>();
        for (var voice : seen.query().heard()) {
            if (!known.add(voice.document())) continue;
            var settled = seen.query().settled(voice.document());
            var back = new HashSet<>(settled.keys(Deed.CHANGED));
            back.removeAll(open);
            if (!back.isEmpty())
                room.noting()
                        .drop(
                                voice.document(),
                                edit ->
                                        edit.deed() == Deed.CHANGED
                                                && back.contains(edit.change()));
        }
    }

    /// What the meeting wrote itself while the document was at hand.
    private void written(Seen seen) {
        var document = seen.query().atHand();
        if (document.isEmpty()) return;
        var settled = seen.query().settled(document.get());
        var covered =
                settled.last().values().stream()
                        .filter(e -> e.deed() == Deed.CHANGED || e.deed() == Deed.TAKEN)
                        .map(Edit::block)
                        .collect(Collectors.toSet());
        var next = new ArrayList<Edit>();
        for (var change : seen.shown().byHand()) {
            var block = change.place().block();
            if (covered.contains(block)) continue;
            next.add(Settled.edit(Deed.CHANGED, "", block, change.remark()));
        }
        if (says(next).equals(says(written))) return;
        room.noting().replace(document.get(), written, next);
        written = List.copyOf(next);
    }

    private static Set<String> says(List<Edit> edits) {
        return edits.stream().map(e -> e.block() + " " + e.words()).collect(Collectors.toSet());
    }

    /// Text set in brackets while a document is at hand is not agreed of that document.
    void bracketed(Change change) {
        var document = room.document();
        if (document.isEmpty() || change.steps().isEmpty()) return;
        var before = change.before().document();
        var after = change.after().document();
        if (before.apparatus() == after.apparatus()) return;
        var known = ids(before);
        var edits = new ArrayList<Edit>();
        for (var stretch : OpenText.all(after))
            if (known.add(stretch.remark().id()))
                edits.add(
                        Settled.edit(
                                Deed.BRACKETED,
                                stretch.remark().id().value(),
                                stretch.from().block(),
                                OpenText.words(after, stretch)));
        if (!edits.isEmpty()) room.noting().act(before, after, Map.of(document.get().id(), edits));
    }

    private static Set<Id> ids(Document document) {
        var ids = new HashSet<Id>();
        for (var remark : document.apparatus().remarks())
            if (remark instanceof Remark.NotAgreed one) ids.add(one.id());
        return ids;
    }
}
