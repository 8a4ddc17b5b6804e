package org.rubric.workbench.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.workbench.text.block.BlockFlow;
import org.rubric.workbench.text.block.BlockView;

/// A quiet mark beside the blocks that follow records. It goes as soon as one is rewritten.
final class Followed extends Region {
    private static final double ASIDE = 8;

    private final BlockFlow flow;
    private final Map<Id, Block> following = new HashMap<>();
    private final Tooltip tip;

    /// @param words what a mark says when the mouse rests on it
    Followed(BlockFlow flow, String words) {
        this.flow = flow;
        tip = new Tooltip(words);
        setManaged(false);
        setPickOnBounds(false);
        getStyleClass().add("followed");
    }

    void show(Document document, Set<Id> blocks) {
        following.clear();
        if (!blocks.isEmpty())
            document.forEach(
                    block -> {
                        if (blocks.contains(block.id())) following.put(block.id(), block);
                    });
        place();
    }

    /// Draws the marks of the blocks that are in the window now.
    void place() {
        if (following.isEmpty() && getChildren().isEmpty()) return;
        var marks = new ArrayList<Node>();
        if (!following.isEmpty())
            flow.forEachVisible(
                    (_, view) -> {
                        if (follows(view)) marks.add(mark(view));
                    });
        getChildren().setAll(marks);
    }

    /// Every line of it, and there is something in it.
    private boolean follows(BlockView view) {
        var all = new boolean[] {true, false};
        view.forEachLine(
                line -> {
                    var block = line.block();
                    all[0] &= block.equals(following.get(block.id()));
                    all[1] |= Inline.length(block.runs()) > 0;
                });
        return all[0] && all[1];
    }

    private Node mark(BlockView view) {
        double edge = flow.columnLeft() - ASIDE;
        double x = flow.mirrored() ? edge : flow.columnLeft() + flow.columnWidth() + ASIDE;
        double top = view.getLayoutY();
        var mark = new Line(x, top + 4, x, top + Math.max(12, view.getHeight() - 4));
        mark.getStyleClass().add("followed-mark");
        Tooltip.install(mark, tip);
        return mark;
    }
}
