package org.rubric.workbench.programme;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rubric.programme.State;

/// The cards of one state under its name.
final class BoardColumn extends VBox {
    private final State state;
    private final Label heading = new Label();
    private final Label count = new Label();
    private final List<ItemCard> cards = new ArrayList<>();

    BoardColumn(State state) {
        super(8);
        this.state = state;
        getStyleClass().add("board-column");
        heading.getStyleClass().add("board-heading");
        heading.setText(state.words());
        heading.setWrapText(true);
        HBox.setHgrow(heading, Priority.ALWAYS);
        heading.setMaxWidth(Double.MAX_VALUE);
        count.getStyleClass().add("secondary");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var top = new HBox(4, heading, count);
        top.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(top);
    }

    State state() {
        return state;
    }

    List<ItemCard> cards() {
        return cards;
    }

    void add(ItemCard card) {
        cards.add(card);
        getChildren().add(card);
    }

    void settle() {
        count.setText(cards.isEmpty() ? "" : Integer.toString(cards.size()));
        setAccessibleText((state.words() + " " + count.getText()).strip());
    }

    void light(boolean may, boolean own) {
        if (may) getStyleClass().add("lit");
        else if (!own) getStyleClass().add("unlit");
    }

    void over(boolean under) {
        getStyleClass().remove("under");
        if (under && getStyleClass().contains("lit")) getStyleClass().add("under");
    }

    void rest() {
        getStyleClass().removeAll("lit", "unlit", "under");
    }
}
