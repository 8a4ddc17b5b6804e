package org.rubric.workbench.meeting.desk;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;

/// Says at all times whether the Shared view is on and what it shows.
final class SharedPane extends HBox {
    private static final double TALL = 56;

    private final Words words;
    private final Label state = new Label();
    private final Label shows = new Label();
    private final Button turn = new Button();
    private final FontIcon icon = Icons.bar(Feather.MONITOR);

    /// @param turn opens or closes it
    SharedPane(Words words, Runnable turn) {
        super(12);
        this.words = words;
        state.getStyleClass().add("strong");
        shows.getStyleClass().add("secondary");
        this.turn.setOnAction(_ -> turn.run());
        this.turn.setTooltip(new Tooltip(words.of("tooltip", words.of("desk.shared"), "F5")));
        this.turn.setMinWidth(Region.USE_PREF_SIZE);
        this.turn.getStyleClass().add("small-button");
        for (var each : List.of(state, shows)) each.setWrapText(true);
        var said = new VBox(state, shows);
        said.setMinWidth(0);
        said.setMinHeight(TALL);
        said.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(said, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("shared-pane");
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(icon, said, this.turn);
    }

    /// @param apart whether it has a screen of its own
    void show(boolean on, boolean apart, String showing) {
        icon.getStyleClass().remove("on");
        if (on) icon.getStyleClass().add("on");
        state.setText(words.of(on && apart ? "desk.shared.second" : "desk.shared"));
        shows.setText(on ? words.of("desk.shared.shows", showing) : words.of("desk.shared.off"));
        turn.setText(words.of(on ? "desk.shared.close" : "desk.shared.open"));
    }
}
