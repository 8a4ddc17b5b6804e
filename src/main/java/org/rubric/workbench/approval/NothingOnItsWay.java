package org.rubric.workbench.approval;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.rubric.workbench.meeting.Hall;

/// What stands here while no draft is on its way.
final class NothingOnItsWay extends StackPane {
    NothingOnItsWay(Hall hall) {
        var says = new Label(hall.words().of("approval.none"));
        says.setWrapText(true);
        says.getStyleClass().add("secondary");
        var box = new VBox(16, says);
        box.getStyleClass().add("meeting-nothing");
        getChildren().add(box);
    }
}
