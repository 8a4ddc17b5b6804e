package org.rubric.workbench;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// A short list of verbs that lies in the scene; arrows move, Enter does it.
final class Menu extends VBox {

    Menu() {
        getStyleClass().add("menu");
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void add(String words, Runnable run) {
        var row = new Button(words);
        row.getStyleClass().addAll("flat", "menu-row");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setOnAction(_ -> run.run());
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
