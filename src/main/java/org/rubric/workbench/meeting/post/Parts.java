package org.rubric.workbench.meeting.post;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.rubric.workbench.Wrapping;

/// The parts of which the panels of this side are made.
public final class Parts {
    public static final double WIDE = 560;

    private Parts() {}

    public static Label title(String words) {
        var label = new Label(words);
        label.getStyleClass().add("popover-title");
        return label;
    }

    public static Label secondary(String words) {
        var label = wrapped(words);
        label.getStyleClass().add("secondary");
        return label;
    }

    public static Label wrapped(String words) {
        var label = new Label(Wrapping.safe(words));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    public static Label heading(String words) {
        var label = new Label(words.toUpperCase(Locale.ROOT));
        label.getStyleClass().add("pane-heading-words");
        return label;
    }

    public static TextField field(String value, String said) {
        var field = new TextField(value);
        field.setAccessibleText(said);
        field.setPrefWidth(WIDE);
        return field;
    }

    public static TextArea area(String value, String said, int rows) {
        var area = new TextArea(value);
        area.setAccessibleText(said);
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        area.setPrefWidth(WIDE);
        return area;
    }

    /// What is asked on the left, the answer on the right.
    public static Label row(GridPane grid, String asked, Node answer) {
        var label = new Label(asked);
        label.getStyleClass().add("secondary");
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(answer);
        if (answer instanceof TextArea) {
            GridPane.setValignment(label, VPos.TOP);
            label.setPadding(new Insets(8, 0, 0, 0));
        }
        grid.addRow(grid.getRowCount(), label, answer);
        return label;
    }

    public static HBox buttons(Button... all) {
        var row = new HBox(8, all);
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }

    public static Button button(String words, Runnable run) {
        var button = new Button(words);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    public static Button primary(String words, Runnable run) {
        var button = button(words, run);
        button.getStyleClass().add("primary");
        return button;
    }

    /// Names with commas or semicolons between them; a comma before a blank alone parts no name
    /// like "SG17, WP1".
    static List<String> listed(String words) {
        return Arrays.stream(words.split(";"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
