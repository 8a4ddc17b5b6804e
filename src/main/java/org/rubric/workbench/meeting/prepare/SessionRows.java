package org.rubric.workbench.meeting.prepare;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.desk.meeting.prepare.Sessions;
import org.rubric.meeting.Sitting;
import org.rubric.workbench.Growing;

/// Days and hours of sessions, each in a row, on the clock that was chosen, with the others beside.
final class SessionRows extends VBox {
    private static final double DAY = 120;
    private static final double TIME = 72;

    private final BiFunction<String, Object[], String> words;
    private final Runnable changed;
    private final List<Row> rows = new ArrayList<>();
    private final VBox list = new VBox(8);
    private Supplier<ZoneId> clock = () -> Sitting.GENEVA;

    /// @param several whether there may be more than one
    SessionRows(BiFunction<String, Object[], String> words, boolean several, Runnable changed) {
        super(8);
        this.words = words;
        this.changed = changed;
        getChildren().add(list);
        if (several) getChildren().add(Fields.link(word("session.add"), this::next));
    }

    private String word(String key, Object... values) {
        return words.apply(key, values);
    }

    void on(Supplier<ZoneId> wanted) {
        clock = wanted;
    }

    /// A row for a session, in Geneva time.
    void add(Sitting sitting) {
        var there = sitting.begins().withZoneSameInstant(clock.get());
        var end = sitting.ends().withZoneSameInstant(clock.get());
        add(
                there.toLocalDate().toString(),
                there.toLocalTime().toString(),
                end.toLocalTime().toString());
    }

    /// A day later than the last, at the same hours.
    void next() {
        var last = rows.isEmpty() ? new String[] {"", "13:00", "15:00"} : rows.getLast().typed();
        var day = last[0];
        try {
            day = Sessions.day(last[0]).plusDays(1).toString();
        } catch (IllegalArgumentException _) {
            // A day that is not yet typed has none after it.
        }
        add(day, last[1], last[2]);
        rows.getLast().day.requestFocus();
    }

    void add(String day, String from, String until) {
        var row = new Row(day, from, until);
        rows.add(row);
        list.getChildren().add(row);
        for (var each : rows) each.alone(rows.size() == 1);
        told();
    }

    /// In Geneva time, in the order of time.
    ///
    /// @throws IllegalArgumentException with one sentence if they cannot be meant
    List<Sitting> sittings() {
        if (rows.isEmpty()) throw new IllegalArgumentException(word("session.none"));
        return Sessions.ordered(rows.stream().map(Row::sitting).toList());
    }

    /// The other clocks again.
    void told() {
        rows.forEach(Row::told);
        changed.run();
        for (var node = getParent(); node != null; node = node.getParent())
            if (node instanceof MeetingPanel panel) Growing.again(panel);
    }

    void focus() {
        rows.getFirst().day.requestFocus();
    }

    /// One session.
    private final class Row extends VBox {
        private final TextField day;
        private final TextField from;
        private final TextField until;
        private final Label beside = Fields.secondary("");
        private final Label wrong = new Label();
        private final javafx.scene.control.Button away;

        Row(String day, String from, String until) {
            super(4);
            this.day = Fields.field(day, word("session.day"), "2027-01-19", DAY);
            this.from = Fields.field(from, word("session.from"), "13:00", TIME);
            this.until = Fields.field(until, word("session.until"), "15:00", TIME);
            away = Fields.button("", Feather.X, this::away);
            away.getStyleClass().addAll("flat", "prepare-small");
            away.setAccessibleText(word("session.remove"));
            for (var field : List.of(this.day, this.from, this.until)) {
                field.setMinWidth(field.getPrefWidth());
                field.textProperty().addListener((_, _, _) -> SessionRows.this.told());
            }
            beside.setMinWidth(168);
            wrong.getStyleClass().add("trouble");
            Fields.wrapped(wrong).setMaxWidth(440);
            getChildren()
                    .addAll(
                            Fields.row(
                                    this.day,
                                    this.from,
                                    new Label("\u2013"),
                                    this.until,
                                    away,
                                    beside),
                            wrong);
        }

        private String[] typed() {
            return new String[] {day.getText(), from.getText(), until.getText()};
        }

        private void alone(boolean is) {
            away.setVisible(!is);
            away.setManaged(!is);
        }

        private void away() {
            rows.remove(this);
            list.getChildren().remove(this);
            for (var each : rows) each.alone(rows.size() == 1);
            SessionRows.this.told();
        }

        private Sitting sitting() {
            return Sessions.on(
                    Sessions.day(day.getText()),
                    Sessions.time(from.getText()),
                    Sessions.time(until.getText()),
                    clock.get());
        }

        private void told() {
            var said = "";
            try {
                beside.setText(Clocks.beside(sitting(), clock.get(), words));
            } catch (IllegalArgumentException e) {
                beside.setText("");
                boolean typing = day.getText().length() < 8 || until.getText().length() < 4;
                if (!typing) said = e.getMessage();
            }
            wrong.setText(said);
            wrong.setManaged(!said.isEmpty());
        }
    }
}
