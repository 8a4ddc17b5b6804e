package org.rubric.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A field and a list below it that typing narrows; arrows move, Enter takes. Lies in the overlay.
public final class Chooser extends VBox {
    private static final int ROWS = 10;
    private static final int LEAST = 3;
    private static final double WIDTH = 480;

    private final Function<String, List<Place.Target>> rows;
    private final Runnable done;
    private final TextField field = new TextField();
    private final VBox list = new VBox();
    private final Label none;
    private List<Place.Target> found = List.of();
    private int chosen;
    private int first;

    /// @param prompt what the empty field says
    /// @param none what an empty list says
    /// @param rows for what was typed, the best first
    /// @param done told before a row is run
    public Chooser(
            String prompt, String none, Function<String, List<Place.Target>> rows, Runnable done) {
        this.rows = rows;
        this.done = done;
        this.none = new Label(none);
        this.none.getStyleClass().addAll("secondary", "picker-row");
        getStyleClass().add("palette");
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.textProperty().addListener((_, _, _) -> fill());
        list.setMinHeight(32 * Math.clamp(rows.apply("").size(), LEAST, ROWS));
        getChildren().addAll(field, list);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        fill();
    }

    /// Begins with words in the field, selected.
    public Chooser with(String words) {
        field.setText(words);
        field.selectAll();
        return this;
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
        field.selectAll();
    }

    private void fill() {
        chosen = 0;
        first = 0;
        found = rows.apply(field.getText().strip());
        show();
    }

    private void show() {
        first = Math.clamp(first, Math.max(0, chosen - ROWS + 1), chosen);
        var shown = new ArrayList<Node>();
        for (int i = first; i < Math.min(found.size(), first + ROWS); i++) shown.add(row(i));
        if (found.isEmpty()) shown.add(none);
        list.getChildren().setAll(shown);
    }

    private Node row(int index) {
        var entry = found.get(index);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var aside = new Label(entry.aside());
        aside.getStyleClass().add("secondary");
        aside.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(16, Directed.words(new Label(), entry.words()), gap, aside);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("picker-row");
        if (index == chosen) row.getStyleClass().add("chosen");
        row.setOnMouseClicked(_ -> run(entry));
        return row;
    }

    private void run(Place.Target entry) {
        done.run();
        entry.run().run();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN, UP -> {
                int step = event.getCode() == KeyCode.DOWN ? 1 : -1;
                if (!found.isEmpty()) chosen = Math.floorMod(chosen + step, found.size());
                show();
            }
            case ENTER -> {
                if (!found.isEmpty()) run(found.get(chosen));
            }
            default -> {
                return;
            }
        }
        event.consume();
    }
}
