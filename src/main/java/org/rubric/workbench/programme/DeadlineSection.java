package org.rubric.workbench.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rubric.programme.Deadline;
import org.rubric.programme.ProgrammeEntry;
import org.rubric.programme.StudyMeeting;
import org.rubric.workbench.Words;

/// What is due for an item: towards the meeting at which it aims, or since the day of its state;
/// and the first meeting that can still be met.
final class DeadlineSection extends VBox {
    private final Secretary secretary;
    private final Words words;
    private final ProgrammeEntry entry;
    private final Runnable schedule;

    /// @param schedule goes to where the meetings stand
    DeadlineSection(Secretary secretary, ProgrammeEntry entry, Runnable schedule) {
        super(4);
        this.schedule = schedule;
        this.secretary = secretary;
        this.words = secretary.words();
        this.entry = entry;
        getStyleClass().add("detail-section");
        var deadlines = deadlines();
        var heading = ItemDetail.heading(words.of("programme.deadlines"));
        HBox.setHgrow(heading, Priority.ALWAYS);
        heading.setMaxWidth(Double.MAX_VALUE);
        var top = new HBox(8, heading);
        top.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(top);
        if (!deadlines.isEmpty()) {
            var file = new Hyperlink(words.of("programme.calendar"));
            file.setOnAction(_ -> new Filing(secretary).calendar(entry.name(), deadlines, file));
            top.getChildren().add(file);
        }
        aim().ifPresent(getChildren()::add);
        for (var due : deadlines) getChildren().add(new DeadlineRow(secretary, entry.name(), due));
        earliest().ifPresent(getChildren()::add);
    }

    private Optional<StudyMeeting> meeting() {
        var schedule = secretary.now().schedule();
        if (entry.state().open()) return secretary.now().aimed(entry);
        return schedule.timetable().deciding(entry, schedule.meetings(), secretary.today());
    }

    private List<Deadline> deadlines() {
        var timetable = secretary.now().schedule().timetable();
        var plan = entry.item().plan();
        if (!entry.state().open()) return timetable.running(entry, meeting());
        return meeting()
                .map(m -> timetable.towards(entry.name(), plan.process(), m))
                .orElse(new ArrayList<>());
    }

    /// Which meeting is aimed at, or that none is known.
    private Optional<Node> aim() {
        if (!entry.state().open()) return Optional.empty();
        var target = entry.item().plan().target();
        var meeting = meeting();
        var decision = entry.item().plan().process().decision();
        var said =
                meeting.isPresent()
                        ? words.of("programme.aim", decision, meeting.get().name())
                        : target.isEmpty()
                                ? words.of("programme.aim.notarget")
                                : words.of("programme.aim.none", target);
        var label = new Label(said);
        label.getStyleClass().add("secondary");
        label.setWrapText(true);
        if (meeting.isPresent() || target.isEmpty()) return Optional.of(label);
        var add = new Button(words.of("programme.meetings"));
        add.getStyleClass().add("small-button");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(_ -> schedule.run());
        var row = new HBox(8, label, add);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        row.setAlignment(Pos.CENTER_LEFT);
        return Optional.of(row);
    }

    private Optional<Node> earliest() {
        if (!entry.state().open()) return Optional.empty();
        var schedule = secretary.now().schedule();
        var process = entry.item().plan().process();
        var reach = schedule.timetable().earliest(process, secretary.today(), schedule.meetings());
        var soonest = schedule.timetable().soonest(process, secretary.today());
        var said =
                reach.map(
                                r ->
                                        r.late().isEmpty()
                                                ? words.of("programme.earliest", r.meeting().name())
                                                : words.of(
                                                        "programme.earliest.late",
                                                        r.meeting().name(),
                                                        r.late().getFirst().what()))
                        .orElse(words.of("programme.earliest.none", soonest.toString()));
        var label = new Label(said);
        label.getStyleClass().add("secondary");
        label.setWrapText(true);
        return Optional.of(label);
    }
}
