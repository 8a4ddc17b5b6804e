package org.rubric.workbench.meeting;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.desk.knowledge.Kept;
import org.rubric.meeting.Meeting;
import org.rubric.workbench.Action;

/// What the chair has before them during the meeting.
final class DeskSheet implements Sheet {
    private final Hall hall;
    private final ScrollPane middle = new ScrollPane();

    DeskSheet(Hall hall) {
        this.hall = hall;
        middle.setFitToWidth(true);
        middle.getStyleClass().add("meeting-scroll");
    }

    @Override
    public String key() {
        return "sheet.desk";
    }

    @Override
    public Ikon icon() {
        return Feather.MONITOR;
    }

    @Override
    public Node content() {
        return middle;
    }

    @Override
    public void show(Kept<Meeting> ledger) {
        middle.setContent(new MeetingView(hall.words(), ledger.now()));
    }

    @Override
    public List<List<Action>> actions() {
        return List.of();
    }

    @Override
    public void entered() {
        middle.requestFocus();
    }
}
