package org.rubric.workbench.backup;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rubric.workbench.Words;

/// What a harmed backup could not give, before it takes the place of the documents. Leaving it in
/// any way but one keeps them as they are.
final class LostPanel extends VBox {
    private static final double WIDTH = 640;
    private static final double TALL = 240;

    private final Button keep;
    private boolean decided;

    /// @param lost in sentences
    LostPanel(Words words, List<String> lost, Runnable not, Runnable go) {
        super(12);
        getStyleClass().addAll("safe-panel", "lost-panel");
        setPrefWidth(WIDTH);
        var title = new Label(words.of("safe.lost"));
        title.getStyleClass().add("popover-title");
        var why = new Label(words.of("safe.lost.why"));
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        var list = new TextArea(String.join("\n", lost));
        list.setEditable(false);
        list.setWrapText(true);
        list.setPrefHeight(TALL);
        list.setAccessibleText(words.of("safe.lost"));
        keep = button(words.of("safe.sure.not"), not);
        keep.getStyleClass().add("primary");
        var buttons = new HBox(8, button(words.of("safe.lost.do"), go), keep);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(title, why, list, buttons);
        parentProperty()
                .addListener(
                        (_, _, now) -> {
                            if (now == null) decide(not);
                        });
    }

    private Button button(String said, Runnable deed) {
        var button = new Button(said);
        button.getStyleClass().add("small-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> decide(deed));
        return button;
    }

    private void decide(Runnable deed) {
        if (decided) return;
        decided = true;
        deed.run();
    }

    @Override
    public void requestFocus() {
        keep.requestFocus();
    }
}
