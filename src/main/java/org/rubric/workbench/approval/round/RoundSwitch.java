package org.rubric.workbench.approval.round;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.rubric.programme.approval.Round;

/// The rounds of a draft side by side, where there was more than one.
final class RoundSwitch extends HBox {
    private final IntConsumer turn;

    /// @param turn told which round is wanted
    RoundSwitch(IntConsumer turn) {
        this.turn = turn;
        getStyleClass().add("mode-switch");
    }

    /// @param at place of the one that is shown
    void show(List<Round> all, int at) {
        setVisible(all.size() > 1);
        setManaged(all.size() > 1);
        getChildren().clear();
        for (int i = 0; i < all.size(); i++) {
            int place = i;
            var button = new ToggleButton(all.get(i).sort().words());
            button.setSelected(i == at);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.getStyleClass().add(pill(i, all.size()));
            button.setOnAction(_ -> turn.accept(place));
            getChildren().add(button);
        }
    }

    private static String pill(int at, int many) {
        if (at == 0) return "left-pill";
        return at == many - 1 ? "right-pill" : "center-pill";
    }
}
