package org.rubric.workbench.approval.post;

import java.io.IOException;
import javafx.scene.Node;
import org.rubric.desk.approval.post.Decision;
import org.rubric.desk.approval.post.DecisionJob;
import org.rubric.desk.approval.post.NumberGiven;
import org.rubric.desk.knowledge.Kept;
import org.rubric.meeting.Assigned;
import org.rubric.programme.approval.ApprovalRecord;

/// Asks for what a meeting decided on the text at hand, and records it.
record Deciding(FilesRoom room) {

    void ask(Node below) {
        room.record().ifPresent(record -> ask(record, below));
    }

    private void ask(Kept<ApprovalRecord> record, Node below) {
        try {
            var aim = record.now().aim();
            var role = "clean/" + record.now().draft().value();
            var number = new NumberGiven(room.desk(), record).of(role).map(Assigned::printed);
            var usual = new Decision(aim.process(), aim.end(), aim.meeting(), number.orElse(""));
            var late = record.now().judged().declared().isEmpty();
            var panel = new DecidingPanel(room, usual, late, said -> record(record, said));
            room.post().show(panel, below);
        } catch (IOException e) {
            room.say(e.getMessage());
        }
    }

    private void record(Kept<ApprovalRecord> record, Decision decision) {
        var author = room.desk().author();
        var name = room.name();
        room.post()
                .behind(
                        () -> new DecisionJob(room.desk(), record, decision).run(author),
                        made -> {
                            var stays = room.word("decided.stays", made.version().number());
                            var said = decision.said(name);
                            room.steps().did(said, made.step(), made.parts(), stays);
                        });
    }
}
