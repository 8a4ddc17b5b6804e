package org.rubric.workbench.register.paste;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.desk.register.Columns;
import org.rubric.desk.register.Form;
import org.rubric.desk.register.Incoming;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Menu;
import org.rubric.workbench.Overlay;
import org.rubric.workbench.Words;

/// The columns of a table side by side: what stands over each, what it is taken for, its first
/// cells.
public final class ColumnsRow extends VBox {
    private static final int SAMPLES = 3;

    private final Words words;
    private final Overlay overlay;
    private final Consumer<Columns> chosen;

    /// @param chosen hears of another choice
    public ColumnsRow(Words words, Overlay overlay, Consumer<Columns> chosen) {
        super(8);
        this.words = words;
        this.overlay = overlay;
        this.chosen = chosen;
        getStyleClass().add("paste-columns");
    }

    public void show(Incoming.Rows rows, Form<?> form, Columns columns) {
        var line = new HBox(8);
        for (int i = 0; i < columns.keys().size(); i++)
            line.getChildren().add(column(rows, form, columns, i));
        var scroll = new ScrollPane(line);
        scroll.setFitToHeight(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("paste-scroll");
        scroll.setFocusTraversable(false);
        var headed = new CheckBox(words.of("intake.headed"));
        headed.setSelected(columns.headed());
        headed.setOnAction(_ -> chosen.accept(columns.headed(headed.isSelected())));
        getChildren().setAll(scroll, headed);
    }

    private Node column(Incoming.Rows rows, Form<?> form, Columns columns, int index) {
        var heading = columns.heading(rows.table(), index);
        var over = new Label(heading.isEmpty() ? words.of("intake.column", index + 1) : heading);
        over.getStyleClass().add("secondary");
        var key = columns.keys().get(index);
        var said = words.of(key.isEmpty() ? "intake.ignored" : "fact." + key);
        var button = new Button(said, Icons.small(Feather.CHEVRON_DOWN));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("paste-choice");
        if (key.isEmpty()) button.getStyleClass().add("ignored");
        button.setAccessibleText(words.of("intake.choose", over.getText(), said));
        button.setOnAction(_ -> choose(button, form, columns, index));
        var box = new VBox(4, over, button);
        box.getStyleClass().add("paste-column");
        var below = columns.rows(rows.table());
        for (var row : below.subList(0, Math.min(SAMPLES, below.size()))) {
            var cell = new Label(row.cell(index));
            cell.getStyleClass().add("paste-cell");
            if (key.isEmpty()) cell.getStyleClass().add("secondary");
            box.getChildren().add(cell);
        }
        return box;
    }

    private void choose(Button button, Form<?> form, Columns columns, int index) {
        var menu = new Menu();
        for (var fact : form.facts())
            menu.add(
                    words.of("fact." + fact.key()),
                    () -> {
                        overlay.close();
                        chosen.accept(columns.with(index, fact.key()));
                    });
        menu.divide();
        menu.add(
                words.of("intake.ignored"),
                () -> {
                    overlay.close();
                    chosen.accept(columns.with(index, ""));
                });
        overlay.below(menu, button.localToScene(button.getLayoutBounds()));
    }
}
