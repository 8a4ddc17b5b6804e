package org.rubric.workbench.write.remark;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import org.rubric.document.Position;
import org.rubric.workbench.Overlay;
import org.rubric.workbench.text.DocumentView;

/// Where a card lies: beside its line, right of the gutter; where the window ends there, below the
/// line.
public record CardPlace(Overlay overlay, DocumentView text) {
    private static final double GUTTER = 56;
    private static final double LINE = 24;

    void show(Region card, Position at) {
        overlay.below(card, place(at));
    }

    void close() {
        overlay.close();
    }

    /// Whether a card is shown.
    boolean shows(Region card) {
        return card.getParent() == overlay;
    }

    private Bounds place(Position at) {
        var pane = text.localToScene(text.getLayoutBounds());
        var flow = text.flow();
        double right = pane.getMinX() + flow.columnLeft() + flow.columnWidth();
        double line =
                text.places()
                        .inScene(at)
                        .map(Bounds::getMinY)
                        .orElse(pane.getMinY() + pane.getHeight() / 3);
        double x = flow.mirrored() ? pane.getMinX() + 16 : right + GUTTER;
        if (x + ThreadCard.WIDTH + 8 <= overlay.getWidth())
            return new BoundingBox(x, line - 8, 1, 0);
        return new BoundingBox(right - ThreadCard.WIDTH, line, 1, LINE);
    }
}
