package org.rubric.workbench.programme;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rubric.programme.StudyMeeting;
import org.rubric.programme.WorkProgramme;
import org.rubric.workbench.bar.Whole;

/// A meeting of the study group with all that is due before it; a past one with its days alone.
final class MeetingSection extends VBox {

    MeetingSection(Secretary secretary, StudyMeeting meeting, WorkProgramme programme) {
        super(2);
        var words = secretary.words();
        var due = programme.schedule().timetable().before(meeting);
        var name = new Label(meeting.name());
        name.getStyleClass().add("strong");
        name.setMinWidth(Region.USE_PREF_SIZE);
        var days =
                meeting.start().equals(meeting.end())
                        ? meeting.start().toString()
                        : meeting.start() + " – " + meeting.end();
        var about =
                Whole.told(
                        new Label(
                                (days + " \u00b7 " + meeting.source())
                                        .replaceFirst(" \u00b7 $", "")));
        about.getStyleClass().add("secondary");
        HBox.setHgrow(about, Priority.ALWAYS);
        about.setMaxWidth(Double.MAX_VALUE);
        var file = new Button(words.of("programme.calendar"));
        file.setOnAction(_ -> new Filing(secretary).calendar(meeting.name(), due, file));
        var change = new Button(words.of("programme.meeting.change"));
        change.setOnAction(_ -> new MeetingAsking(secretary).ask(Optional.of(meeting), change));
        var remove = new Button(words.of("programme.meeting.remove"));
        remove.setOnAction(
                _ ->
                        secretary.change(
                                words.of("programme.meeting.removed", meeting.name()),
                                now -> now.with(now.schedule().without(meeting))));
        var top = new HBox(8, name, about);
        boolean past = meeting.end().isBefore(secretary.today());
        for (var button : past ? List.of(change, remove) : List.of(file, change, remove)) {
            button.getStyleClass().addAll("small-button");
            button.setMinWidth(Region.USE_PREF_SIZE);
            top.getChildren().add(button);
        }
        top.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(top);
        if (!past)
            for (var each : due)
                getChildren().add(new DeadlineRow(secretary, meeting.name(), each));
        getStyleClass().add("schedule-meeting");
    }
}
