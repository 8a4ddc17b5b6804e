package org.rubric.workbench.meeting.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rubric.desk.meeting.ledger.Settled;
import org.rubric.document.Id;
import org.rubric.meeting.Bearing.Deed;
import org.rubric.meeting.Bearing.Edit;
import org.rubric.meeting.Meeting;
import org.rubric.revision.review.Proposed;
import org.rubric.workbench.text.TouchedChange;
import org.rubric.workbench.write.review.Pointing;
import org.rubric.workbench.write.review.Touching;

/// Takes and leaves what the documents propose, and has the ledger say so.
final class Takes implements Touching {
    private static final int MOST = 48;

    private final Contributing room;
    private final Deque<Left> left = new ArrayDeque<>();

    private record Left(Id meeting, Id document, Edit edit) {}

    Takes(Contributing room) {
        this.room = room;
    }

    /// Takes these as one step; false where the text has gone on so that none can be.
    boolean take(List<Proposed> chosen) {
        var seen = room.seen();
        var session = room.session();
        if (seen.isEmpty() || session.isEmpty() || chosen.isEmpty() || room.text().locked())
            return false;
        var before = session.get().snapshot().document();
        var what = what(seen.get(), chosen);
        var name = room.words("ledger.taking", chosen.size(), what);
        var command = seen.get().review().take(chosen, name);
        boolean done = room.watching().ours(() -> session.get().perform(command));
        if (!done) {
            room.hall().say(room.words("ledger.stale"));
            return false;
        }
        var after = session.get().snapshot().document();
        room.text()
                .revising()
                .forget(chosen.stream().map(c -> c.change().place().block()).toList());
        room.noting().act(before, after, edits(seen.get(), chosen, Deed.TAKEN));
        room.hall().say(room.words("ledger.took", chosen.size(), what));
        // Ctrl+Z is then the text's, which changed last.
        if (!room.walking().focused()) room.text().requestFocus();
        if (chosen.size() == 1) room.walking().reveal(chosen.getFirst().change());
        return true;
    }

    private static Map<Id, List<Edit>> edits(Seen seen, List<Proposed> chosen, Deed deed) {
        var edits = new LinkedHashMap<Id, List<Edit>>();
        for (var one : chosen)
            edits.computeIfAbsent(seen.voice(one).document(), _ -> new ArrayList<>())
                    .add(edit(one, deed));
        return edits;
    }

    private static Edit edit(Proposed one, Deed deed) {
        var change = one.change();
        return Settled.edit(deed, one.key(), change.place().block(), change.sentence());
    }

    private static String what(Seen seen, List<Proposed> chosen) {
        if (chosen.size() > 1)
            return chosen.stream()
                    .map(one -> seen.voice(one).number())
                    .distinct()
                    .collect(Collectors.joining(", "));
        var sentence = chosen.getFirst().change().remark();
        return sentence.length() > MOST ? sentence.substring(0, MOST) + "…" : sentence;
    }

    /// Takes all of the document at hand that is possible and overlaps with nothing shown.
    void takeAll() {
        room.seen().ifPresent(this::takeAll);
    }

    private void takeAll(Seen seen) {
        var keys = seen.open().stream().map(Proposed::key).collect(Collectors.toSet());
        var chosen =
                seen.own().stream()
                        .filter(Proposed::possible)
                        .filter(one -> one.rivals().stream().noneMatch(keys::contains))
                        .toList();
        int rest = seen.own().size() - chosen.size();
        if (chosen.isEmpty()) room.hall().say(room.words("ledger.all.none"));
        else if (take(chosen) && rest > 0)
            room.hall().say(room.words("ledger.all.rest", chosen.size(), rest));
    }

    boolean canPutBack() {
        return last().isPresent();
    }

    /// What was left last in the meeting at work: another one has documents of the same names.
    private Optional<Left> last() {
        var meeting = room.at().meeting().map(Meeting::id);
        return left.stream().filter(each -> meeting.equals(Optional.of(each.meeting))).findFirst();
    }

    /// Puts back what was left last.
    void putBack() {
        last().ifPresent(this::putBack);
    }

    private void putBack(Left last) {
        left.remove(last);
        room.noting().drop(last.document, last.edit::equals);
        room.hall().say(room.words("ledger.put.back", last.edit.words()));
    }

    @Override
    public Optional<Proposed> at(TouchedChange place) {
        if (room.session().isEmpty()) return Optional.empty();
        var author = place.told().author();
        return room.seen()
                .flatMap(
                        seen -> {
                            var mine =
                                    seen.open().stream()
                                            .filter(o -> seen.voice(o).author().equals(author))
                                            .toList();
                            return Pointing.of(place, mine, seen.now());
                        });
    }

    @Override
    public void choose(Proposed one) {
        room.walking().choose(one);
    }

    @Override
    public int number(Proposed one) {
        return room.seen()
                .map(seen -> seen.query().authors().indexOf(seen.voice(one).author()) + 1)
                .orElse(0);
    }

    @Override
    public boolean take(Proposed one) {
        return take(List.of(one));
    }

    @Override
    public void leave(Proposed one) {
        var seen = room.seen();
        if (seen.isEmpty()) return;
        var document = seen.get().voice(one).document();
        var edit = edit(one, Deed.LEFT);
        left.push(new Left(room.at().meeting().orElseThrow().id(), document, edit));
        room.noting().add(document, List.of(edit));
        room.hall().say(room.words("ledger.left", edit.words()));
    }
}
