package org.rubric.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A field and rows below it that typing narrows: arrows move round and round, Enter takes. Its
/// owner lays out both and hands it the keys.
public final class FoundRows<T> {
    /// How tall a row is, in pixels.
    public static final double ROW = 32;

    private static final PseudoClass PALE = PseudoClass.getPseudoClass("pale");

    private final int most;
    private final String none;
    private final Owner<T> owner;
    private final TextField field = new TextField();
    private final VBox rows = new VBox();
    private List<T> found = List.of();
    private int chosen;
    private int first;

    /// What is found, what a row says, and what happens then.
    public interface Owner<T> {
        /// For what was typed, the best first.
        List<T> found(String typed);

        String words(T row);

        /// On the right, such as keys.
        String aside(T row);

        /// What cannot be done now is paler.
        default boolean possible(T row) {
            return true;
        }

        /// Told which row is chosen now; empty: nothing is found.
        ///
        /// @return what is to be heard of it
        default String chose(Optional<T> row) {
            return row.map(this::words).orElse("");
        }

        /// Enter was pressed on it.
        void take(T row);

        /// It was clicked and is the chosen one.
        default void click(T row) {
            take(row);
        }
    }

    /// @param most rows at once
    /// @param none what an empty list says; empty: nothing
    public FoundRows(int most, String prompt, String none, Owner<T> owner) {
        this.most = most;
        this.none = none;
        this.owner = owner;
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.textProperty().addListener((_, _, _) -> fill());
        rows.setMinHeight(most * ROW);
    }

    public TextField field() {
        return field;
    }

    public VBox rows() {
        return rows;
    }

    /// How many there are, seen or not.
    int many() {
        return found.size();
    }

    /// Which of them is the chosen one, from 0.
    int at() {
        return chosen;
    }

    public Optional<T> chosen() {
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(chosen));
    }

    /// Finds anew; the first row is the chosen one.
    public void fill() {
        found = owner.found(field.getText());
        choose(0);
    }

    private void choose(int index) {
        chosen = index;
        first = Math.clamp(first, Math.max(0, chosen - most + 1), chosen);
        var shown = new ArrayList<Node>();
        for (int i = first; i < Math.min(found.size(), first + most); i++) shown.add(row(i));
        if (shown.isEmpty() && !none.isEmpty()) {
            var label = new Label(none);
            label.getStyleClass().addAll("secondary", "picker-row");
            shown.add(label);
        }
        rows.getChildren().setAll(shown);
        field.setAccessibleHelp(owner.chose(chosen()));
        field.notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
    }

    private Node row(int index) {
        var one = found.get(index);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var aside = new Label(owner.aside(one));
        aside.getStyleClass().add("secondary");
        aside.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(16, Directed.words(new Label(), owner.words(one)), gap, aside);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("picker-row");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText((owner.words(one) + " " + aside.getText()).strip());
        row.pseudoClassStateChanged(PALE, !owner.possible(one));
        if (index == chosen) row.getStyleClass().add("chosen");
        row.setOnMouseClicked(
                _ -> {
                    choose(index);
                    owner.click(one);
                });
        return row;
    }

    /// Takes the keys that move and take.
    public void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN, UP -> {
                int step = event.getCode() == KeyCode.DOWN ? 1 : -1;
                if (!found.isEmpty()) choose(Math.floorMod(chosen + step, found.size()));
            }
            case ENTER -> chosen().ifPresent(owner::take);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
