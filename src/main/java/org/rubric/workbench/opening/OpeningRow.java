package org.rubric.workbench.opening;

import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;
import org.rubric.workbench.Wrapping;

/// A line of the report: a heading, or something that is told, with what became of it.
final class OpeningRow extends ListCell<OpeningPanel.Row> {
    private static final double SIDES = 52;

    private final Words words;
    private final Label said = new Label();
    private final Label outcome = new Label();
    private final HBox row;

    OpeningRow(Words words, ObservableValue<Number> width) {
        this.words = words;
        getStyleClass().add("opening-row");
        said.setWrapText(true);
        said.getStyleClass().add("opening-said");
        said.setMinWidth(0);
        said.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        outcome.getStyleClass().add("settled");
        outcome.setMinWidth(Region.USE_PREF_SIZE);
        row = new HBox(12, said, outcome);
        row.setAlignment(Pos.TOP_LEFT);
        row.prefWidthProperty().bind(width.map(w -> w.doubleValue() - SIDES));
        row.maxWidthProperty().bind(row.prefWidthProperty());
    }

    @Override
    protected void updateItem(OpeningPanel.Row item, boolean empty) {
        super.updateItem(item, empty);
        getStyleClass().removeAll("opening-head", "opening-link", "opening-none");
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        said.getStyleClass().removeAll("pane-heading-words");
        outcome.setText("");
        outcome.setGraphic(null);
        switch (item) {
            case OpeningPanel.Row.Head(var heading, var none) -> {
                said.setText(heading.toUpperCase(Locale.ROOT));
                said.getStyleClass().add("pane-heading-words");
                outcome.setText(none ? words.of("opening.none") : "");
                getStyleClass().add("opening-head");
                if (none) getStyleClass().add("opening-none");
            }
            case OpeningPanel.Row.Told(var line) -> {
                said.setText(Wrapping.safe(line.said()));
                if (line.place().isPresent()) getStyleClass().add("opening-link");
                if (!line.outcome().isEmpty()) {
                    outcome.setText(line.outcome());
                    outcome.setGraphic(Icons.small(Feather.CHECK));
                }
            }
        }
        setAccessibleText(said.getText() + " " + outcome.getText());
        setGraphic(row);
    }

    /// A long sentence takes several lines, which a list does not find out by itself.
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null) return super.computePrefHeight(width);
        return row.prefHeight(row.getPrefWidth()) + (getItem().head() ? 20 : 12);
    }
}
