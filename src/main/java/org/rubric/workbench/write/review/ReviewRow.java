package org.rubric.workbench.write.review;

import java.util.ArrayList;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rubric.revision.review.Proposed;
import org.rubric.workbench.Words;
import org.rubric.workbench.Wrapping;

/// One row: whose change it is, what it says, and what can be done with it. Rivals stand side by
/// side.
final class ReviewRow extends ListCell<Entry> {
    private static final double SIDES = 44;
    private final Words words;
    private final ReviewView list;
    private final ObservableValue<Number> width;
    private Node shown = new Label();

    ReviewRow(Words words, ReviewView list, ObservableValue<Number> width) {
        this.words = words;
        this.list = list;
        this.width = width;
        getStyleClass().add("check-row");
        selectedProperty().addListener((_, _, _) -> fill());
    }

    @Override
    protected void updateItem(Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        fill();
    }

    private void fill() {
        var entry = getItem();
        if (isEmpty() || entry == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var box = new VBox(2);
        if (list.begins(getIndex())) box.getChildren().add(heading(entry));
        switch (entry) {
            case Entry.Said(var comment) ->
                    box.getChildren()
                            .add(
                                    part(
                                            comment.author(),
                                            words.of("review.comment", comment.text()),
                                            comment.time().toString().substring(0, 10),
                                            isSelected()));
            case Entry.Changes(var rivals) when rivals.size() == 1 ->
                    box.getChildren().add(change(rivals.getFirst(), isSelected()));
            case Entry.Changes changes -> box.getChildren().add(rivals(changes));
        }
        box.setPrefWidth(width.getValue().doubleValue() - SIDES);
        box.setMaxWidth(box.getPrefWidth());
        shown = box;
        setAccessibleText(list.said(entry));
        setGraphic(box);
    }

    private Label heading(Entry entry) {
        var words = new Label(list.heading(entry));
        words.getStyleClass().add("review-heading");
        return words;
    }

    private Node rivals(Entry.Changes changes) {
        var columns = new ArrayList<Node>();
        int at = list.alternative(changes);
        for (int i = 0; i < changes.rivals().size(); i++) {
            var column = change(changes.rivals().get(i), isSelected() && at == i);
            column.getStyleClass().add("review-rival");
            if (isSelected() && at == i) column.getStyleClass().add("chosen");
            columns.add(column);
        }
        boolean aside = columns.size() == 2;
        for (var column : columns) {
            HBox.setHgrow(column, Priority.ALWAYS);
            double wide = width.getValue().doubleValue() - SIDES;
            if (aside) ((Region) column).setPrefWidth((wide - 8) / 2);
        }
        var told = new Label(words.of("review.rivals", columns.size()));
        told.getStyleClass().add("check-place");
        var row = aside ? new HBox(8) : new VBox(8);
        row.getChildren().addAll(columns);
        return new VBox(4, told, row);
    }

    private VBox change(Proposed one, boolean chosen) {
        var sentence = list.sentence(one);
        var part = part(one.author(), sentence, list.whose(one), chosen && one.possible());
        if (!one.possible()) {
            var why = new Label(words.of("review.impossible"));
            why.getStyleClass().add("check-place");
            why.setWrapText(true);
            why.setMinHeight(USE_PREF_SIZE);
            part.getChildren().add(why);
            if (chosen) part.getChildren().add(deed("review.leave", list::leave));
        }
        return part;
    }

    /// @param offered whether it can be taken or left here
    private VBox part(String author, String said, String aside, boolean offered) {
        var sentence = new Label(Wrapping.safe(said));
        sentence.getStyleClass().add("check-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        var name = new Label(aside);
        name.getStyleClass().add("check-place");
        name.setWrapText(true);
        var second = new FlowPane(8, 0, new AuthorSign(author, list.number(author)), name);
        second.setAlignment(Pos.CENTER_LEFT);
        var part = new VBox(sentence, second);
        part.setMinWidth(0);
        if (offered)
            part.getChildren()
                    .add(
                            new HBox(
                                    16,
                                    deed("review.take", list::take),
                                    deed("review.leave", list::leave)));
        return part;
    }

    private Hyperlink deed(String key, Runnable run) {
        var link = new Hyperlink(words.of(key));
        link.getStyleClass().add("check-deed");
        link.setMinWidth(USE_PREF_SIZE);
        link.setFocusTraversable(false);
        link.setTooltip(new javafx.scene.control.Tooltip(words.of(key + ".tip")));
        link.setOnAction(_ -> run.run());
        return link;
    }

    /// A long sentence takes several lines, which a list does not find out by itself.
    @Override
    protected double computePrefHeight(double across) {
        if (getGraphic() == null) return super.computePrefHeight(across);
        return Math.max(56, shown.prefHeight(width.getValue().doubleValue() - SIDES) + 17);
    }
}
