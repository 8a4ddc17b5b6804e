package org.rubric.workbench.programme;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
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
        for (int i = 0; i < events.size(); i++)
            getChildren().add(new EventRow(secretary, entry, i));
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
