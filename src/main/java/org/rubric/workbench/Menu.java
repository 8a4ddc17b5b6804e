package org.rubric.workbench;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A short list of verbs that lies in the scene; arrows move, Enter does it.
public final class Menu extends VBox {
    private static final double ROW = 32;
    private boolean divided;

    public Menu() {
        getStyleClass().add("menu");
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    public void add(String words, Runnable run) {
        add(words, "", run);
    }

    /// Draws a line above what is added next.
    public void divide() {
        divided = !empty();
    }

    /// Whether there is nothing in it.
    public boolean empty() {
        return getChildren().isEmpty();
    }

    /// @param keys that do the same, shown on the right
    public void add(String words, String keys, Runnable run) {
        var row = new Button(keys.isEmpty() ? words : "");
        if (!keys.isEmpty()) {
            var gap = new Region();
            gap.setMinWidth(24);
            HBox.setHgrow(gap, Priority.ALWAYS);
            var hint = new Label(keys);
            hint.getStyleClass().add("secondary");
            var line = new HBox(new Label(words), gap, hint);
            line.setAlignment(Pos.CENTER_LEFT);
            line.setMinHeight(ROW);
            row.setGraphic(line);
            row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            row.setAccessibleText(words);
        }
        row.getStyleClass().addAll("flat", "menu-row");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setOnAction(_ -> run.run());
        if (divided) row.getStyleClass().add("menu-group");
        divided = false;
        getChildren().add(row);
    }

    @Override
    public void requestFocus() {
        if (getChildren().isEmpty()) super.requestFocus();
        else getChildren().getFirst().requestFocus();
    }

    private void pressed(KeyEvent event) {
        int now = -1;
        for (int i = 0; i < getChildren().size(); i++)
            if (getChildren().get(i).isFocused()) now = i;
        int many = getChildren().size();
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            int step = event.getCode() == KeyCode.DOWN ? 1 : -1;
            getChildren().get(Math.floorMod(now + step, many)).requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && now >= 0) {
            ((Button) getChildren().get(now)).fire();
            event.consume();
        }
    }
}
