package org.rubric.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
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

/// Search or run a command: all that can be done anywhere in the window with its key, what can be
/// gone to, and drafts, narrowed by typing. What cannot be done now says why when it is chosen.
final class Palette extends VBox {
    private static final int ROWS = 10;
    private static final double WIDTH = 520;
    private static final PseudoClass PALE = PseudoClass.getPseudoClass("pale");

    private final Words words;
    private final Function<String, List<Offer>> offers;
    private final Consumer<Offer> done;
    private final TextField field = new TextField();
    private final VBox rows = new VBox();
    private final Label why = new Label();
    private List<Offer> found = List.of();
    private int chosen;
    private int first;

    /// @param offers what there is for some words, the best first
    /// @param done told of the row before it is run
    Palette(Words words, Function<String, List<Offer>> offers, Consumer<Offer> done) {
        this.words = words;
        this.offers = offers;
        this.done = done;
        getStyleClass().add("palette");
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        field.setPromptText(words.of("palette"));
        field.setAccessibleText(words.of("palette"));
        field.textProperty().addListener((_, _, _) -> fill());
        rows.setMinHeight(ROWS * 32);
        why.getStyleClass().addAll("secondary", "palette-why");
        why.setMinHeight(24);
        getChildren().addAll(field, rows, why);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        fill();
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }

    private void fill() {
        found = offers.apply(field.getText());
        chosen = 0;
        first = 0;
        show();
    }

    private void show() {
        first = Math.clamp(first, Math.max(0, chosen - ROWS + 1), Math.max(0, chosen));
        var shown = new ArrayList<Node>();
        for (int i = first; i < Math.min(found.size(), first + ROWS); i++) shown.add(row(i));
        if (found.isEmpty()) {
            var none = new Label(words.of("palette.none"));
            none.getStyleClass().addAll("secondary", "picker-row");
            shown.add(none);
        }
        rows.getChildren().setAll(shown);
        why.setText(found.isEmpty() ? "" : told(found.get(chosen)));
        field.setAccessibleHelp(found.isEmpty() ? "" : found.get(chosen).words());
        field.notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
    }

    private String told(Offer offer) {
        if (!offer.possible()) return words.of("palette.not", offer.why());
        return words.of("palette.count", chosen + 1, found.size());
    }

    private Node row(int index) {
        var offer = found.get(index);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var aside = new Label(offer.aside());
        aside.getStyleClass().add("secondary");
        aside.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(16, Directed.words(new Label(), offer.words()), gap, aside);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("picker-row");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(offer.words() + " " + offer.aside());
        row.pseudoClassStateChanged(PALE, !offer.possible());
        if (index == chosen) row.getStyleClass().add("chosen");
        row.setOnMouseClicked(
                _ -> {
                    chosen = index;
                    show();
                    run(offer);
                });
        return row;
    }

    private void run(Offer offer) {
        if (!offer.possible()) return;
        done.accept(offer);
        offer.run().run();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN, UP -> {
                int step = event.getCode() == KeyCode.DOWN ? 1 : -1;
                if (!found.isEmpty()) chosen = Math.floorMod(chosen + step, found.size());
                show();
            }
            case ENTER -> {
                if (!found.isEmpty()) run(found.get(chosen));
            }
            default -> {
                return;
            }
        }
        event.consume();
    }
}
