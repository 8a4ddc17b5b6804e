package org.rubric.workbench.write.pane;

import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.rubric.workbench.Wrapping;

/// One row: a sign, the sentence, where it is; beside that what can be done about it.
public abstract class SignedRow<T> extends ListCell<T> {
    private static final double SIDES = 44;

    private final Label sentence = new Label();
    private final Label place = new Label();
    private final StackPane sign = new StackPane();
    private final HBox row;

    /// @param width of the list
    /// @param deeds beside the place
    @SuppressWarnings("this-escape") // What is called is the toolkit's; a row is chosen later.
    protected SignedRow(ObservableValue<Number> width, Node... deeds) {
        getStyleClass().add("check-row");
        sentence.getStyleClass().add("check-sentence");
        sentence.setWrapText(true);
        place.getStyleClass().add("check-place");
        sign.setMinSize(16, 20);
        sign.setMaxHeight(20);
        var second = new FlowPane(12, 0, place);
        second.getChildren().addAll(deeds);
        second.setRowValignment(VPos.CENTER);
        second.setMinWidth(0);
        var both = new VBox(sentence, second);
        both.setMinWidth(0);
        HBox.setHgrow(both, Priority.ALWAYS);
        row = new HBox(8, sign, both);
        row.prefWidthProperty().bind(width.map(w -> w.doubleValue() - SIDES));
        // Where it is too long, its middle goes: what stands at its end is what one looks up.
        place.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        // A flow is never narrower than its widest child, and the list would scroll sideways.
        place.maxWidthProperty().bind(row.prefWidthProperty().subtract(24));
        selectedProperty().addListener((_, _, _) -> offer());
    }

    /// What a row says.
    ///
    /// @param heard as it is read aloud
    public record Said(Node sign, String sentence, String place, String heard) {}

    protected abstract Said said(T item);

    /// Shows what can be done now that the row is chosen, or no more; nothing unless it says so.
    protected void offer() {}

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var said = said(item);
        sentence.setText(Wrapping.safe(said.sentence));
        place.setText(said.place);
        sign.getChildren().setAll(said.sign);
        setAccessibleText(said.heard);
        setGraphic(row);
        offer();
    }

    /// A long sentence takes several lines, which a list does not find out by itself.
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null) return super.computePrefHeight(width);
        return Math.max(56, row.prefHeight(row.getPrefWidth()) + 17);
    }
}
