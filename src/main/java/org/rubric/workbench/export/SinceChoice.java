package org.rubric.workbench.export;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rubric.workbench.Words;

/// Whether changes are shown, and since when; the first text is chosen.
final class SinceChoice extends VBox {
    private static final double ROW = 28;
    private static final int MOST_ROWS = 4;

    private final CheckBox shown;
    private final ListView<Earlier> list = new ListView<>();

    /// @param changed something else is chosen
    SinceChoice(Words words, Earlier.Offered offered, Runnable changed) {
        super(8);
        getStyleClass().add("since-choice");
        shown = new CheckBox(words.of("since.show"));
        shown.setTooltip(new Tooltip(words.of("since.show.tip")));
        shown.setAccessibleHelp(words.of("since.show.tip"));
        list.getItems().setAll(offered.all());
        list.setAccessibleText(words.of("since.show"));
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROW * Math.min(MOST_ROWS, offered.all().size()) + 4);
        list.setCellFactory(_ -> new Row());
        list.getSelectionModel().selectFirst();
        getChildren().addAll(shown, list);
        shown.setSelected(offered.shown() && !offered.all().isEmpty());
        list.setVisible(shown.isSelected());
        list.setManaged(shown.isSelected());
        shown.selectedProperty()
                .addListener(
                        (_, _, now) -> {
                            list.setVisible(now);
                            list.setManaged(now);
                            changed.run();
                        });
    }

    /// Empty: the text as it is.
    Optional<Earlier> chosen() {
        if (!shown.isSelected()) return Optional.empty();
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private static final class Row extends ListCell<Earlier> {
        private final Label name = new Label();
        private final Label made = new Label();
        private final HBox row = new HBox(12, name, made);

        Row() {
            name.setMinWidth(0);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            made.setMinWidth(Region.USE_PREF_SIZE);
            made.getStyleClass().add("secondary");
            row.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Earlier earlier, boolean empty) {
            super.updateItem(earlier, empty);
            boolean none = empty || earlier == null;
            setGraphic(none ? null : row);
            setAccessibleText(none ? null : earlier.name() + " " + earlier.made());
            if (none) return;
            name.setText(earlier.name());
            made.setText(earlier.made());
        }
    }
}
