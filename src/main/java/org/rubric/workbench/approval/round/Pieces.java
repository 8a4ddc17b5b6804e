package org.rubric.workbench.approval.round;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Wrapping;

/// The parts of which the pages are made.
final class Pieces {
    private Pieces() {}

    static Label secondary(String words) {
        var label = new Label(Wrapping.safe(words));
        label.getStyleClass().add("secondary");
        return label;
    }

    static Label wrapped(String words) {
        var label = new Label(Wrapping.safe(words));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    static Label heading(String words) {
        var label = new Label(words.toUpperCase(Locale.ROOT));
        label.getStyleClass().addAll("pane-heading-words", "round-heading");
        return label;
    }

    static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    static Button button(String words, Ikon ikon, String tip, Runnable run) {
        var button = new Button(words, Icons.small(ikon));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(tip));
        button.setOnAction(_ -> run.run());
        return button;
    }

    static Hyperlink link(String words, Runnable run) {
        var link = new Hyperlink(words);
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.getStyleClass().add("prepare-link");
        link.setOnAction(_ -> run.run());
        return link;
    }
}
