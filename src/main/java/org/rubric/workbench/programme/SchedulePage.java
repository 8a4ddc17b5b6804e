package org.rubric.workbench.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.rubric.programme.Days;
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
        add.setOnAction(_ -> new MeetingAsking(secretary).ask(Optional.empty(), add));
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
                .forEach(m -> parts.add(new MeetingSection(secretary, m, programme)));
        var past = all.reversed().stream().filter(m -> m.end().isBefore(today)).toList();
        if (!past.isEmpty()) parts.add(section(words.of("programme.meetings.past")));
        for (var meeting : past) parts.add(new MeetingSection(secretary, meeting, programme));
        parts.add(section(words.of("programme.holidays")));
        parts.add(holidays(programme));
        parts.add(section(words.of("programme.periods")));
        parts.add(quiet(words.of("programme.periods.hint")));
        for (var period : programme.schedule().periods().all())
            parts.add(new PeriodRow(secretary, period));
        var refocus = Refocus.in(content);
        content.getChildren().setAll(parts);
        refocus.run();
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
