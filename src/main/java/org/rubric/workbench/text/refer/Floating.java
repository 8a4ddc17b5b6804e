package org.rubric.workbench.text.refer;

import javafx.geometry.Point2D;
import javafx.scene.Node;

/// How large something that floats over the text is seen there: where the text is magnified it is
/// not, so that it takes less of the text's own pixels.
final class Floating {
    private Floating() {}

    /// Width and height in pixels of the text around it.
    static Point2D size(Node node, double wide, double tall) {
        return node.localToParent(wide, tall).subtract(node.localToParent(0, 0));
    }
}
