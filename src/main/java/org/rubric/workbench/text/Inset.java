package org.rubric.workbench.text;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.rubric.document.Id;
import org.rubric.workbench.text.block.BlockFlow;

/// A panel in the text, under the block that it is about: the text makes room for it, and both
/// stand on one ground. Where the block reaches below the window the panel stays in sight at its
/// lower edge.
public final class Inset {
    private static final double ASIDE = 16;
    private static final double PADDING = 8;

    private final BlockFlow flow;
    private final Region ground = new Region();
    private final StackPane holder = new StackPane();
    private Optional<Region> panel = Optional.empty();
    private Id first;
    private Id last;

    Inset(BlockFlow flow) {
        this.flow = flow;
        ground.getStyleClass().add("inset-ground");
        for (var node : List.of(ground, holder)) {
            node.setManaged(false);
            node.setVisible(false);
        }
        ground.setMouseTransparent(true);
    }

    Region ground() {
        return ground;
    }

    Region holder() {
        return holder;
    }

    /// Shows a panel under some blocks, or under the first thing of the text where there are no
    /// such blocks, and scrolls so that all are in sight.
    ///
    /// @param blocks in reading order, at least one
    public void show(List<Id> blocks, Region wanted) {
        hide();
        int from = Math.max(0, flow.holding(blocks.getFirst()));
        int to = Math.max(from, flow.holding(blocks.getLast()));
        if (to >= flow.pieces().size()) return;
        first = flow.pieces().get(from).id();
        last = flow.pieces().get(to).id();
        panel = Optional.of(wanted);
        holder.getChildren().setAll(wanted);
        holder.setVisible(true);
        holder.applyCss();
        double tall = tall(wanted);
        flow.room(first, PADDING, last, tall + PADDING);
        flow.layout();
        double all = Math.min(flow.getHeight() - 2 * PADDING, flow.at(to).getHeight() + tall);
        flow.reveal(to, 0, all + 2 * PADDING);
        flow.layout();
    }

    private double tall(Region wanted) {
        return Math.ceil(wanted.prefHeight(flow.columnWidth() + 2 * ASIDE));
    }

    /// Takes the panel away; the text closes up.
    public void hide() {
        panel = Optional.empty();
        holder.getChildren().clear();
        holder.setVisible(false);
        ground.setVisible(false);
        flow.noRoom();
    }

    /// Keeps the panel under its block.
    void place() {
        if (panel.isEmpty()) return;
        var view = flow.live(last);
        holder.setVisible(view.isPresent());
        ground.setVisible(view.isPresent());
        if (view.isEmpty()) return;
        double wide = flow.columnWidth() + 2 * ASIDE;
        double tall = tall(panel.get());
        double left = flow.columnLeft() - ASIDE;
        double top = flow.live(first).map(v -> v.getLayoutY() - PADDING).orElse(-PADDING);
        double under = view.get().getLayoutY() + view.get().getHeight();
        double y = Math.round(Math.min(under, Math.max(top, flow.getHeight() - tall - PADDING)));
        holder.resizeRelocate(left, y, wide, tall);
        holder.getStyleClass().setAll(y < under ? "inset-over" : "inset");
        ground.resizeRelocate(left, top, wide, y + tall - top);
    }
}
