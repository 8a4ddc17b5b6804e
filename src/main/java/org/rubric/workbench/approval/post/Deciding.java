package org.rubric.workbench.approval.post;

import java.io.IOException;
import java.util.Optional;
import javafx.scene.Node;
import org.rubric.desk.approval.post.Decision;
import org.rubric.desk.approval.post.DecisionJob;
import org.rubric.desk.approval.post.NumberGiven;
import org.rubric.desk.knowledge.Kept;
import org.rubric.meeting.Assigned;
import org.rubric.meeting.Meeting;
import org.rubric.programme.approval.Aim;
import org.rubric.programme.approval.ApprovalRecord;

/// Asks for what a meeting decided on a text, and records it.
///
/// @param at the meeting that decides; empty: the one at which the text aims
record Deciding(FilesRoom room, Optional<Kept<Meeting>> at) {

    /// @param aim of the meeting that decides
    void ask(Kept<ApprovalRecord> record, Aim aim, boolean proposes, Node below) {
        try {
            var role = "clean/" + record.now().draft().value();
            var number = new NumberGiven(room.desk(), record).of(role).map(Assigned::printed);
            var usual = new Decision(aim.process(), aim.end(), aim.meeting(), number.orElse(""));
            var late = record.now().judged().declared().isEmpty();
            var asks = new DecidingPanel.Asks(usual, late, proposes);
            var panel =
                    new DecidingPanel(
                            room,
                            asks,
                            said -> {
                                if (proposes) propose(record, said);
                                else record(record, said);
                            });
            room.post().show(panel, below);
        } catch (IOException e) {
            room.say(e.getMessage());
        }
    }

    private void record(Kept<ApprovalRecord> record, Decision decision) {
        var author = room.desk().author();
        var said = decision.said(room.name());
        room.post()
                .behind(
                        () -> new DecisionJob(room.desk(), record, at, decision).run(author),
                        made -> {
                            var stays = room.word("decided.stays", made.version().number());
                            room.steps().did(said, made.step(), made.parts(), stays);
                        });
    }

    private void propose(Kept<ApprovalRecord> record, Decision decision) {
        var author = room.desk().author();
        var said = room.word("proposed", room.name(), decision.process().decision());
        room.post()
                .behind(
                        () ->
                                new DecisionJob(room.desk(), record, at, decision)
                                        .propose(said, author),
                        kept -> kept.ifPresent(meeting -> room.steps().did(said, meeting)));
    }
}
