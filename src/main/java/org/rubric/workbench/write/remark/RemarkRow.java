package org.rubric.workbench.write.remark;

import java.util.ArrayList;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.document.Id;
import org.rubric.editing.remark.CommentThread;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;
import org.rubric.workbench.Wrapping;

/// One thread: what was said first, by whom, where, and how many answers there are.
final class RemarkRow extends ListCell<CommentThread> {
    private static final double SIDES = 44;
    private static final int LONGEST = 140;

    private final Words words;
    private final Function<Id, String> where;
    private final Label sentence = new Label();
    private final Label place = new Label();
    private final StackPane sign = new StackPane();
    private final HBox row;

    /// @param where the division that a line stands in
    RemarkRow(Words words, Function<Id, String> where, ObservableValue<Number> width) {
        this.words = words;
        this.where = where;
        getStyleClass().add("check-row");
        sentence.getStyleClass().add("check-sentence");
        sentence.setWrapText(true);
        place.getStyleClass().add("check-place");
        place.setMinWidth(0);
        sign.setMinSize(16, 20);
        sign.setMaxHeight(20);
        var both = new VBox(sentence, place);
        both.setMinWidth(0);
        HBox.setHgrow(both, Priority.ALWAYS);
        row = new HBox(8, sign, both);
        row.prefWidthProperty().bind(width.map(w -> w.doubleValue() - SIDES));
        place.maxWidthProperty().bind(row.prefWidthProperty().subtract(24));
    }

    @Override
    protected void updateItem(CommentThread thread, boolean empty) {
        super.updateItem(thread, empty);
        if (empty || thread == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        sentence.setText(Wrapping.safe(Told.shortened(thread.first().text(), LONGEST)));
        place.setText(told(thread));
        var icon = Icons.small(thread.resolved() ? Feather.CHECK_CIRCLE : Feather.MESSAGE_CIRCLE);
        icon.getStyleClass().add(thread.resolved() ? "good" : "remark-icon");
        sign.getChildren().setAll(icon);
        setAccessibleText(
                (thread.resolved() ? words.of("remark.resolved") + ": " : "")
                        + thread.first().text()
                        + ", "
                        + place.getText());
        setGraphic(row);
    }

    private String told(CommentThread thread) {
        var told = new Told(words);
        var parts = new ArrayList<String>();
        parts.add(told.author(thread.first()));
        var division = where.apply(thread.extent().from().block());
        if (!division.isEmpty()) parts.add(division);
        if (!thread.answers().isEmpty())
            parts.add(words.of("remarks.answers", thread.answers().size()));
        if (thread.bare()) parts.add(words.of("remarks.bare"));
        return String.join(" · ", parts);
    }

    /// A long sentence takes several lines, which a list does not find out by itself.
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null) return super.computePrefHeight(width);
        return Math.max(56, row.prefHeight(row.getPrefWidth()) + 17);
    }
}
