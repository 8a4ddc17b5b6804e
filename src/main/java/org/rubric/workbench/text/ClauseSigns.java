package org.rubric.workbench.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.rubric.document.Id;
import org.rubric.workbench.text.block.BlockFlow;
import org.rubric.workbench.text.caret.Places;

/// Small signs beside the titles of clauses: by what they were changed. A click asks for more.
public final class ClauseSigns extends Region {
    private static final double ASIDE = 22;
    private static final int MOST = 1;

    private final BlockFlow flow;
    private final Places places;
    private Map<Id, List<String>> signs = Map.of();
    private Consumer<Id> chosen = _ -> {};

    ClauseSigns(BlockFlow flow, Places places) {
        this.flow = flow;
        this.places = places;
        setManaged(false);
        setPickOnBounds(false);
        getStyleClass().add("clause-signs");
    }

    /// @param next by the line of the title
    /// @param chosen told of the title whose sign was clicked
    public void show(Map<Id, List<String>> next, Consumer<Id> chosen) {
        signs = Map.copyOf(next);
        this.chosen = chosen;
        place();
    }

    public void hide() {
        signs = Map.of();
        place();
    }

    /// Draws those of the clauses that are in the window now.
    void place() {
        if (signs.isEmpty()) {
            if (!getChildren().isEmpty()) getChildren().clear();
            return;
        }
        var nodes = new ArrayList<Node>();
        flow.forEachVisible(
                (_, view) ->
                        view.forEachLine(
                                line -> {
                                    var title = line.block().id();
                                    if (signs.containsKey(title))
                                        nodes.add(sign(title, places.origin(line).getY()));
                                }));
        getChildren().setAll(nodes);
    }

    private Node sign(Id title, double top) {
        var all = signs.get(title);
        var words = all.getFirst() + (all.size() > MOST ? " +" + (all.size() - MOST) : "");
        var label = new Label(words);
        label.getStyleClass().add("clause-sign");
        label.setTooltip(new Tooltip(String.join(", ", all)));
        label.setAccessibleText(String.join(", ", all));
        label.setCursor(Cursor.HAND);
        label.setManaged(false);
        label.setOnMousePressed(
                event -> {
                    event.consume();
                    chosen.accept(title);
                });
        label.applyCss();
        double wide = 8 + 7.5 * words.length();
        double x =
                flow.mirrored()
                        ? flow.columnLeft() - ASIDE - wide
                        : flow.columnLeft() + flow.columnWidth() + ASIDE;
        label.resizeRelocate(x, top + 3, wide, 18);
        return label;
    }
}
