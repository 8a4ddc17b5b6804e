package org.rubric.workbench.bar;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/// Parts beside each other, in as many rows as they need where the width is short: words are longer
/// in another language, and no part is cut.
public final class Rows extends FlowPane {
    /// Wider than any window: they ask for one row. An [javafx.scene.layout.HBox] reckons with what
    /// a part gives up of its width, and not with what it gets.
    private static final double ALL = 10_000;

    /// @param beside between parts of a row
    /// @param below between rows
    public Rows(double beside, double below, Node... parts) {
        super(beside, below, parts);
        setAlignment(Pos.CENTER_LEFT);
        setPrefWrapLength(ALL);
        setMinWidth(0);
    }
}
