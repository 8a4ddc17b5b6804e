package org.rubric.workbench.programme;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.programme.ApprovalCase.Event;
import org.rubric.programme.ProgrammeEntry;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;

/// Something that happened to an item; a press mends its date, meeting and document.
final class EventRow extends Button {
    private final Words words;

    /// @param place among the events of the item
    EventRow(Secretary secretary, ProgrammeEntry entry, int place) {
        words = secretary.words();
        var event = entry.course().events().get(place);
        boolean last = place == entry.course().events().size() - 1;
        var dot = new Region();
        dot.getStyleClass().add("state-dot");
        if (last && event.state() == entry.state()) dot.getStyleClass().add("now");
        var name = new Label(event.state().words());
        if (last) name.getStyleClass().add("strong");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var date = new Label(event.date());
        date.getStyleClass().add("secondary");
        date.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(8, dot, name);
        line.setAlignment(Pos.CENTER_LEFT);
        if (event.exceptional()) {
            var mark = Icons.small(Feather.ALERT_TRIANGLE);
            mark.getStyleClass().add("warning");
            line.getChildren().add(mark);
        }
        line.getChildren().add(date);
        setGraphic(line);
        getStyleClass().addAll("flat", "state-row");
        setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(widthProperty());
        var says = told(event);
        setTooltip(new Tooltip(says));
        setAccessibleText(event.state().words() + ", " + event.date() + ". " + says);
        setOnAction(_ -> new EventPanel(secretary, entry).mend(place, this));
    }

    private String told(Event event) {
        var where = event.meeting().isEmpty() ? "" : event.meeting() + ". ";
        var which = event.document().isEmpty() ? "" : event.document() + ". ";
        var why = event.exceptional() ? words.of("programme.event.out", event.reason()) + " " : "";
        return where + which + why + words.of("programme.event.mend");
    }
}
