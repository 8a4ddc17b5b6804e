package org.rubric.workbench.approval.round;

import java.util.List;
import java.util.Optional;
import org.rubric.desk.approval.round.Instead;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Position;
import org.rubric.editing.Session;
import org.rubric.programme.approval.Remark;
import org.rubric.workbench.BottomLine;
import org.rubric.workbench.meeting.AtHand.Remarked;

/// Goes from a comment to the text, and back.
final class Changing {
    private final RoundRoom room;
    private final InHand hand;

    Changing(RoundRoom room) {
        this.room = room;
        hand = new InHand(room.hall());
    }

    /// Opens the draft at the place of a comment; what is written there from now on is linked to
    /// it.
    void change(int at, Remark remark) {
        var session = write();
        if (session.isEmpty()) return;
        var text = session.get().snapshot().document();
        remark.about().place().or(() -> first(text)).ifPresent(this::jump);
        hand.take(room.kept(), room.at(), remark, session.get());
        var back =
                new BottomLine.Deed(
                        room.word("back"),
                        () ->
                                room.hall()
                                        .atHand()
                                        .open(new Remarked(room.record().draft(), room.at(), at)));
        room.hall()
                .frame()
                .bottom()
                .wrote(room.word("inhand", remark.number(), remark.from()), List.of(back));
    }

    /// Takes what a comment proposes into the text as one step of it, and links it.
    void take(int at, Remark remark, Reading reading) {
        if (Instead.of(remark, reading.text()).isEmpty()) return;
        change(at, remark);
        var session = room.hall().atHand().write().text().session();
        var one = session.flatMap(now -> Instead.of(remark, now.snapshot().document()));
        if (one.isEmpty() || !session.get().perform(one.get().command())) {
            room.say(room.word("take.stale"));
            return;
        }
        boolean out = one.get().now().isEmpty();
        var words = out ? one.get().was() : one.get().now();
        room.say(room.word(out ? "taken.out" : "taken", remark.number(), words));
        room.hall().atHand().open(new Remarked(room.record().draft(), room.at(), at));
    }

    /// Goes to a block of the draft.
    void go(Id block) {
        write().ifPresent(_ -> jump(block));
    }

    private Optional<Session> write() {
        var at = room.hall().atHand();
        if (!at.write(room.record().draft())) return Optional.empty();
        return at.write().text().session();
    }

    private void jump(Id place) {
        var write = room.hall().atHand().write();
        write.text()
                .session()
                .flatMap(session -> leaf(session.snapshot().document(), place))
                .ifPresent(leaf -> write.go(new Position(leaf, 0)));
    }

    private static Optional<Id> first(Document text) {
        return text.body().stream().findFirst().map(Block::id);
    }

    /// The first line of text at a place, of a clause the one below its title.
    private static Optional<Id> leaf(Document text, Id place) {
        var found = text.find(place);
        if (found.isEmpty()) return Optional.empty();
        if (found.get() instanceof Block.Clause clause && !clause.body().isEmpty())
            return leaf(clause.body().getFirst()).or(() -> leaf(clause.title()));
        return leaf(found.get());
    }

    private static Optional<Id> leaf(Block block) {
        if (!block.runs().isEmpty()) return Optional.of(block.id());
        return block.parts().stream().flatMap(part -> leaf(part).stream()).findFirst();
    }

    /// No comment is in hand any more.
    void end() {
        hand.end();
    }
}
