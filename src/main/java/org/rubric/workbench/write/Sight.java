package org.rubric.workbench.write;

import java.util.function.IntConsumer;
import javafx.scene.Node;

/// How the place *Write* is seen: the size of its text, the panes beside it, the text alone.
public final class Sight {
    private final Panes panes;
    private final Magnified first;
    private final Magnified second;
    private IntConsumer resized = _ -> {};
    private int size = 100;

    Sight(Panes panes, Magnified first, Magnified second) {
        this.panes = panes;
        this.first = first;
        this.second = second;
    }

    /// Lends the text, with what belongs over and below it, to another place until it is given
    /// [#back]; the same node each time. Keys and undo stay what they are.
    public Node lend() {
        return panes.lend();
    }

    /// The text is the place's own again.
    public void back() {
        panes.back();
    }

    /// Size of the text in percent.
    public int size() {
        return size;
    }

    /// Shows the text in the nearest size there is.
    public void size(int percent) {
        size = TextSize.nearest(percent);
        first.size(size);
        second.size(size);
        resized.accept(size);
    }

    void step(boolean larger) {
        size(TextSize.next(size, larger));
    }

    boolean canStep(boolean larger) {
        return TextSize.next(size, larger) != size;
    }

    /// Told of each new size.
    public void onSize(IntConsumer listener) {
        resized = listener;
    }

    public PaneWidths widths() {
        return panes.widths();
    }

    public void widths(PaneWidths wanted) {
        panes.widths(wanted);
    }

    /// Hides the panes beside the text, or brings back those that were there.
    public void alone(boolean wanted) {
        panes.alone(wanted);
    }
}
