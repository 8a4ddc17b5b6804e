package org.rubric.workbench.meeting.prepare;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.rubric.desk.meeting.prepare.Deadlines;
import org.rubric.desk.meeting.prepare.OwnDays;
import org.rubric.desk.meeting.prepare.Sessions;
import org.rubric.meeting.Deadline;
import org.rubric.meeting.Meeting;
import org.rubric.workbench.Wrapping;

/// By when what is due, each day in a field with the rule beside it.
final class DeadlineRows extends VBox {
    private final Preparing preparing;
    private final VBox rows = new VBox();
    private final TextField own;
    private final TextField day;

    DeadlineRows(Preparing preparing) {
        super(8);
        this.preparing = preparing;
        own =
                Fields.field(
                        "", preparing.word("deadline.what"), preparing.word("deadline.what"), 240);
        day = Fields.field("", preparing.word("deadline.day"), "2027-01-12", 120);
        own.setOnAction(_ -> day.requestFocus());
        day.setOnAction(_ -> add());
        var add = new javafx.scene.control.Button(preparing.word("deadline.add"));
        add.setOnAction(_ -> add());
        getChildren().addAll(rows, Fields.row(own, day, add));
    }

    void show(Meeting meeting) {
        rows.getChildren().setAll(Deadlines.of(meeting).stream().map(this::row).toList());
    }

    private HBox row(Deadline due) {
        var what = new Label(Wrapping.safe(Deadlines.words(due)));
        what.setMinWidth(240);
        what.setMaxWidth(240);
        what.setWrapText(true);
        var field = Fields.field(due.day().toString(), Deadlines.words(due), "2027-01-12", 120);
        field.setMinWidth(120);
        if (due.day().isBefore(LocalDate.now())) field.getStyleClass().add("past");
        field.setOnAction(_ -> set(due, field));
        field.focusedProperty()
                .addListener(
                        (_, _, now) -> {
                            if (!now && !field.getText().equals(due.day().toString()))
                                set(due, field);
                        });
        var source = Fields.secondary(due.own() ? mine(due) : due.source());
        source.setWrapText(true);
        source.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(source, Priority.ALWAYS);
        var row = Fields.row(what, field, source);
        row.getStyleClass().add("prepare-due");
        if (due.own()) row.getChildren().add(back(due));
        return row;
    }

    private String mine(Deadline due) {
        return due.source().isEmpty()
                ? preparing.word("deadline.own")
                : preparing.word("deadline.own.rule", due.source());
    }

    private javafx.scene.Node back(Deadline due) {
        boolean other = due.kind() == Deadline.Kind.OTHER;
        return Fields.link(
                preparing.word(other ? "remove" : "deadline.back"),
                () ->
                        preparing.change(
                                preparing.word("deadline.reset", Deadlines.words(due)),
                                m -> OwnDays.without(m, due)));
    }

    private void set(Deadline due, TextField field) {
        day(field)
                .ifPresent(
                        day ->
                                preparing.change(
                                        preparing.word("deadline.set", Deadlines.words(due), day),
                                        m -> OwnDays.with(m, due.on(day))));
    }

    private Optional<LocalDate> day(TextField field) {
        try {
            field.getStyleClass().remove("wrong");
            return Optional.of(Sessions.day(field.getText()));
        } catch (IllegalArgumentException e) {
            field.getStyleClass().add("wrong");
            preparing.say(e.getMessage());
            return Optional.empty();
        }
    }

    private void add() {
        if (own.getText().isBlank()) {
            own.requestFocus();
            return;
        }
        var what = own.getText().strip();
        day(day).ifPresent(
                        when -> {
                            var due = new Deadline(Deadline.Kind.OTHER, what, when, "", true);
                            own.clear();
                            day.clear();
                            preparing.change(
                                    preparing.word("deadline.set", what, when),
                                    m -> OwnDays.with(m, due));
                        });
    }
}
