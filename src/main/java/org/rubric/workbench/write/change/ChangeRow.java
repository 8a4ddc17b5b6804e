package org.rubric.workbench.write.change;

import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.revision.Change;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;
import org.rubric.workbench.Wrapping;

/// One change: a sign of its kind, the sentence, the heading it stands under.
final class ChangeRow extends ListCell<Change> {
    private static final double SIDES = 44;

    private final Label sentence = new Label();
    private final Label place = new Label();
    private final StackPane sign = new StackPane();
    private final Hyperlink back = new Hyperlink();
    private final HBox row;
    private final Words words;
    private final ChangesView.Deeds deeds;

    ChangeRow(Words words, ChangesView.Deeds deeds, ObservableValue<Number> width) {
        this.words = words;
        this.deeds = deeds;
        getStyleClass().add("check-row");
        sentence.getStyleClass().add("check-sentence");
        sentence.setWrapText(true);
        place.getStyleClass().add("check-place");
        sign.setMinSize(16, 20);
        sign.setMaxHeight(20);
        back.setText(words.of("changes.back.row"));
        back.getStyleClass().add("check-deed");
        back.setOnAction(_ -> deeds.back().accept(getItem()));
        var second = new FlowPane(12, 0, place, back);
        second.setRowValignment(VPos.CENTER);
        second.setMinWidth(0);
        var both = new VBox(sentence, second);
        both.setMinWidth(0);
        HBox.setHgrow(both, Priority.ALWAYS);
        row = new HBox(8, sign, both);
        row.prefWidthProperty().bind(width.map(w -> w.doubleValue() - SIDES));
        place.maxWidthProperty().bind(row.prefWidthProperty().subtract(24));
        selectedProperty().addListener((_, _, _) -> offer());
    }

    @Override
    protected void updateItem(Change change, boolean empty) {
        super.updateItem(change, empty);
        if (empty || change == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        sentence.setText(Wrapping.safe(change.remark()));
        place.setText(change.place().heading());
        var icon = Icons.small(icon(change));
        icon.getStyleClass().add(style(change));
        sign.getChildren().setAll(icon);
        setAccessibleText(words.of("changes.row", change.remark(), change.place().heading()));
        setGraphic(row);
        offer();
    }

    /// The chosen change can be taken back where that touches nothing else.
    private void offer() {
        boolean can = isSelected() && !isEmpty() && deeds.clean().test(getItem());
        back.setVisible(can);
        back.setManaged(can);
    }

    /// A long sentence takes several lines, which a list does not find out by itself.
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null) return super.computePrefHeight(width);
        return Math.max(56, row.prefHeight(row.getPrefWidth()) + 17);
    }

    private static Ikon icon(Change change) {
        return switch (change) {
            case Change.Inserted _ -> Feather.PLUS;
            case Change.Deleted _ -> Feather.MINUS;
            case Change.Moved _ -> Feather.CORNER_DOWN_RIGHT;
            case Change.Reworded _,
                    Change.Recast _,
                    Change.Restyled _,
                    Change.Retargeted _,
                    Change.Revalued _ ->
                    Feather.EDIT_2;
        };
    }

    private static String style(Change change) {
        return switch (change) {
            case Change.Inserted _ -> "good";
            case Change.Deleted _ -> "gone";
            case Change.Moved _, Change.Reworded _, Change.Recast _ -> "changed";
            case Change.Restyled _, Change.Retargeted _, Change.Revalued _ -> "changed";
        };
    }
}
