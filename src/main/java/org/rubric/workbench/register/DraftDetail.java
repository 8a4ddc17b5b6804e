package org.rubric.workbench.register;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.rubric.repository.DraftEntry;
import org.rubric.workbench.Words;
import org.rubric.workbench.Wrapping;

/// What is known of the chosen draft, and the one thing to do with it.
final class DraftDetail extends VBox {
    private static final double NAME = 88;

    private final Words words;

    DraftDetail(Words words) {
        super(8);
        this.words = words;
        getStyleClass().add("detail");
    }

    void nothing() {
        getChildren().clear();
    }

    /// @param opening shows how it was opened; empty: it was not opened from a file
    void show(DraftEntry draft, Runnable open, Optional<Runnable> opening) {
        var name = new Label(Wrapping.safe(draft.name()));
        name.getStyleClass().add("object-title");
        name.setWrapText(true);
        var title = new Label(Wrapping.safe(draft.title()));
        title.getStyleClass().add("secondary");
        title.setWrapText(true);
        var button = new Button(words.of("register.open"));
        button.getStyleClass().add("primary");
        button.setOnAction(_ -> open.run());
        var row = new FlowPane(8, 8, button);
        row.getStyleClass().add("detail-buttons");
        var prepare = new Button(words.of("prepare"));
        prepare.setTooltip(new Tooltip(words.of("prepare.tip")));
        prepare.setOnAction(_ -> prepare.fireEvent(new Preparation(draft.draft())));
        row.getChildren().add(prepare);
        opening.ifPresent(
                run -> {
                    var how = new Button(words.of("opening.show"));
                    how.setOnAction(_ -> run.run());
                    row.getChildren().add(how);
                });
        getChildren().setAll(name, title, row, heading("register.facts"), facts(draft));
    }

    private Label heading(String key) {
        var label = new Label(words.of(key).toUpperCase(Locale.ROOT));
        label.getStyleClass().add("pane-heading-words");
        return label;
    }

    private GridPane facts(DraftEntry draft) {
        var grid = new GridPane(16, 8);
        grid.getColumnConstraints().add(names());
        var size = draft.size();
        fact(grid, "register.state", draft.standing().state());
        if (!draft.question().isEmpty()) fact(grid, "register.question", "Q" + draft.question());
        fact(
                grid,
                "register.length",
                size.pages() == 0
                        ? words.of("count.words", size.words())
                        : words.of("count.pages", size.pages())
                                + ", "
                                + words.of("count.words", size.words()));
        if (size.pages() > 0)
            fact(
                    grid,
                    "checks",
                    words.of("count.errors", size.errors())
                            + ", "
                            + words.of("count.warnings", size.warnings()));
        fact(grid, "register.changed", Shelf.time(draft.standing().changed()));
        fact(grid, "register.kept", words.of("register.kept.here"));
        return grid;
    }

    private static ColumnConstraints names() {
        return new ColumnConstraints(USE_PREF_SIZE, USE_COMPUTED_SIZE, USE_PREF_SIZE);
    }

    private void fact(GridPane grid, String key, String value) {
        var name = new Label(words.of(key));
        name.getStyleClass().add("secondary");
        name.setMinWidth(NAME);
        var said = new Label(Wrapping.safe(value));
        said.setWrapText(true);
        grid.addRow(grid.getRowCount(), name, said);
    }

    /// What is shown, for a reader of the screen.
    List<String> texts() {
        return lookupAll(".label").stream().map(n -> ((Label) n).getText()).toList();
    }
}
