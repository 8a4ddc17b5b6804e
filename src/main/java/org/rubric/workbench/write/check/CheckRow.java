package org.rubric.workbench.write.check;

import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.document.Finding;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;
import org.rubric.workbench.Wrapping;
import org.rubric.workbench.text.Sign;

/// One check: its sign, the sentence, where it is; chosen, also what can be done about it.
final class CheckRow extends ListCell<Finding> {
    private static final double SIDES = 44;

    private final Label sentence = new Label();
    private final Label place = new Label();
    private final StackPane sign = new StackPane();
    private final HBox deeds = new HBox(12);
    private final HBox row;
    private final Words words;
    private final Function<Finding, String> where;
    private final ChecksView.Offers offers;

    CheckRow(
            Words words,
            Function<Finding, String> where,
            ChecksView.Offers offers,
            ObservableValue<Number> width) {
        this.words = words;
        this.where = where;
        this.offers = offers;
        getStyleClass().add("check-row");
        sentence.getStyleClass().add("check-sentence");
        sentence.setWrapText(true);
        place.getStyleClass().add("check-place");
        sign.setMinSize(16, 20);
        sign.setMaxHeight(20);
        deeds.setAlignment(Pos.CENTER_LEFT);
        deeds.setMinHeight(20);
        var second = new FlowPane(12, 0, place, deeds);
        second.setRowValignment(VPos.CENTER);
        second.setMinWidth(0);
        var both = new VBox(sentence, second);
        both.setMinWidth(0);
        HBox.setHgrow(both, Priority.ALWAYS);
        row = new HBox(8, sign, both);
        row.prefWidthProperty().bind(width.map(w -> w.doubleValue() - SIDES));
        // Where it is too long, its middle goes: the code at its end is what one looks up.
        place.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        // A flow is never narrower than its widest child, and the list would scroll sideways.
        place.maxWidthProperty().bind(row.prefWidthProperty().subtract(24));
        selectedProperty().addListener((_, _, _) -> offer());
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
        var place = where.apply(finding);
        this.place.setText(
                place.isEmpty() ? finding.code() : words.of("checks.place", place, finding.code()));
        sign.getChildren().setAll(new Sign(finding.severity()));
        setAccessibleText(finding.severity() + ": " + finding.message() + ", " + place);
        setGraphic(row);
        offer();
    }

    /// A long sentence takes two lines, which a list does not find out by itself.
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null) return super.computePrefHeight(width);
        return Math.max(56, row.prefHeight(row.getPrefWidth()) + 17);
    }

    private void offer() {
        deeds.getChildren().clear();
        deeds.setVisible(false);
        deeds.setManaged(false);
        if (!isSelected() || isEmpty() || getItem() == null) return;
        if (offers.fix().possible().test(getItem())) {
            var link = link(offers.fix());
            link.setGraphic(Icons.small(Feather.CHEVRON_DOWN));
            link.setContentDisplay(ContentDisplay.RIGHT);
            link.setGraphicTextGap(0);
            deeds.getChildren().add(link);
        }
        for (var deed : List.of(offers.ignore(), offers.why()))
            if (deed.possible().test(getItem())) deeds.getChildren().add(link(deed));
        deeds.setVisible(true);
        deeds.setManaged(true);
        requestLayout();
    }

    private Hyperlink link(ChecksView.Deed deed) {
        var link = new Hyperlink(deed.words());
        link.getStyleClass().add("check-deed");
        link.setOnAction(_ -> deed.run().accept(getItem(), link));
        return link;
    }
}
