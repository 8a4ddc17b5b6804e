package org.rubric.workbench.text.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.rubric.workbench.text.line.LineView;
import org.rubric.workbench.text.line.Setting;

/// What one block looks like. x = 0 is the left edge of the text column; labels hang to the left of
/// it. A view works out its own size in [#arrange] and is never laid out by the toolkit.
public abstract class BlockView extends Region {
    private boolean stale = true;
    private double arranged = -1;
    private double foot;
    private double arrangedFoot;

    BlockView() {
        setManaged(false);
        getStyleClass().add("block");
    }

    /// Takes what is to be shown; answers whether anything that is seen changed.
    public final boolean show(Piece piece, Setting setting) {
        boolean changed = take(piece, setting);
        stale |= changed;
        return changed;
    }

    /// Lays itself out in that width, if need be, and answers its height.
    public final double arrange(double width) {
        if (stale || width != arranged) {
            stale = false;
            arranged = width;
            arrangedFoot = foot;
            resize(width, place(width) + foot);
        }
        return getHeight();
    }

    /// Room below it for what lies there; answers whether that is other room than before.
    public final boolean foot(double pixels) {
        boolean changed = foot != pixels;
        foot = pixels;
        stale |= changed;
        return changed;
    }

    /// Height without the room below.
    public final double body() {
        return getHeight() - arrangedFoot;
    }

    /// Something in it has another size: it is to be arranged again, and what it stands in.
    public final void outgrown() {
        for (Node node = this; node != null; node = node.getParent())
            if (node instanceof BlockView view) view.stale = true;
    }

    abstract boolean take(Piece piece, Setting setting);

    /// Puts its parts into place and answers its height.
    abstract double place(double width);

    /// Visits its lines of text in reading order, with this view's coordinates untouched.
    public abstract void forEachLine(Consumer<LineView> visit);

    /// Where something stands beside its words that is edited apart: a tag, an identifier.
    public Optional<Rectangle2D> field() {
        return Optional.empty();
    }

    /// Visits the tables that it is or holds.
    public void forEachTable(Consumer<TableView> visit) {}

    public List<LineView> lines() {
        var all = new ArrayList<LineView>();
        forEachLine(all::add);
        return all;
    }

    /// The label beside it as words, for who cannot see the margin; empty: none.
    public String label() {
        return "";
    }
}
