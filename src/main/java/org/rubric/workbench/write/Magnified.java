package org.rubric.workbench.write;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import org.rubric.workbench.text.DocumentView;

/// A text shown larger or smaller: its column and its type scale together, what floats over it
/// keeps the size of the window's other words.
public final class Magnified extends Region {
    private final DocumentView text;
    private final Scale scale = new Scale();
    private final Rectangle clip = new Rectangle();

    /// @param turned told that the wheel was turned with Ctrl held; true: larger
    public Magnified(DocumentView text, Consumer<Boolean> turned) {
        this.text = text;
        text.getTransforms().add(scale);
        text.setManaged(false);
        setClip(clip);
        getChildren().add(text);
        addEventFilter(
                ScrollEvent.SCROLL,
                event -> {
                    if (!event.isShortcutDown() || event.getDeltaY() == 0) return;
                    turned.accept(event.getDeltaY() > 0);
                    event.consume();
                });
    }

    /// @param percent 100: 12 points are 16 pixels
    public void size(int percent) {
        double factor = percent / 100.0;
        scale.setX(factor);
        scale.setY(factor);
        for (var node : text.getChildrenUnmodifiable())
            if (node.getStyleClass().contains("floating")) keep(node, 1 / factor);
        requestLayout();
    }

    private static void keep(Node node, double factor) {
        node.getTransforms().removeIf(one -> one instanceof Scale);
        if (factor != 1) node.getTransforms().add(new Scale(factor, factor));
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        text.resizeRelocate(0, 0, getWidth() / scale.getX(), getHeight() / scale.getY());
    }
}
