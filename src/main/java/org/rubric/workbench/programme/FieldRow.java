package org.rubric.workbench.programme;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;
import org.rubric.workbench.Wrapping;

/// A field of an item: its name, what it says, a button that copies it. A click or Enter on the
/// words types them anew in their place; Enter keeps, Esc leaves.
public final class FieldRow extends HBox {
    private static final double NAME = 112;

    private final Words words;
    private final String name;
    private final String value;
    private final Consumer<String> typed;
    private final Button shown = new Button();

    /// @param typed hears other words; not called where they are the same
    public FieldRow(Words words, String name, String value, Consumer<String> typed) {
        super(8);
        this.words = words;
        this.name = name;
        this.value = value;
        this.typed = typed;
        getStyleClass().add("field-row");
        setAlignment(Pos.TOP_LEFT);
        var label = new Label(name);
        label.getStyleClass().addAll("secondary", "field-name");
        label.setMinWidth(NAME);
        label.setMaxWidth(NAME);
        label.setWrapText(true);
        shown.setText(value.isEmpty() ? words.of("programme.field.add") : Wrapping.safe(value));
        shown.getStyleClass().addAll("flat", "field-value");
        if (value.isEmpty()) shown.getStyleClass().add("empty");
        shown.setWrapText(true);
        shown.setMinHeight(Region.USE_PREF_SIZE);
        shown.setMaxWidth(Double.MAX_VALUE);
        shown.setAccessibleText(name + ": " + value);
        shown.setOnAction(_ -> edit());
        HBox.setHgrow(shown, Priority.ALWAYS);
        getChildren().addAll(label, shown);
    }

    /// What is not typed but chosen opens a list instead.
    FieldRow choosing(Consumer<Node> choose) {
        shown.setOnAction(_ -> choose.accept(shown));
        return this;
    }

    /// What is only read.
    public FieldRow readOnly() {
        shown.setDisable(true);
        shown.getStyleClass().add("read-only");
        return this;
    }

    /// With a button that copies it.
    ///
    /// @param current whether it was copied as it is
    public FieldRow copying(boolean current, Runnable copy) {
        if (value.isEmpty()) return this;
        var button = new Button();
        button.setGraphic(Icons.small(current ? Feather.CHECK : Feather.COPY));
        button.getStyleClass().addAll("flat", "copy-button");
        if (current) button.getStyleClass().add("current");
        var tip = words.of(current ? "programme.copied" : "programme.copy", name);
        button.setTooltip(new Tooltip(tip));
        button.setAccessibleText(tip);
        button.setOnAction(_ -> copy.run());
        getChildren().add(button);
        return this;
    }

    private void edit() {
        var area = new TextArea(value);
        area.getStyleClass().add("field-area");
        area.setWrapText(true);
        area.setAccessibleText(name);
        int lines = (int) Math.clamp(1 + value.length() / 28.0, 1, 8);
        area.setPrefRowCount(lines);
        area.setMinHeight(lines * 20 + 14);
        area.setPrefHeight(lines * 20 + 14);
        HBox.setHgrow(area, Priority.ALWAYS);
        area.setMaxWidth(Double.MAX_VALUE);
        var ended = new boolean[1];
        area.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) end(ended, area, false);
                    else if (event.getCode() == KeyCode.ENTER && !event.isShiftDown())
                        end(ended, area, true);
                    else return;
                    event.consume();
                });
        area.focusedProperty()
                .addListener(
                        (_, _, focused) -> {
                            if (!focused) end(ended, area, true);
                        });
        getChildren().set(1, area);
        area.requestFocus();
        area.selectAll();
    }

    private void end(boolean[] ended, TextArea area, boolean keep) {
        if (ended[0]) return;
        ended[0] = true;
        boolean focused = area.isFocused();
        getChildren().set(1, shown);
        if (focused) shown.requestFocus();
        var words = area.getText().strip();
        if (keep && !words.equals(value)) typed.accept(words);
    }
}
