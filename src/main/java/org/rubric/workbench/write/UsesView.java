package org.rubric.workbench.write;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rubric.desk.Use;
import org.rubric.workbench.Words;
import org.rubric.workbench.bar.Whole;

/// Where a thing is used: the places of this draft at once, those of the other drafts as they are
/// found. Arrows choose, Enter goes there.
final class UsesView extends VBox {
    private static final double WIDTH = 528;
    private static final double TALLEST = 384;
    private static final double ROW = 56;

    private final Words words;
    private final Consumer<Use> go;
    private final Label heading = Whole.told(new Label());
    private final Label foot = new Label();
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);
    private final String what;
    private final List<Use> all = new ArrayList<>();
    private int chosen;

    /// @param what is used, as references call it
    /// @param go opens a place
    UsesView(Words words, String what, List<Use> here, Consumer<Use> go) {
        this.words = words;
        this.what = what;
        this.go = go;
        getStyleClass().add("uses");
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        setFocusTraversable(true);
        heading.getStyleClass().add("popover-title");
        heading.setMaxWidth(WIDTH - 32);
        foot.getStyleClass().add("secondary");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("uses-scroll");
        var footRow = new HBox(foot);
        footRow.getStyleClass().add("picker-foot");
        var head = new VBox(heading);
        head.getStyleClass().add("uses-head");
        getChildren().addAll(head, scroll, footRow);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        add(here);
    }

    /// Takes places that were found.
    void add(List<Use> found) {
        all.addAll(found);
        heading.setText(words.of("uses.title", what, all.size()));
        show();
        double tall = Math.clamp(all.size() * ROW, ROW, TALLEST);
        scroll.setMinHeight(tall);
        scroll.setPrefHeight(tall);
        scroll.setMaxHeight(tall);
        if (isManaged() || getScene() == null) return;
        resize(WIDTH, prefHeight(WIDTH));
    }

    /// Says how the search in the other drafts goes.
    void tell(String told) {
        foot.setText(told);
    }

    private void show() {
        var shown = new ArrayList<Node>();
        for (int i = 0; i < all.size(); i++) shown.add(row(i));
        if (all.isEmpty()) {
            var none = new Label(words.of("uses.none"));
            none.getStyleClass().add("secondary");
            var row = new HBox(none);
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().add("use-row");
            shown.add(row);
        }
        rows.getChildren().setAll(shown);
    }

    private Node row(int index) {
        var use = all.get(index);
        var excerpt =
                new HBox(
                        words(use.excerpt().before(), "use-words"),
                        words(use.excerpt().words(), "use-words", "strong"),
                        words(use.excerpt().after(), "use-words"));
        var where = new Label(where(use));
        where.getStyleClass().add("secondary");
        var both = new VBox(excerpt, where);
        both.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(both, Priority.ALWAYS);
        var row = new HBox(both);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("use-row");
        row.setMinHeight(ROW);
        row.setMaxHeight(ROW);
        if (index == chosen) row.getStyleClass().add("chosen");
        row.setOnMouseClicked(_ -> go.accept(use));
        return row;
    }

    private static Label words(String words, String... styles) {
        var label = new Label(words);
        label.getStyleClass().addAll(styles);
        if (styles.length > 1) label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private String where(Use use) {
        var clause = use.clause().isEmpty() ? words.of("uses.front") : use.clause();
        return use.draft().isEmpty()
                ? words.of("uses.here", clause)
                : words.of("uses.there", use.name(), clause);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN, UP -> {
                int step = event.getCode() == KeyCode.DOWN ? 1 : -1;
                if (!all.isEmpty()) choose(Math.floorMod(chosen + step, all.size()));
            }
            case ENTER -> {
                if (!all.isEmpty()) go.accept(all.get(chosen));
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose(int index) {
        chosen = index;
        show();
        double over = all.size() * ROW - scroll.getPrefHeight();
        if (over > 0) scroll.setVvalue(Math.clamp((index - 2) * ROW / over, 0, 1));
    }
}
