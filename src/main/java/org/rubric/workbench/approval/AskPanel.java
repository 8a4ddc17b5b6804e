package org.rubric.workbench.approval;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rubric.workbench.Words;
import org.rubric.workbench.Wrapping;

/// Asks for one line of words, below what it is about. Enter answers, Esc leaves all as it was.
final class AskPanel extends VBox {
    private static final double WIDTH = 480;
    private static final double TALL = 200;
    private static final int LONGEST = 500;
    private final TextField field = new TextField();
    private final Consumer<String> said;
    private final boolean needed;

    /// What it asks.
    ///
    /// @param title of the panel
    /// @param listed what it is about, one line each; may be empty
    /// @param question above the field; empty: nothing is asked
    /// @param known what the field begins with
    /// @param verb on the button
    /// @param needed whether an empty answer is none
    record Asked(
            String title,
            List<String> listed,
            String question,
            String known,
            String verb,
            boolean needed) {}

    AskPanel(Words words, Asked asked, Consumer<String> said) {
        super(12);
        this.said = said;
        needed = asked.needed();
        getStyleClass().add("asking");
        setPrefWidth(WIDTH);
        var title = new Label(Wrapping.safe(asked.title()));
        title.getStyleClass().add("popover-title");
        title.setWrapText(true);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var escape = new Label("Esc");
        escape.getStyleClass().add("key-cap");
        escape.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(8, title, escape);
        head.setAlignment(Pos.TOP_LEFT);
        getChildren().add(head);
        if (!asked.listed().isEmpty()) getChildren().add(list(asked.listed()));
        var question = new Label(asked.question());
        question.setWrapText(true);
        question.setLabelFor(field);
        field.setText(asked.known());
        field.setAccessibleText(asked.question());
        if (!asked.question().isEmpty()) getChildren().add(new VBox(6, question, field));
        var go = new Button(asked.verb());
        go.getStyleClass().add("primary");
        if (needed) go.disableProperty().bind(field.textProperty().map(String::isBlank));
        go.setOnAction(_ -> say());
        var foot = new HBox(go);
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren().add(foot);
        setFocusTraversable(true);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private static ScrollPane list(List<String> lines) {
        var rows = new VBox(4);
        for (var line : lines) {
            var label = new Label("\u2013 " + Wrapping.safe(line));
            label.setWrapText(true);
            rows.getChildren().add(label);
        }
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMaxHeight(TALL);
        scroll.setPrefHeight(Math.min(TALL, 28 + 22.0 * lines.size()));
        scroll.getStyleClass().add("justification-rows");
        return scroll;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER) return;
        say();
        event.consume();
    }

    private void say() {
        var words = field.getText().strip();
        if (needed && words.isEmpty()) return;
        said.accept(words.substring(0, Math.min(words.length(), LONGEST)));
    }

    @Override
    public void requestFocus() {
        if (field.getScene() == null) super.requestFocus();
        else {
            field.requestFocus();
            field.end();
        }
    }
}
