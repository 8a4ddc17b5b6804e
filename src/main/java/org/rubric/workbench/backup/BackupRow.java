package org.rubric.workbench.backup;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.desk.backup.Listed;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;

/// A backup: when it was made, how many drafts, how large.
final class BackupRow extends ListCell<Listed> {
    private final Words words;

    BackupRow(Words words) {
        this.words = words;
        getStyleClass().add("backup-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Listed one, boolean empty) {
        super.updateItem(one, empty);
        if (empty || one == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var time = new Label(Told.time(one.head().made()));
        time.getStyleClass().add("strong");
        if (one.head().isSealed()) time.setGraphic(Icons.small(Feather.LOCK));
        var drafts = new Label(words.of("safe.drafts", one.head().drafts()));
        drafts.getStyleClass().add("secondary");
        var size = new Label(new Told(words).size(one.size()));
        size.getStyleClass().add("secondary");
        size.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox(16, time, drafts, gap, size);
        row.setAlignment(Pos.CENTER_LEFT);
        setGraphic(row);
        setAccessibleText(time.getText() + ", " + drafts.getText() + ", " + size.getText());
    }
}
