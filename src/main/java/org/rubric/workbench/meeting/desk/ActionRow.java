package org.rubric.workbench.meeting.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.rubric.programme.Days;
import org.rubric.workbench.Words;
import org.rubric.workbench.bar.Roomy;

/// What somebody is to do, who, and by when.
final class ActionRow extends HBox {
    private static final DateTimeFormatter LONG =
            new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern("d MMMM uuuu")
                    .toFormatter(Locale.ENGLISH);

    private static final double DUE = 135;

    private final TextField what;
    private final TextField owner;
    private final TextField due;

    ActionRow(Words words, Runnable changed) {
        super(8);
        what = field(words.of("desk.action.what"), changed);
        owner = field(words.of("desk.action.owner"), changed);
        due = field(words.of("desk.action.due"), changed);
        owner.setPrefColumnCount(10);
        Roomy.prompt(due, DUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        getChildren().addAll(what, owner, due);
    }

    private static TextField field(String prompt, Runnable changed) {
        var field = new TextField();
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.textProperty().addListener((_, _, _) -> changed.run());
        return field;
    }

    void begin() {
        setVisible(true);
        what.requestFocus();
    }

    Undertaking read() {
        return new Undertaking(what.getText(), owner.getText(), due.getText());
    }

    void show(Undertaking action) {
        what.setText(action.what());
        owner.setText(action.owner());
        due.setText(action.due());
        setVisible(!action.blank());
    }

    /// The day as an ISO date, from `2027-02-19` or `19 February 2027`; nothing typed is no day,
    /// empty: it is none.
    static Optional<String> day(String typed) {
        if (typed.isBlank()) return Optional.of("");
        var iso = Days.read(typed);
        if (iso.isPresent()) return iso.map(LocalDate::toString);
        try {
            return Days.read(LocalDate.parse(typed.strip(), LONG).toString())
                    .map(LocalDate::toString);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    void wrong() {
        due.requestFocus();
        due.selectAll();
    }
}
