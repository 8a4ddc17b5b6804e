package org.rubric.workbench.text;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import org.rubric.workbench.text.block.BlockFlow;

/// The bar at the right edge that tells where in the document the window is.
final class Rail extends ScrollBar {
    private static final double STEP = 48;

    private final BlockFlow flow;
    private boolean following;

    Rail(BlockFlow flow) {
        this.flow = flow;
        setOrientation(Orientation.VERTICAL);
        setUnitIncrement(STEP);
        valueProperty()
                .addListener(
                        (_, _, now) -> {
                            if (!following) flow.position(now.doubleValue());
                        });
    }

    /// Shows where the flow is in a window of that height.
    void follow(double height) {
        following = true;
        double most = Math.max(0, flow.total() - height);
        setVisible(most > 0);
        setMax(most);
        setVisibleAmount(most * Math.min(1, height / Math.max(1, flow.total())));
        setBlockIncrement(height - STEP);
        setValue(Math.clamp(flow.position(), 0, most));
        following = false;
    }
}
