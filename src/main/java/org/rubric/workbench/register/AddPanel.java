package org.rubric.workbench.register;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.rubric.workbench.Words;

/// Asks what the new entry of a register is called; the rest is filled in beside the register.
final class AddPanel extends VBox {
    private final TextField name = new TextField();

    AddPanel(Words words, String register, Consumer<String> given) {
        super(12);
        getStyleClass().add("add-panel");
        var title = new Label(words.of("register.add.to", register));
        title.getStyleClass().add("popover-title");
        name.setPromptText(words.of("register.add.name"));
        name.setAccessibleText(words.of("register.add.name"));
        name.setPrefColumnCount(28);
        name.setOnAction(_ -> given.accept(name.getText()));
        var add = new Button(words.of("register.add.do"));
        add.getStyleClass().add("primary");
        add.setOnAction(_ -> given.accept(name.getText()));
        var row = new HBox(add);
        row.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(title, name, row);
    }

    @Override
    public void requestFocus() {
        name.requestFocus();
    }
}
