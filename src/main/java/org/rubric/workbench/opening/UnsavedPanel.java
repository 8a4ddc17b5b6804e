package org.rubric.workbench.opening;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rubric.workbench.Words;

/// Says that changes are not saved, and why. Leaving it in any way but one changes nothing.
final class UnsavedPanel extends VBox {
    private static final double WIDTH = 480;

    private final Button stay;

    UnsavedPanel(Words words, String refusal, Runnable stays, Runnable gives) {
        super(16);
        getStyleClass().addAll("asking", "unsaved-panel");
        setPrefWidth(WIDTH);
        var title = new Label(words.of("unsaved.title"));
        title.getStyleClass().add("popover-title");
        var reason = text(refusal);
        reason.getStyleClass().add("trouble");
        stay = button(words.of("unsaved.stay"), stays);
        stay.getStyleClass().add("primary");
        var go = button(words.of("unsaved.give"), gives);
        var buttons = new HBox(8, go, stay);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(title, reason, text(words.of("unsaved.why")), buttons);
    }

    private static Label text(String said) {
        var label = new Label(said);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Button button(String said, Runnable deed) {
        var button = new Button(said);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> deed.run());
        return button;
    }

    @Override
    public void requestFocus() {
        stay.requestFocus();
    }
}
