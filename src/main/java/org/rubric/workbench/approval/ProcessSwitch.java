package org.rubric.workbench.approval;

import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.rubric.programme.Process;
import org.rubric.workbench.Words;

/// The three ways to a decision, one of them chosen.
final class ProcessSwitch extends HBox {
    private final ToggleGroup group = new ToggleGroup();

    /// @param told which way is chosen, whenever that is another
    ProcessSwitch(Words words, Process chosen, Consumer<Process> told) {
        getStyleClass().add("mode-switch");
        setAccessibleText(words.of("prepare.process"));
        var all = Process.values();
        for (int i = 0; i < all.length; i++) {
            var way = all[i];
            var button = new ToggleButton(way.words());
            button.setToggleGroup(group);
            button.setUserData(way);
            button.getStyleClass()
                    .add(i == 0 ? "left-pill" : i == all.length - 1 ? "right-pill" : "center-pill");
            button.setSelected(way == chosen);
            button.setOnAction(
                    _ -> {
                        button.setSelected(true);
                        told.accept(way);
                    });
            getChildren().add(button);
        }
    }

    Process chosen() {
        return (Process) group.getSelectedToggle().getUserData();
    }

    @Override
    public void requestFocus() {
        ((ToggleButton) group.getSelectedToggle()).requestFocus();
    }
}
