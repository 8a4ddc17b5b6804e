package org.rubric.workbench.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rubric.programme.Days;
import org.rubric.programme.StudyMeeting;
import org.rubric.programme.WorkProgramme;
import org.rubric.workbench.Words;

/// When the study group meets, with all that is due before each meeting, the holidays, and the
/// periods by which all of it is reckoned.
final class SchedulePage extends ScrollPane {
    private final Secretary secretary;
    private final Words words;
    private final VBox content = new VBox();
    private final Button add;

    SchedulePage(Secretary secretary) {
        this.secretary = secretary;
        words = secretary.words();
        add = new Button(words.of("programme.meeting.add"));
        add.setOnAction(_ -> ask(Optional.empty(), add));
        getStyleClass().add("schedule-page");
        content.getStyleClass().add("schedule-content");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    void show(WorkProgramme programme) {
        var parts = new ArrayList<Node>();
        var heading = ItemDetail.heading(words.of("programme.meetings"));
        HBox.setHgrow(heading, Priority.ALWAYS);
        heading.setMaxWidth(Double.MAX_VALUE);
        var top = new HBox(8, heading, add);
        top.setAlignment(Pos.CENTER_LEFT);
        parts.add(top);
        if (programme.schedule().meetings().isEmpty())
            parts.add(quiet(words.of("programme.meetings.none")));
        var all = programme.schedule().meetings();
        var today = secretary.today();
        all.stream()
                .filter(m -> !m.end().isBefore(today))
                .forEach(m -> parts.add(meeting(m, programme)));
        var past = all.reversed().stream().filter(m -> m.end().isBefore(today)).toList();
        if (!past.isEmpty()) parts.add(section(words.of("programme.meetings.past")));
        for (var meeting : past) parts.add(meeting(meeting, programme));
        parts.add(section(words.of("programme.holidays")));
        parts.add(holidays(programme));
        parts.add(section(words.of("programme.periods")));
        parts.add(quiet(words.of("programme.periods.hint")));
        for (var period : programme.schedule().periods().all())
            parts.add(new PeriodRow(secretary, period));
        content.getChildren().setAll(parts);
    }

    void focus() {
        add.requestFocus();
    }

    private Node section(String name) {
        var heading = ItemDetail.heading(name);
        heading.getStyleClass().add("schedule-heading");
        return heading;
    }

    private Label quiet(String said) {
        var label = new Label(said);
        label.getStyleClass().add("secondary");
        label.setWrapText(true);
        return label;
    }

    private Node meeting(StudyMeeting meeting, WorkProgramme programme) {
        var due = programme.schedule().timetable().before(meeting);
        var name = new Label(meeting.name());
        name.getStyleClass().add("strong");
        var days =
                meeting.start().equals(meeting.end())
                        ? meeting.start().toString()
                        : meeting.start() + " – " + meeting.end();
        var about = quiet((days + " \u00b7 " + meeting.source()).replaceFirst(" \u00b7 $", ""));
        HBox.setHgrow(about, Priority.ALWAYS);
        about.setMaxWidth(Double.MAX_VALUE);
        var file = new Button(words.of("programme.calendar"));
        file.setOnAction(_ -> new Filing(secretary).calendar(meeting.name(), due, file));
        var change = new Button(words.of("programme.meeting.change"));
        change.setOnAction(_ -> ask(Optional.of(meeting), change));
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
        var box = new VBox(2, top);
        if (!past)
            for (var each : due)
                box.getChildren().add(new DeadlineRow(secretary, meeting.name(), each));
        box.getStyleClass().add("schedule-meeting");
        return box;
    }

    private void ask(Optional<StudyMeeting> known, Node below) {
        secretary.ask(
                words.of("programme.meeting.title"),
                words.of("programme.keep"),
                List.of(
                        Asking.Question.of(
                                words.of("programme.column.name"),
                                known.map(StudyMeeting::name).orElse(""),
                                "SG20, May 2027"),
                        Asking.Question.of(
                                words.of("programme.meeting.first"),
                                known.map(m -> m.start().toString()).orElse(""),
                                "2027-05-03"),
                        Asking.Question.of(
                                words.of("programme.meeting.last"),
                                known.map(m -> m.end().toString()).orElse(""),
                                "2027-05-14"),
                        Asking.Question.of(
                                words.of("programme.meeting.source"),
                                known.map(StudyMeeting::source).orElse(""),
                                words.of("programme.meeting.source.prompt"))),
                answers -> answered(known, answers),
                below);
    }

    private Optional<String> answered(Optional<StudyMeeting> known, List<String> answers) {
        var first = Days.read(answers.get(1));
        var last = answers.get(2).isEmpty() ? first : Days.read(answers.get(2));
        if (first.isEmpty() || last.isEmpty()) return Optional.of(words.of("programme.date.wrong"));
        if (last.get().isBefore(first.get()))
            return Optional.of(words.of("programme.meeting.wrong"));
        var name = answers.getFirst().isEmpty() ? "SG, " + first.get() : answers.getFirst();
        var meeting = new StudyMeeting(name, first.get(), last.get(), answers.get(3));
        secretary.change(
                words.of("programme.meeting.kept", name),
                now -> {
                    var before = now.schedule();
                    var left = known.map(before::without).orElse(before);
                    return now.with(left.with(meeting));
                });
        return Optional.empty();
    }

    private Node holidays(WorkProgramme programme) {
        var days =
                programme.schedule().holidays().stream()
                        .map(LocalDate::toString)
                        .collect(Collectors.joining("; "));
        return new FieldRow(words, words.of("programme.holidays"), days, this::typed);
    }

    private void typed(String typed) {
        var days = new ArrayList<LocalDate>();
        for (var word : Arrays.asList(typed.split("[;,\\s]+"))) {
            if (word.isEmpty()) continue;
            var day = Days.read(word);
            if (day.isEmpty()) {
                secretary.around().say(words.of("programme.holidays.wrong", word));
                return;
            }
            days.add(day.get());
        }
        secretary.change(
                words.of("programme.holidays.changed"),
                now -> now.with(now.schedule().withHolidays(days)));
    }
}
