package org.rubric.workbench.write.outline;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.document.Id;
import org.rubric.workbench.Directed;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;

/// The tables and figures of a draft under a heading with their count, folded until it is pressed.
final class ExhibitList extends VBox {
    private static final double ROW = 32;
    private static final int MOST = 7;

    private final Words words;
    private final Label count = new Label();
    private final ToggleButton head = new ToggleButton();
    private final ListView<Division> list = new ListView<>();
    private final Consumer<Id> chosen;

    /// @param chosen told which was clicked
    ExhibitList(Words words, Consumer<Id> chosen) {
        this.words = words;
        this.chosen = chosen;
        getStyleClass().add("exhibits");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var arrow = Icons.small(Feather.CHEVRON_RIGHT);
        count.getStyleClass().add("secondary");
        var name = new Label(words.of("exhibits"));
        name.setWrapText(true);
        count.setMinWidth(USE_PREF_SIZE);
        var row = new Head(arrow, name, gap, count);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMaxWidth(Double.MAX_VALUE);
        head.setGraphic(row);
        head.getStyleClass().setAll("exhibits-head");
        head.setMaxWidth(Double.MAX_VALUE);
        row.prefWidthProperty().bind(widthProperty().subtract(34));
        head.selectedProperty()
                .addListener(
                        (_, _, open) -> {
                            arrow.setRotate(open ? 90 : 0);
                            fold();
                        });
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new Row());
        list.setAccessibleText(words.of("exhibits"));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().addAll(head, list);
        fold();
    }

    private void pressed(KeyEvent event) {
        var at = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && at != null) chosen.accept(at.id());
    }

    void show(List<Division> exhibits) {
        if (!exhibits.equals(list.getItems())) list.getItems().setAll(exhibits);
        count.setText(Integer.toString(exhibits.size()));
        head.setAccessibleText(words.of("exhibits.count", exhibits.size()));
        setVisible(!exhibits.isEmpty());
        setManaged(!exhibits.isEmpty());
        fold();
    }

    private void fold() {
        list.setVisible(head.isSelected());
        list.setManaged(head.isSelected());
        double tall = ROW * Math.clamp(list.getItems().size(), 1, MOST) + 2;
        list.setPrefHeight(tall);
        list.setMinHeight(Math.min(tall, 2 * ROW));
    }

    /// As tall as its words need in its width, which a button does not ask of what is drawn on it.
    private static final class Head extends HBox {
        Head(Node... parts) {
            super(8, parts);
        }

        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(width < 0 ? getPrefWidth() : width);
        }
    }

    /// Number and caption.
    private final class Row extends ListCell<Division> {
        Row() {
            getStyleClass().add("exhibit-row");
            addEventHandler(
                    MouseEvent.MOUSE_CLICKED,
                    _ -> {
                        if (!isEmpty()) chosen.accept(getItem().id());
                    });
        }

        @Override
        protected void updateItem(Division exhibit, boolean empty) {
            super.updateItem(exhibit, empty);
            setGraphic(empty || exhibit == null ? null : words(exhibit));
            setAccessibleText(empty || exhibit == null ? null : exhibit.words());
        }

        private HBox words(Division exhibit) {
            var number = new Label(exhibit.number());
            number.getStyleClass().add("secondary");
            number.setMinWidth(Region.USE_PREF_SIZE);
            var row = new HBox(8, number, Directed.words(new Label(), exhibit.title()));
            row.setAlignment(Pos.CENTER_LEFT);
            row.setMaxWidth(list.getWidth() - 44);
            return row;
        }
    }
}
