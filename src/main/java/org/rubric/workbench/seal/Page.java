package org.rubric.workbench.seal;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A card in the middle of the window: a heading, a sentence, what is asked.
abstract class Page extends VBox {
    final Gate gate;

    Page(Gate gate, String heading, String sentence) {
        super(16);
        this.gate = gate;
        getStyleClass().add("gate-card");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        var title = new Label(gate.words().of(heading));
        title.getStyleClass().add("gate-heading");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        var text = new Label(gate.words().of(sentence));
        text.getStyleClass().add("secondary");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(title, text);
    }

    Button primary(String key, Runnable deed) {
        var button = new Button(gate.words().of(key));
        button.getStyleClass().add("primary");
        button.setDefaultButton(true);
        button.setOnAction(_ -> deed.run());
        return button;
    }

    Button plain(String key, Runnable deed) {
        var button = new Button(gate.words().of(key));
        button.setOnAction(_ -> deed.run());
        return button;
    }

    /// What leads elsewhere at the left, what goes on at the right.
    static HBox row(Node left, Node... right) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox(8, left, gap);
        row.getChildren().addAll(right);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
