package org.rubric.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
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

/// Search or run a command: what can be done now and what can be gone to, narrowed by typing.
final class Palette extends VBox {
    private static final int ROWS = 10;
    private static final double WIDTH = 480;

    private final Words words;
    private final Supplier<List<Action>> actions;
    private final Function<String, List<Place.Target>> targets;
    private final Runnable done;
    private final TextField field = new TextField();
    private final VBox rows = new VBox();
    private List<Place.Target> found = List.of();
    private int chosen;

    /// @param targets what the place at hand can go to for some words
    /// @param done told before a row is run
    Palette(
            Words words,
            Supplier<List<Action>> actions,
            Function<String, List<Place.Target>> targets,
            Runnable done) {
        this.words = words;
        this.actions = actions;
        this.targets = targets;
        this.done = done;
        getStyleClass().add("palette");
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        field.setPromptText(words.of("palette"));
        field.textProperty().addListener((_, _, _) -> fill());
        rows.setMinHeight(ROWS * 32);
        getChildren().addAll(field, rows);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        fill();
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }

    private void fill() {
        chosen = 0;
        var query = field.getText().toLowerCase(Locale.ROOT).strip();
        var all = new ArrayList<Place.Target>();
        var seen = new ArrayList<String>();
        for (var action : actions.get()) {
            var name = words.of(action.key());
            if (seen.contains(name) || !fits(name, query)) continue;
            if (action.face() instanceof Action.Face.Drop || !action.possible().getAsBoolean())
                continue;
            seen.add(name);
            var keys = action.shortcut().map(k -> k.getDisplayText()).orElse("");
            all.add(new Place.Target(name, keys, action::tryRun));
        }
        if (!query.isEmpty()) all.addAll(targets.apply(query));
        found = all.subList(0, Math.min(ROWS, all.size()));
        show();
    }

    private static boolean fits(String name, String query) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith(query) || lower.contains(" " + query);
    }

    private void show() {
        var shown = new ArrayList<Node>();
        for (int i = 0; i < found.size(); i++) shown.add(row(i));
        if (found.isEmpty()) {
            var none = new Label(words.of("palette.none"));
            none.getStyleClass().addAll("secondary", "picker-row");
            shown.add(none);
        }
        rows.getChildren().setAll(shown);
    }

    private Node row(int index) {
        var entry = found.get(index);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var aside = new Label(entry.aside());
        aside.getStyleClass().add("secondary");
        aside.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(16, new Label(entry.words()), gap, aside);
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
