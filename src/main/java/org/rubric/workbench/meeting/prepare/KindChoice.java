package org.rubric.workbench.meeting.prepare;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.rubric.desk.meeting.prepare.MeetingForm;

/// The kinds of meeting side by side; one is on.
final class KindChoice extends FlowPane {
    private final Map<MeetingForm, ToggleButton> buttons = new EnumMap<>(MeetingForm.class);

    /// @param wide where the row is broken
    KindChoice(double wide, Consumer<MeetingForm> chosen) {
        super(8, 8);
        setPrefWrapLength(wide);
        var group = new ToggleGroup();
        for (var each : MeetingForm.values()) {
            var button = new ToggleButton(each.words());
            button.setToggleGroup(group);
            button.getStyleClass().add("prepare-kind");
            button.setOnAction(_ -> chosen.accept(each));
            buttons.put(each, button);
            getChildren().add(button);
        }
    }

    void choose(MeetingForm form) {
        buttons.get(form).setSelected(true);
    }
}
