package org.rubric.workbench.seek;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rubric.search.Hit;
import org.rubric.search.Match;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;

/// A hit: what it is, its heading and its place, and the piece of text in which the words stand.
final class HitRow extends ListCell<Hit> {
    private static final double SIDES = 66;

    private final Words words;
    private final Label sign = new Label();
    private final MarkedLine title = new MarkedLine("hit-title");
    private final Label place = new Label();
    private final Label alike = new Label();
    private final MarkedLine excerpt = new MarkedLine("hit-words");
    private final HBox row;

    HitRow(Words words, ObservableValue<Number> width) {
        this.words = words;
        getStyleClass().add("hit-row");
        sign.setMinSize(16, 20);
        place.getStyleClass().add("secondary");
        place.setMinWidth(Region.USE_PREF_SIZE);
        alike.setText(words.of("seek.alike"));
        alike.getStyleClass().add("secondary");
        alike.setMinWidth(Region.USE_PREF_SIZE);
        title.setMaxHeight(20);
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(12, title, alike, place);
        head.setAlignment(Pos.TOP_LEFT);
        var both = new VBox(2, head, excerpt);
        both.setMinWidth(0);
        HBox.setHgrow(both, Priority.ALWAYS);
        row = new HBox(12, sign, both);
        row.prefWidthProperty().bind(width.map(w -> w.doubleValue() - SIDES));
        row.maxWidthProperty().bind(row.prefWidthProperty());
    }

    @Override
    protected void updateItem(Hit hit, boolean empty) {
        super.updateItem(hit, empty);
        if (empty || hit == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var kind = HitKind.of(hit.collection());
        sign.setGraphic(Icons.small(kind.icon()));
        title.show(hit.title());
        place.setText(hit.where());
        boolean near = hit.match() == Match.ALIKE;
        alike.setVisible(near);
        alike.setManaged(near);
        excerpt.show(hit.excerpt());
        boolean text = !hit.excerpt().words().isBlank();
        excerpt.setVisible(text);
        excerpt.setManaged(text);
        setAccessibleText(
                words.of(
                        "seek.row",
                        words.of(kind.key()),
                        hit.title().words(),
                        hit.where(),
                        hit.excerpt().words()));
        setGraphic(row);
    }

    /// An excerpt takes two lines where one is too short, which a list does not find out by itself.
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null) return super.computePrefHeight(width);
        return Math.max(40, row.prefHeight(row.getPrefWidth()) + 20);
    }
}
