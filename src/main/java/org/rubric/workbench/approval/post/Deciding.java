package org.rubric.workbench.approval.post;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.rubric.desk.approval.post.Decision;
import org.rubric.desk.approval.post.DecisionJob;
import org.rubric.desk.knowledge.Kept;
import org.rubric.desk.knowledge.Steps.Beginning;
import org.rubric.desk.knowledge.Steps.Deed;
import org.rubric.meeting.Meeting;

/// Asks for what a meeting decided on a text, and records it.
///
/// @param at the meeting that decides; empty: the one at which the text aims
record Deciding(FilesRoom room, Optional<Kept<Meeting>> at) {

    void ask(OnItsWay way, boolean proposes, Node below) {
        try {
            var aim = way.aim();
            var now = way.now();
            var usual = new Decision(aim.process(), aim.end(), aim.meeting(), way.number(room));
            var late = now.judged().declared().isEmpty();
            var asks = new DecidingPanel.Asks(usual, late, proposes);
            var panel =
                    new DecidingPanel(
                            room,
                            asks,
                            said -> {
                                if (proposes) propose(way, said);
                                else record(way, said);
                            });
            room.post().show(panel, below);
        } catch (IOException e) {
            room.say(e.getMessage());
        }
    }

    private void record(OnItsWay way, Decision decision) {
        var author = room.desk().author();
        var said = decision.said(room.name());
        room.post()
                .behind(
                        () ->
                                new DecisionJob(room.desk(), way.begun(room), at, decision)
                                        .run(author),
                        made -> {
                            var stays = room.word("decided.stays", made.version().number());
                            var left = (stays + " " + way.stays(room)).strip();
                            room.steps().tell(deed(said, made.touched(), left));
                        });
    }

    private void propose(OnItsWay way, Decision decision) {
        var author = room.desk().author();
        var said = room.word("proposed", room.name(), decision.process().decision());
        var stays = way.stays(room);
        room.post()
                .behind(
                        () ->
                                new DecisionJob(room.desk(), way.begun(room), at, decision)
                                        .propose(said, author),
                        kept -> kept.ifPresent(meeting -> proposed(said, meeting, stays)));
    }

    private void proposed(String said, Kept<Meeting> meeting, String stays) {
        room.steps().tell(deed(said, List.of(meeting), stays));
    }

    /// What was changed since elsewhere, the meeting or the programme, stays.
    private static Deed deed(String said, List<Kept<?>> touched, String stays) {
        return new Deed(said, touched, Beginning.NOTHING, stays, true);
    }
}
