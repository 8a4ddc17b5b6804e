package org.rubric.workbench.programme;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.programme.ApprovalCase.Event;
import org.rubric.programme.ProgrammeEntry;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;

/// Where an item stands: what happened, and as buttons what may follow.
final class StateSection extends VBox {
    private final Secretary secretary;
    private final Words words;
    private final ProgrammeEntry entry;

    StateSection(Secretary secretary, ProgrammeEntry entry) {
        super(4);
        this.secretary = secretary;
        this.words = secretary.words();
        this.entry = entry;
        getStyleClass().add("detail-section");
        getChildren().add(ItemDetail.heading(words.of("register.state")));
        var events = entry.course().events();
        for (int i = 0; i < events.size(); i++) getChildren().add(event(i, events.get(i)));
        boolean told = !events.isEmpty() && events.getLast().state() == entry.state();
        if (!told) getChildren().add(now(entry.state().words()));
        getChildren().add(next());
    }

    private Node now(String state) {
        var dot = new Region();
        dot.getStyleClass().addAll("state-dot", "now");
        var name = new Label(state);
        name.getStyleClass().add("strong");
        var row = new HBox(8, dot, name);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("state-row");
        return row;
    }

    private Node event(int place, Event event) {
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
        var button = new Button();
        button.setGraphic(line);
        button.getStyleClass().addAll("flat", "state-row");
        button.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(button.widthProperty());
        var says = told(event);
        button.setTooltip(new Tooltip(says));
        button.setAccessibleText(event.state().words() + ", " + event.date() + ". " + says);
        button.setOnAction(_ -> new EventPanel(secretary, entry).mend(place, button));
        return button;
    }

    private String told(Event event) {
        var where = event.meeting().isEmpty() ? "" : event.meeting() + ". ";
        var which = event.document().isEmpty() ? "" : event.document() + ". ";
        var why = event.exceptional() ? words.of("programme.event.out", event.reason()) + " " : "";
        return where + which + why + words.of("programme.event.mend");
    }

    private Node next() {
        var row = new FlowPane(8, 8);
        row.getStyleClass().add("next-states");
        for (var state : entry.next()) {
            var button = new Button(state.words(), Icons.small(Feather.ARROW_RIGHT));
            button.getStyleClass().add("small-button");
            button.setTooltip(new Tooltip(words.of("programme.next.tip", state.words())));
            button.setOnAction(_ -> new EventPanel(secretary, entry).record(state, button));
            row.getChildren().add(button);
        }
        var other = new Button(words.of("programme.next.other"));
        other.getStyleClass().addAll("flat", "small-button");
        other.setTooltip(new Tooltip(words.of("programme.next.other.tip")));
        other.setOnAction(_ -> new EventPanel(secretary, entry).others(other));
        row.getChildren().add(other);
        return row;
    }
}
