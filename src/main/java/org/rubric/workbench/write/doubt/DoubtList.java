package org.rubric.workbench.write.doubt;

import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.rubric.document.Id;
import org.rubric.workbench.Icons;
import org.rubric.workbench.Words;
import org.rubric.workbench.Wrapping;

/// The places to look at beside the page: what each is, where, and how it was settled.
final class DoubtList extends VBox {
    private static final double SIDES = 44;

    private final ListView<Integer> list = new ListView<>();
    private final Label told = new Label();
    private final Words words;
    private final Round round;
    private final Function<Id, String> where;
    private boolean showing;

    /// @param where the division that a block stands in
    /// @param chosen told which place was clicked
    DoubtList(Words words, Round round, Function<Id, String> where, IntConsumer chosen) {
        this.words = words;
        this.round = round;
        this.where = where;
        getStyleClass().addAll("checks", "doubts");
        var head = new Label(words.of("doubt.places").toUpperCase(Locale.ROOT));
        head.getStyleClass().add("pane-heading-words");
        told.getStyleClass().add("check-place");
        var heading = new HBox(head, told);
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.getStyleClass().add("pane-heading");
        for (int i = 0; i < round.doubts().size(); i++) list.getItems().add(i);
        list.setCellFactory(_ -> new Row());
        list.setAccessibleText(words.of("doubt.places"));
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (_, _, now) -> {
                            if (now != null && !showing) chosen.accept(now);
                        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(heading, list);
        follow();
    }

    /// Shows how far the round is.
    void follow() {
        showing = true;
        told.setText(words.of("doubt.told", round.doubts().size() - round.left(), round.left()));
        list.refresh();
        if (round.at() < 0) list.getSelectionModel().clearSelection();
        else {
            list.getSelectionModel().clearAndSelect(round.at());
            list.scrollTo(Math.max(0, round.at() - 1));
        }
        showing = false;
    }

    private static Ikon icon(String code) {
        return switch (code) {
            case "word.maybe-heading", "word.heading-in-table" -> Feather.TYPE;
            case Doubt.LIST -> Feather.LIST;
            case "word.maybe-note" -> Feather.MESSAGE_SQUARE;
            case "word.maybe-caption" -> Feather.GRID;
            case "word.foreign", "word.picture" -> Feather.IMAGE;
            case "link.dangling", "link.moved" -> Feather.LINK;
            default -> Feather.INFO;
        };
    }

    /// One place.
    private final class Row extends ListCell<Integer> {
        private final Label sentence = new Label();
        private final Label place = new Label();
        private final Label outcome = new Label();
        private final HBox row;

        Row() {
            getStyleClass().add("check-row");
            sentence.getStyleClass().add("check-sentence");
            sentence.setWrapText(true);
            place.getStyleClass().add("check-place");
            outcome.getStyleClass().add("settled");
            outcome.setMinWidth(Region.USE_PREF_SIZE);
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            var second = new HBox(8, place, gap, outcome);
            second.setAlignment(Pos.CENTER_LEFT);
            var both = new VBox(sentence, second);
            HBox.setHgrow(both, Priority.ALWAYS);
            row = new HBox(8, both);
            row.prefWidthProperty().bind(list.widthProperty().map(w -> w.doubleValue() - SIDES));
        }

        @Override
        protected void updateItem(Integer item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            var doubt = round.doubts().get(item);
            var message = doubt.finding().message();
            sentence.setText(Wrapping.safe(message));
            place.setText(where.apply(doubt.block()));
            var answer = round.answer(item);
            outcome.setText(answer.map(a -> words.of("doubt.settled." + a.key())).orElse(""));
            outcome.setGraphic(answer.map(_ -> Icons.small(Feather.CHECK)).orElse(null));
            if (row.getChildren().size() > 1) row.getChildren().removeFirst();
            row.getChildren().addFirst(Icons.small(icon(doubt.finding().code())));
            setAccessibleText(message + ", " + place.getText() + " " + outcome.getText());
            setGraphic(row);
        }

        /// A long sentence takes two lines, which a list does not find out by itself.
        @Override
        protected double computePrefHeight(double width) {
            if (getGraphic() == null) return super.computePrefHeight(width);
            return Math.max(56, row.prefHeight(row.getPrefWidth()) + 17);
        }
    }
}
