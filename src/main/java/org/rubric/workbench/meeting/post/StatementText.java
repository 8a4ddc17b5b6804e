package org.rubric.workbench.meeting.post;

import java.util.Optional;
import org.rubric.desk.meeting.post.StatementTexts;
import org.rubric.document.Id;
import org.rubric.document.Position;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.OutgoingLiaison;

/// The text of a liaison statement in the place *Write*.
///
/// @param draft in which it is written; empty: it is still a few plain lines in its panel
record StatementText(PostRoom room, Optional<Id> draft) {

    /// Goes there; begun with what was said so far.
    ///
    /// @param meeting with the statement as it was just kept
    void open(Meeting meeting, OutgoingLiaison sent) {
        var state = room.word("ls.state");
        room.behind(
                () -> new StatementTexts(room.desk()).begin(meeting, sent, state), this::opened);
    }

    private void opened(Id made) {
        var at = room.hall().atHand();
        if (!at.write(made)) return;
        at.write()
                .document()
                .flatMap(text -> text.body().stream().findFirst())
                .ifPresent(first -> at.write().go(new Position(first.id(), 0)));
    }
}
