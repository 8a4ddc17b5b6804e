package org.rubric.workbench.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/// What one block looks like. x = 0 is the left edge of the text column; labels hang to the left of
/// it. A view works out its own size in [#arrange] and is never laid out by the toolkit.
abstract class BlockView extends Region {

    BlockView() {
        setManaged(false);
        getStyleClass().add("block");
    }

    /// Takes what is to be shown; answers whether anything that is seen changed.
    abstract boolean show(Piece piece, Setting setting);

    /// Lays itself out in that width and answers its height.
    abstract double arrange(double width);

    /// Visits its lines of text in reading order, with this view's coordinates untouched.
    abstract void forEachLine(Consumer<LineView> visit);

    List<LineView> lines() {
        var all = new ArrayList<LineView>();
        forEachLine(all::add);
        return all;
    }

    /// The label beside it as words, for who cannot see the margin; empty: none.
    String label() {
        return "";
    }
}
