package org.rubric.workbench.approval;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;

/// Which draft is shown, where it stands, and its pages side by side.
final class ApprovalHead extends HBox {
    private final Button name = new Button();
    private final Label state = new Label();
    private final Label aim = new Label();
    private final ToggleGroup group = new ToggleGroup();

    /// @param choose lets another draft be chosen
    /// @param turn told which page is wanted
    ApprovalHead(
            Words words, List<ApprovalPage> pages, Runnable choose, Consumer<ApprovalPage> turn) {
        super(12);
        name.setGraphic(Icons.small(Feather.CHEVRON_DOWN));
        name.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        name.getStyleClass().addAll("flat", "object-title");
        name.setTooltip(new Tooltip(words.of("approval.choose")));
        name.setOnAction(_ -> choose.run());
        state.getStyleClass().add("chip");
        state.setMinWidth(Region.USE_PREF_SIZE);
        aim.getStyleClass().add("secondary");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox();
        row.getStyleClass().add("mode-switch");
        for (var page : pages) row.getChildren().add(turning(words, pages, page, turn));
        row.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(name, state, aim, gap, row);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("register-bar", "approval-head");
    }

    private ToggleButton turning(
            Words words, List<ApprovalPage> pages, ApprovalPage page, Consumer<ApprovalPage> turn) {
        var button = new ToggleButton(words.of(page.key()));
        button.setTooltip(new Tooltip(words.of(page.key() + ".tip")));
        button.setToggleGroup(group);
        button.setUserData(page);
        button.setMinWidth(Region.USE_PREF_SIZE);
        boolean first = page == pages.getFirst();
        boolean last = page == pages.getLast();
        if (pages.size() > 1)
            button.getStyleClass().add(first ? "left-pill" : last ? "right-pill" : "center-pill");
        button.setOnAction(_ -> turn.accept(page));
        return button;
    }

    /// @param called name of the draft
    /// @param where its state, in words
    /// @param when the decision it aims at
    void show(String called, String where, String when) {
        name.setText(called);
        state.setText(where);
        aim.setText(when);
    }

    void turned(ApprovalPage page) {
        group.getToggles().stream()
                .filter(toggle -> toggle.getUserData() == page)
                .forEach(group::selectToggle);
    }

    /// Where panels about the draft open.
    Button name() {
        return name;
    }
}
