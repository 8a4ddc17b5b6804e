package org.rubric.workbench.programme;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rubric.programme.Deadline;
import org.rubric.workbench.Wrapping;

/// A deadline with its rule and source; a press sets it on another day, or as reckoned again.
public final class DeadlineRow extends Button {
    /// @param about name of the item or the meeting
    public DeadlineRow(Secretary secretary, String about, Deadline due) {
        var words = secretary.words();
        var what = new Label(Wrapping.safe(due.what()));
        what.setWrapText(true);
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        var date = new Label(due.date().toString());
        date.setMinWidth(Region.USE_PREF_SIZE);
        if (due.date().isBefore(secretary.today())) date.getStyleClass().add("past");
        var first = new HBox(8, what, date);
        first.setAlignment(Pos.TOP_LEFT);
        var own = due.chosen().isEmpty() ? "" : words.of("programme.due.set", due.chosen()) + " ";
        var why = new Label(Wrapping.safe(own + due.rule() + " \u00b7 " + due.source()));
        why.getStyleClass().addAll("secondary", "second-line");
        why.setWrapText(true);
        var box = new VBox(first, why);
        setGraphic(box);
        getStyleClass().addAll("flat", "deadline-row");
        setMaxWidth(Double.MAX_VALUE);
        setMinHeight(Region.USE_PREF_SIZE);
        box.prefWidthProperty().bind(widthProperty());
        box.maxWidthProperty().bind(widthProperty());
        setTooltip(new Tooltip(words.of("programme.due.tip")));
        setAccessibleText(due.what() + ", " + due.date() + ". " + own + due.rule());
        setOnAction(_ -> new DeadlineAsking(secretary, about, due).ask(this));
    }

    /// The words wrap within the row, so that its height follows from its width.
    @Override
    protected double computePrefHeight(double width) {
        if (!(getGraphic() instanceof VBox box)) return super.computePrefHeight(width);
        double wide = width < 0 ? Math.max(200, getWidth()) : width;
        double tall = 0;
        for (var line : box.getChildren()) tall += line.prefHeight(wide);
        return tall + 8;
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }
}
