package org.rubric.workbench.backup;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rubric.desk.backup.SafeKeeping.State;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;
import org.rubric.workbench.Wrapping;

/// How the backups stand, with a sign and a sentence, and the one thing to be done about it.
final class StateBox extends HBox {
    private final Told told;
    private final Words words;
    private final Deeds deeds;
    private final Label sentence = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final HBox icon = new HBox();
    private final Button deed = new Button();

    record Deeds(Runnable choose, Runnable now, Runnable cancel) {}

    StateBox(Words words, Deeds deeds) {
        super(12);
        this.words = words;
        this.deeds = deeds;
        told = new Told(words);
        getStyleClass().add("safe-state");
        setAlignment(Pos.CENTER_LEFT);
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText(words.of("working"));
        var middle = new VBox(6, sentence, progress);
        middle.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(middle, Priority.ALWAYS);
        icon.setAlignment(Pos.CENTER);
        deed.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(icon, middle, deed);
    }

    void show(State state) {
        sentence.setText(Wrapping.safe(told.state(state)));
        progress.setVisible(state instanceof State.Working);
        progress.setManaged(state instanceof State.Working);
        if (state instanceof State.Working working) progress.setProgress(working.part());
        icon.getChildren().setAll(sign(state));
        switch (state) {
            case State.Nowhere _ -> deed("safe.choose", true, deeds.choose);
            case State.Working _ -> deed("working.cancel", false, deeds.cancel);
            case State.Resting _ -> deed("safe.now", true, deeds.now);
            case State.Absent _, State.Failed _ -> deed("safe.again", true, deeds.now);
        }
    }

    private void deed(String key, boolean primary, Runnable run) {
        deed.setText(words.of(key));
        deed.getStyleClass().remove("primary");
        if (primary) deed.getStyleClass().add("primary");
        deed.setOnAction(_ -> run.run());
    }

    @Override
    public void requestFocus() {
        deed.requestFocus();
    }

    private static FontIcon sign(State state) {
        return switch (state) {
            case State.Nowhere _ -> sign(Feather.SHIELD, "plain");
            case State.Working _ -> sign(Feather.REFRESH_CW, "plain");
            case State.Resting(var made) ->
                    sign(made.isPresent() ? Feather.CHECK_CIRCLE : Feather.SHIELD, "good");
            case State.Absent _ -> sign(Feather.ALERT_TRIANGLE, "warning");
            case State.Failed _ -> sign(Feather.ALERT_CIRCLE, "bad");
        };
    }

    private static FontIcon sign(Ikon ikon, String style) {
        var icon = Icons.bar(ikon);
        icon.getStyleClass().add(style);
        return icon;
    }
}
