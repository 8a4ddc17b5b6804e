package org.rubric.workbench.meeting.ledger;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.rubric.workbench.Wrapping;

/// A titled list of sentences in groups, each leading somewhere. Arrows move, Enter goes there.
final class RowsPanel extends VBox {
    private static final double WIDE = 560;
    private static final double TALL = 420;
    private static final int MOST = 400;

    private final List<Button> buttons = new ArrayList<>();

    /// Rows under a heading.
    record Group(String name, List<Row> rows) {}

    /// @param aside what is said below it; empty: nothing
    record Row(String words, String aside, Runnable run) {}

    /// @param none what an empty list says
    /// @param close told before a row is run
    RowsPanel(String title, String none, List<Group> groups, Runnable close) {
        super(8);
        getStyleClass().add("rows-panel");
        setPrefWidth(WIDE);
        setMinWidth(WIDE);
        var heading = new Label(Wrapping.safe(title));
        heading.getStyleClass().add("strong");
        heading.setWrapText(true);
        var rows = new VBox(2);
        for (var group : groups) {
            if (!group.name.isEmpty()) {
                var name = new Label(Wrapping.safe(group.name));
                name.getStyleClass().addAll("secondary", "rows-group");
                rows.getChildren().add(name);
            }
            for (var row : group.rows)
                if (buttons.size() < MOST) rows.getChildren().add(button(row, close));
        }
        if (buttons.isEmpty()) {
            var nothing = new Label(none);
            nothing.setWrapText(true);
            nothing.getStyleClass().add("secondary");
            rows.getChildren().add(nothing);
        }
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(TALL);
        scroll.getStyleClass().add("portion-list");
        getChildren().addAll(heading, scroll);
        setFocusTraversable(true);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private Button button(Row row, Runnable close) {
        var words = new Label(Wrapping.safe(row.words));
        words.setWrapText(true);
        words.setMaxWidth(WIDE - 64);
        var lines = new VBox(2, words);
        if (!row.aside.isEmpty()) {
            var aside = new Label(Wrapping.safe(row.aside));
            aside.setWrapText(true);
            aside.setMaxWidth(WIDE - 64);
            aside.getStyleClass().add("secondary");
            lines.getChildren().add(aside);
        }
        var button = new Button("", lines);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(row.words + (row.aside.isEmpty() ? "" : ", " + row.aside));
        button.getStyleClass().addAll("flat", "rows-row");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(
                _ -> {
                    close.run();
                    row.run.run();
                });
        buttons.add(button);
        return button;
    }

    @Override
    public void requestFocus() {
        if (buttons.isEmpty()) super.requestFocus();
        else buttons.getFirst().requestFocus();
    }

    private void pressed(KeyEvent event) {
        int now = -1;
        for (int i = 0; i < buttons.size(); i++) if (buttons.get(i).isFocused()) now = i;
        boolean down = event.getCode() == KeyCode.DOWN;
        if (down || event.getCode() == KeyCode.UP) {
            if (!buttons.isEmpty())
                buttons.get(Math.floorMod(now + (down ? 1 : -1), buttons.size())).requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && now >= 0) {
            buttons.get(now).fire();
            event.consume();
        }
    }
}
