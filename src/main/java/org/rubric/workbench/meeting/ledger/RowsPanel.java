package org.rubric.workbench.meeting.ledger;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
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
    private static final double EDGE = 44;
    private static final int MOST = 400;

    private final VBox rows = new VBox(2);
    private final ScrollPane scroll = new ScrollPane();
    private final List<VBox> lines = new ArrayList<>();
    private final List<Runnable> runs = new ArrayList<>();

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
        for (var group : groups) {
            if (!group.name.isEmpty()) {
                var name = new Label(Wrapping.safe(group.name));
                name.getStyleClass().addAll("secondary", "rows-group");
                rows.getChildren().add(name);
            }
            for (var row : group.rows)
                if (lines.size() < MOST) rows.getChildren().add(line(row, close));
        }
        if (lines.isEmpty()) {
            var nothing = new Label(none);
            nothing.setWrapText(true);
            nothing.getStyleClass().add("secondary");
            rows.getChildren().add(nothing);
        }
        scroll.setContent(rows);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(TALL);
        scroll.setPrefViewportHeight(0);
        scroll.getStyleClass().add("portion-list");
        getChildren().addAll(heading, scroll);
        setFocusTraversable(true);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private VBox line(Row row, Runnable close) {
        var line = new VBox(2, label(row.words, false));
        if (!row.aside.isEmpty()) line.getChildren().add(label(row.aside, true));
        line.setAccessibleRole(AccessibleRole.BUTTON);
        line.setAccessibleText(row.words + (row.aside.isEmpty() ? "" : ", " + row.aside));
        line.getStyleClass().add("rows-row");
        line.setFocusTraversable(true);
        Runnable run =
                () -> {
                    close.run();
                    row.run.run();
                };
        line.setOnMouseClicked(_ -> run.run());
        lines.add(line);
        runs.add(run);
        return line;
    }

    private static Label label(String words, boolean quiet) {
        var label = new Label(Wrapping.safe(words));
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        if (quiet) label.getStyleClass().add("secondary");
        return label;
    }

    /// As tall as its rows, up to a limit.
    @Override
    protected double computePrefHeight(double width) {
        scroll.setMinHeight(Math.min(TALL, rows.prefHeight(WIDE - EDGE) + 8));
        return super.computePrefHeight(width);
    }

    @Override
    public void requestFocus() {
        if (lines.isEmpty()) super.requestFocus();
        else lines.getFirst().requestFocus();
    }

    private void pressed(KeyEvent event) {
        int now = -1;
        for (int i = 0; i < lines.size(); i++) if (lines.get(i).isFocused()) now = i;
        if (now >= 0 && event.getCode() == KeyCode.SPACE) {
            runs.get(now).run();
            event.consume();
            return;
        }
        boolean down = event.getCode() == KeyCode.DOWN;
        if (down || event.getCode() == KeyCode.UP) {
            if (!lines.isEmpty()) reveal(Math.floorMod(now + (down ? 1 : -1), lines.size()));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && now >= 0) {
            runs.get(now).run();
            event.consume();
        }
    }

    private void reveal(int row) {
        var line = lines.get(row);
        line.requestFocus();
        double tall = rows.getHeight() - scroll.getViewportBounds().getHeight();
        if (tall <= 0) return;
        double top = line.getBoundsInParent().getMinY();
        double bottom = line.getBoundsInParent().getMaxY() - scroll.getViewportBounds().getHeight();
        double now = scroll.getVvalue() * tall;
        scroll.setVvalue(Math.clamp(Math.clamp(now, Math.min(bottom, top), top), 0, tall) / tall);
    }
}
