package org.rubric.workbench.reference;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.rubric.desk.reference.JustificationBook;
import org.rubric.desk.reference.Listed;
import org.rubric.desk.reference.Verdict;
import org.rubric.document.Inline;
import org.rubric.workbench.Words;
import org.rubric.workbench.Wrapping;

/// A reference: its tag and words, how it stands, how often it is cited; chosen, also what can be
/// done with it.
final class ReferenceRow extends ListCell<Listed> {
    private static final double SIDES = 44;

    private final Words words;
    private final ReferenceDeeds deeds;
    private final Label tag = new Label();
    private final Label title = new Label();
    private final Label state = new Label();
    private final Label advice = new Label();
    private final Hyperlink cited = new Hyperlink();
    private final StackPane sign = new StackPane();
    private final FlowPane below = new FlowPane(12, 0);
    private final HBox row;

    ReferenceRow(Words words, ReferenceDeeds deeds, ObservableValue<Number> width) {
        this.words = words;
        this.deeds = deeds;
        getStyleClass().addAll("check-row", "reference-row");
        tag.getStyleClass().add("strong");
        tag.setMinWidth(Region.USE_PREF_SIZE);
        title.getStyleClass().add("secondary");
        state.getStyleClass().add("check-place");
        state.setWrapText(true);
        advice.getStyleClass().addAll("check-place", "reference-advice");
        cited.getStyleClass().add("check-deed");
        cited.setOnAction(_ -> deeds.cited(getItem(), cited));
        sign.setMinSize(16, 20);
        sign.setMaxHeight(20);
        below.setRowValignment(VPos.CENTER);
        below.setMinWidth(0);
        var first = new HBox(8, tag, title);
        first.setAlignment(Pos.CENTER_LEFT);
        first.setMinHeight(20);
        var both = new VBox(first, below);
        both.setMinWidth(0);
        HBox.setHgrow(both, Priority.ALWAYS);
        row = new HBox(8, sign, both);
        row.prefWidthProperty().bind(width.map(w -> w.doubleValue() - SIDES));
        state.maxWidthProperty().bind(row.prefWidthProperty().subtract(24));
        selectedProperty().addListener((_, _, _) -> fill());
    }

    @Override
    protected void updateItem(Listed one, boolean empty) {
        super.updateItem(one, empty);
        fill();
    }

    private void fill() {
        var one = getItem();
        getStyleClass().remove("gone");
        if (isEmpty() || one == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        if (one.verdict().state().gone()) getStyleClass().add("gone");
        tag.setText(one.name());
        var text = Inline.text(one.entry().entry().runs());
        title.setText(one.entry().tag().isEmpty() ? "" : one.title());
        title.setTooltip(new Tooltip(Wrapping.safe(text)));
        state.setText(Standings.words(words, one.verdict()));
        advice.setText(Standings.advice(words, one));
        cited.setText(words.of("reference.cited", one.cited().size()));
        sign.getChildren().setAll(Standings.sign(one.verdict()));
        below.getChildren().setAll(state);
        if (!advice.getText().isEmpty()) below.getChildren().add(advice);
        if (!one.cited().isEmpty()) below.getChildren().add(cited);
        if (isSelected()) offer(one);
        setAccessibleText(one.name() + ", " + state.getText() + ", " + advice.getText());
        setGraphic(row);
        requestLayout();
    }

    private void offer(Listed one) {
        if (one.verdict().better().isPresent())
            deed("reference.update", "U", () -> deeds.update(one));
        switch (one.advice()) {
            case TO_BIBLIOGRAPHY -> deed("reference.bibliography", "M", () -> deeds.move(one));
            case TO_REFERENCES -> deed("reference.clause", "M", () -> deeds.move(one));
            case UNCITED -> deed("reference.remove", "Delete", () -> deeds.remove(one));
            case NONE -> {}
        }
        if (one.verdict().state() == Verdict.State.MISSING && deeds.learns())
            deed("reference.learn", "A", () -> deeds.learn(one));
        if (JustificationBook.isOutside(one) && deeds.learns()) {
            var link = deed("reference.justify", "J", () -> {});
            link.setOnAction(_ -> deeds.justify(one, link));
        }
    }

    private Hyperlink deed(String key, String keys, Runnable run) {
        var link = new Hyperlink(words.of(key));
        link.getStyleClass().add("check-deed");
        link.setTooltip(new Tooltip(words.of("tooltip", words.of(key), keys)));
        link.setOnAction(_ -> run.run());
        below.getChildren().add(link);
        return link;
    }

    /// Deeds may take a second line, which a list does not find out by itself.
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null) return super.computePrefHeight(width);
        return Math.max(56, row.prefHeight(row.getPrefWidth()) + 17);
    }
}
