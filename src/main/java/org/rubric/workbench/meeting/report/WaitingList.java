package org.rubric.workbench.meeting.report;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.rubric.document.Finding;
import org.rubric.workbench.Words;
import org.rubric.workbench.Wrapping;
import org.rubric.workbench.text.Sign;

/// What of a report still waits for a person. Enter or a click goes there.
final class WaitingList extends ListView<Finding> {
    private static final double SIDES = 44;

    private final Consumer<Finding> chosen;

    WaitingList(Words words, Consumer<Finding> chosen) {
        this.chosen = chosen;
        getStyleClass().addAll("waiting-list");
        var nothing = new Label(words.of("report.waits.none"));
        nothing.getStyleClass().addAll("secondary", "report-nothing");
        nothing.setWrapText(true);
        setPlaceholder(nothing);
        setAccessibleText(words.of("report.waits"));
        setCellFactory(_ -> new Row());
        setOnKeyPressed(
                event -> {
                    if (event.getCode() != KeyCode.ENTER) return;
                    go();
                    event.consume();
                });
    }

    void show(List<Finding> waiting) {
        if (getItems().equals(waiting)) return;
        getItems().setAll(waiting);
        if (!waiting.isEmpty()) getSelectionModel().selectFirst();
    }

    private void go() {
        var finding = getSelectionModel().getSelectedItem();
        if (finding != null) chosen.accept(finding);
    }

    private final class Row extends ListCell<Finding> {
        private final Label sentence = new Label();
        private final HBox row = new HBox(8);

        Row() {
            getStyleClass().add("check-row");
            sentence.setWrapText(true);
            sentence.setMinWidth(0);
            HBox.setHgrow(sentence, Priority.ALWAYS);
            row.prefWidthProperty().bind(WaitingList.this.widthProperty().subtract(SIDES));
            setOnMouseClicked(_ -> go());
        }

        @Override
        protected void updateItem(Finding finding, boolean empty) {
            super.updateItem(finding, empty);
            if (empty || finding == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            sentence.setText(Wrapping.safe(finding.message()));
            row.getChildren().setAll(new Sign(finding.severity()), sentence);
            setGraphic(row);
            setAccessibleText(finding.message());
        }

        /// A long sentence takes two lines, which a list does not find out by itself.
        @Override
        protected double computePrefHeight(double width) {
            if (getGraphic() == null) return super.computePrefHeight(width);
            return Math.max(36, row.prefHeight(row.getPrefWidth()) + 17);
        }
    }
}
