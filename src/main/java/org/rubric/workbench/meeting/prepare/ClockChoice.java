package org.rubric.workbench.meeting.prepare;

import java.time.ZoneId;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.rubric.meeting.Sitting;
import org.rubric.meeting.Venue;

/// The clock on which hours are typed: Geneva's, the user's own, that of the place.
final class ClockChoice extends HBox {
    private final ToggleGroup group = new ToggleGroup();
    private final Runnable changed;

    ClockChoice(Preparing preparing, Runnable changed) {
        super(8);
        this.changed = changed;
        add(preparing.word("clock.geneva"), Sitting.GENEVA.getId());
        var here = ZoneId.systemDefault();
        if (!here.equals(Sitting.GENEVA))
            add(preparing.word("clock.here", Clocks.town(here)), here.getId());
        add(preparing.word("clock.place"), "");
        group.getToggles().getFirst().setSelected(true);
    }

    /// @param zone empty: that of the place
    private void add(String words, String zone) {
        var button = new ToggleButton(words);
        button.setToggleGroup(group);
        button.setUserData(zone);
        button.getStyleClass().add("prepare-kind");
        button.setOnAction(_ -> changed.run());
        getChildren().add(button);
    }

    ZoneId clock(Venue venue) {
        var chosen = group.getSelectedToggle();
        if (chosen == null) return Sitting.GENEVA;
        var id = (String) chosen.getUserData();
        return id.isEmpty() ? venue.clock() : ZoneId.of(id);
    }
}
