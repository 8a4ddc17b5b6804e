package org.rubric.workbench.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.rubric.document.Id;
import org.rubric.meeting.Meeting;

/// All meetings, for whom none is at work.
final class MeetingList extends VBox {
    private final Hall hall;
    private final Consumer<Id> open;
    private final Optional<Runnable> prepare;
    private final VBox rows = new VBox();

    /// @param prepare makes a new one; empty: nothing can
    MeetingList(Hall hall, Consumer<Id> open, Optional<Runnable> prepare) {
        this.hall = hall;
        this.open = open;
        this.prepare = prepare;
        var heading = new Label(hall.words().of("place.meetings").toUpperCase(Locale.ROOT));
        heading.getStyleClass().add("pane-heading-words");
        var top = new HBox(heading);
        top.getStyleClass().add("pane-heading");
        getStyleClass().addAll("left-pane", "registers");
        getChildren().addAll(top, rows);
    }

    void show(List<Meeting> meetings) {
        rows.getChildren().setAll(meetings.stream().map(this::row).toList());
    }

    private Node row(Meeting meeting) {
        var title = new Label(meeting.occasion().group() + ", " + meeting.occasion().days());
        var open = new Label(hall.words().of("meeting.open", meeting.open().size()));
        open.getStyleClass().add("secondary");
        var button = new Button();
        button.setGraphic(new VBox(title, open));
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().addAll("flat", "register-row", "tall");
        button.setAccessibleText(meeting.title());
        button.setOnAction(_ -> this.open.accept(meeting.id()));
        return button;
    }

    /// What stands beside the list, with the one next step.
    Node nothing() {
        var says = new Label(hall.words().of("meeting.none"));
        says.getStyleClass().add("secondary");
        var box = new VBox(16, says);
        prepare.ifPresent(
                run -> {
                    var button = new Button(hall.words().of("meeting.prepare"));
                    button.getStyleClass().add("primary");
                    button.setOnAction(_ -> run.run());
                    box.getChildren().add(button);
                });
        box.getStyleClass().add("meeting-nothing");
        return new StackPane(box);
    }
}
