package org.rubric.workbench.programme;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.rubric.workbench.Words;

/// The ways of showing the programme, side by side; one is on.
final class ModeSwitch extends HBox {

    /// A way of showing it.
    enum Mode {
        LIST,
        BOARD,
        TIMELINE,
        SCHEDULE
    }

    private final Map<Mode, ToggleButton> buttons = new EnumMap<>(Mode.class);
    private final Runnable changed;
    private Mode mode = Mode.LIST;

    ModeSwitch(Words words, Runnable changed) {
        this.changed = changed;
        getStyleClass().add("mode-switch");
        var group = new ToggleGroup();
        for (var each : Mode.values()) {
            var key = "programme.mode." + each.name().toLowerCase(java.util.Locale.ROOT);
            var button = new ToggleButton(words.of(key));
            button.setTooltip(new Tooltip(words.of(key + ".tip")));
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.getStyleClass().add(place(each));
            button.setOnAction(_ -> choose(each));
            buttons.put(each, button);
            getChildren().add(button);
        }
        buttons.get(mode).setSelected(true);
    }

    private static String place(Mode mode) {
        if (mode == Mode.LIST) return "left-pill";
        return mode == Mode.SCHEDULE ? "right-pill" : "center-pill";
    }

    Mode mode() {
        return mode;
    }

    void choose(Mode wanted) {
        mode = wanted;
        buttons.get(wanted).setSelected(true);
        changed.run();
    }
}
