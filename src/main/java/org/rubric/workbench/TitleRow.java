package org.rubric.workbench;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The mark, what is open and what it is called.
final class TitleRow extends HBox {
    private final Label name = new Label();
    private final Label title = new Label();
    private final Words words;

    TitleRow(Words words) {
        super(8);
        this.words = words;
        getStyleClass().add("title-row");
        setAlignment(Pos.CENTER_LEFT);
        var mark = new Label("¶");
        mark.getStyleClass().add("application-mark");
        name.getStyleClass().add("strong");
        title.getStyleClass().add("secondary");
        name.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(title, Priority.ALWAYS);
        getChildren().addAll(mark, name, title);
        nothing();
    }

    /// Says that nothing is open.
    void nothing() {
        name.setText(words.of("application"));
        title.setText("");
    }

    /// How what is open is known.
    String called() {
        return name.getText();
    }

    /// @param called how it is known: "Draft new Rec. ITU-T Y.IoT-flood"
    void show(String called, String entitled) {
        name.setText(called);
        title.setText(entitled.isEmpty() ? "" : "·  " + entitled);
    }
}
