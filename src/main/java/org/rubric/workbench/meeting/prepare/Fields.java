package org.rubric.workbench.meeting.prepare;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Wrapping;
import org.rubric.workbench.bar.Roomy;

/// The parts of which pages and panels are made.
final class Fields {
    private Fields() {}

    static TextField field(String value, String said, String prompt, double wide) {
        var field = new TextField(value);
        field.setAccessibleText(said);
        field.setPromptText(prompt);
        return Roomy.prompt(field, wide);
    }

    static Label secondary(String words) {
        var label = new Label(Wrapping.safe(words));
        label.getStyleClass().add("secondary");
        return label;
    }

    static Label wrapped(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    static Label heading(String words) {
        var label = new Label(words.toUpperCase(Locale.ROOT));
        label.getStyleClass().addAll("pane-heading-words", "prepare-heading");
        return label;
    }

    static Button button(String words, Ikon ikon, Runnable run) {
        var button = new Button(words, Icons.small(ikon));
        button.setOnAction(_ -> run.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    static Hyperlink link(String words, Runnable run) {
        var link = new Hyperlink(words);
        link.setOnAction(_ -> run.run());
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.getStyleClass().add("prepare-link");
        return link;
    }

    static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    static HBox row(Node... nodes) {
        var row = new HBox(8, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// Puts the keyboard into a list, or onto the one next step where it is empty.
    static void enter(ListView<?> list, Node nothing) {
        if (list.getItems().isEmpty()) {
            var step = nothing.lookup(".primary");
            (step == null ? nothing : step).requestFocus();
            return;
        }
        if (list.getSelectionModel().isEmpty()) list.getSelectionModel().selectFirst();
        list.requestFocus();
    }

    /// What is asked on the left, the answer on the right.
    static void row(GridPane grid, String asked, Node answer) {
        var label = secondary(asked);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(answer);
        grid.addRow(grid.getRowCount(), label, answer);
    }
}
