package org.rubric.workbench.approval;

import java.io.IOException;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.rubric.desk.knowledge.Kept;
import org.rubric.programme.Deadline;
import org.rubric.programme.StudyMeeting;
import org.rubric.programme.approval.ApprovalRecord;
import org.rubric.workbench.meeting.Hall;

/// What is to be done before the decision.
final class ReadyPage implements ApprovalPage {
    private final Hall hall;
    private final VBox rows = new VBox(8);
    private final ScrollPane content = new ScrollPane(rows);

    ReadyPage(Hall hall) {
        this.hall = hall;
        content.setFitToWidth(true);
        rows.getStyleClass().add("item-detail-content");
    }

    @Override
    public String key() {
        return "approval.page.ready";
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public void show(Kept<ApprovalRecord> record) {
        rows.getChildren().setAll(due(record.now()).stream().map(this::row).toList());
    }

    private List<Deadline> due(ApprovalRecord record) {
        var aim = record.aim();
        try {
            var schedule = hall.desk().programme().now().schedule();
            var meeting = new StudyMeeting(aim.meeting(), aim.start(), aim.end(), "");
            return schedule.timetable().towards(record.draft().value(), aim.process(), meeting);
        } catch (IOException e) {
            hall.say(e.getMessage());
            return List.of();
        }
    }

    private Node row(Deadline due) {
        var what = new Label(due.date() + "  " + due.what());
        var why = new Label(due.rule() + " (" + due.source() + ")");
        why.getStyleClass().add("secondary");
        why.setWrapText(true);
        return new VBox(what, why);
    }

    @Override
    public void entered() {
        content.requestFocus();
    }
}
