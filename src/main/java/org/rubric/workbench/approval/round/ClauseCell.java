package org.rubric.workbench.approval.round;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.rubric.workbench.approval.round.HistoryPage.Row;

/// A clause in the list of the history, with how many steps led to it.
final class ClauseCell extends ListCell<Row> {
    private final RoundRoom room;

    ClauseCell(RoundRoom room) {
        this.room = room;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setGraphic(empty || row == null ? null : line(row));
        setAccessibleText(
                empty || row == null
                        ? null
                        : room.word("history.clause", row.place().words(), row.many()));
    }

    private static HBox line(Row row) {
        var label = new Label(row.place().label());
        label.getStyleClass().add("secondary");
        label.setMinWidth(72);
        label.setAlignment(Pos.CENTER_RIGHT);
        var title = new Label(row.place().title());
        title.setMinWidth(0);
        if (row.many() > 0) title.getStyleClass().add("strong");
        var many = new Label(row.many() == 0 ? "" : String.valueOf(row.many()));
        many.getStyleClass().add("secondary");
        many.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(8, label, title, Pieces.gap(), many);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
