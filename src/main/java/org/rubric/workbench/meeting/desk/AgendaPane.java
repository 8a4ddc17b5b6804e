package org.rubric.workbench.meeting.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rubric.document.Id;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.Sitting;
import org.rubric.meeting.session.Entry;
import org.rubric.meeting.session.Proceedings;
import org.rubric.meeting.session.Timetable;
import org.rubric.workbench.Words;
import org.rubric.workbench.bar.Rows;

/// The agenda with its documents, when each begins and what was concluded; at the foot what comes
/// back and what is to be done.
final class AgendaPane extends VBox {
    private final Words words;
    private final Consumer<Id> chosen;
    private final Label hours = new Label();
    private final ListView<Entry> list = new ListView<>();
    private final List<AgendaRow> rows = new ArrayList<>();
    private final Button foot = new Button();
    private Optional<Meeting> meeting = Optional.empty();
    private Timetable times;
    private boolean telling;

    /// @param chosen told which entry was gone to in the list
    /// @param outstanding shows what comes back and what is to be done
    AgendaPane(Words words, Consumer<Id> chosen, Consumer<Region> outstanding) {
        this.words = words;
        this.chosen = chosen;
        var heading = new Label(words.of("meeting.agenda").toUpperCase(Locale.ROOT));
        heading.getStyleClass().add("pane-heading-words");
        hours.getStyleClass().add("secondary");
        var top = new Rows(8, 2, heading, hours);
        top.getStyleClass().add("pane-heading");
        list.getStyleClass().add("agenda");
        list.setCellFactory(
                _ -> {
                    var row = new AgendaRow(this);
                    rows.add(row);
                    return row;
                });
        list.setAccessibleText(words.of("meeting.agenda"));
        var none = new Label(words.of("desk.agenda.none"));
        none.getStyleClass().add("secondary");
        list.setPlaceholder(none);
        list.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> selected(now));
        foot.getStyleClass().addAll("flat", "agenda-foot");
        foot.setMaxWidth(Double.MAX_VALUE);
        foot.setWrapText(true);
        foot.setOnAction(_ -> outstanding.accept(foot));
        getStyleClass().addAll("left-pane", "agenda-pane");
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(top, list, foot);
    }

    private void selected(Entry now) {
        if (!telling && now != null) chosen.accept(now.id());
    }

    ListView<Entry> list() {
        return list;
    }

    Words words() {
        return words;
    }

    Optional<Meeting> meeting() {
        return meeting;
    }

    /// `13:05`, or nothing.
    String time(Entry entry) {
        return times == null ? "" : times.start(entry.id()).map(Moments::geneva).orElse("");
    }

    /// @param at what is at hand
    void show(Meeting now, Optional<Id> at, Instant moment) {
        telling = true;
        meeting = Optional.of(now);
        times = Timetable.of(now, moment);
        fill(Entry.of(now));
        rows.forEach(AgendaRow::again);
        at.ifPresent(this::select);
        telling = false;
        hours.setText(hours(now, Proceedings.current(now, moment)));
        foot(now);
    }

    /// Of several sessions with the day, and then without the local time, for which there is no
    /// room.
    private String hours(Meeting now, Sitting sitting) {
        var begins = sitting.begins().toInstant();
        if (now.occasion().sittings().size() > 1)
            return words.of(
                    "desk.hours.day", sitting.day(), words.of("desk.hours", sitting.hours()));
        return Moments.apart(begins)
                ? words.of("desk.hours.local", sitting.hours(), Moments.here(begins))
                : words.of("desk.hours", sitting.hours());
    }

    /// Rows that say the same stay, so that the list keeps its place.
    private void fill(List<Entry> next) {
        var rows = list.getItems();
        if (rows.size() != next.size()) rows.setAll(next);
        else
            for (int i = 0; i < next.size(); i++)
                if (!rows.get(i).equals(next.get(i))) rows.set(i, next.get(i));
    }

    private void select(Id at) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (!list.getItems().get(i).id().equals(at)) continue;
            if (list.getSelectionModel().getSelectedIndex() == i) return;
            list.getSelectionModel().clearAndSelect(i);
            list.scrollTo(Math.max(0, i - 4));
            return;
        }
    }

    private void foot(Meeting now) {
        int back = Proceedings.carriedForward(now).size();
        int open = Proceedings.open(now).size();
        foot.setVisible(back + open > 0);
        foot.setManaged(back + open > 0);
        foot.setText(words.of("desk.outstanding", back, open));
    }
}
