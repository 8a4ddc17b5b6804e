package org.rubric.workbench.text.insert;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.layout.Region;
import org.rubric.document.Id;
import org.rubric.workbench.text.block.BlockFlow;
import org.rubric.workbench.text.block.BlockView;

/// What lies under a block of the text: a slip that asks, or a bar that offers. The text below
/// makes room, so that nothing is covered.
final class Underneath {
    private static final double GAP = 8;

    private final BlockFlow flow;
    private Optional<Region> shown = Optional.empty();
    private Id piece = Id.of("none");
    private Optional<BlockView> lifted = Optional.empty();
    private double above;

    Underneath(BlockFlow flow) {
        this.flow = flow;
    }

    /// Shows something under a piece, in the place of what was shown.
    void show(Id under, Region node) {
        shown.filter(before -> before != node).ifPresent(before -> before.setVisible(false));
        piece = under;
        shown = Optional.of(node);
        node.setVisible(true);
        node.toFront();
        flow.requestLayout();
    }

    /// Takes it away.
    void clear() {
        shown.ifPresent(node -> node.setVisible(false));
        shown = Optional.empty();
        lifted.ifPresent(view -> view.foot(0));
        lifted = Optional.empty();
        flow.requestLayout();
    }

    /// Keeps it under its block; asks for another layout when the block needs other room.
    void place() {
        var view = shown.flatMap(_ -> flow.live(piece));
        boolean moved = false;
        if (lifted.isPresent() && !lifted.equals(view)) moved = lifted.get().foot(0);
        lifted = view;
        shown.ifPresent(node -> node.setVisible(view.isPresent()));
        if (view.isPresent()) moved |= place(shown.orElseThrow(), view.get());
        // within a layout a wish for another would be forgotten
        if (moved) Platform.runLater(flow::requestLayout);
    }

    /// Scrolls so that all of it is seen, if the window is tall enough.
    void reveal() {
        flow.layout();
        flow.layout();
        shown.filter(Region::isVisible)
                .ifPresent(
                        node -> {
                            double below = node.getLayoutY() + node.getHeight() + GAP;
                            if (below > flow.getHeight()) flow.scroll(below - flow.getHeight());
                            flow.layout();
                        });
    }

    private boolean place(Region node, BlockView view) {
        double width = flow.columnWidth();
        node.applyCss();
        double tall = Math.ceil(node.prefHeight(width));
        double y = view.getLayoutY() + view.body();
        // A picture that has only now been drawn pushes it out of the window.
        if (view.body() != above && node.isFocusWithin()) Platform.runLater(this::reveal);
        above = view.body();
        node.resizeRelocate(flow.columnLeft(), Math.round(y + GAP), width, tall);
        return view.foot(tall + GAP);
    }
}
