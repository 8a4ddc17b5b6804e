package org.rubric.workbench.text.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import org.rubric.workbench.text.line.LineView;
import org.rubric.workbench.text.line.Setting;

/// What one block looks like. x = 0 is the left edge of the text column; labels hang to the left of
/// it. A view works out its own size in [#arrange] and is never laid out by the toolkit. In a
/// document that runs from right to left everything in it is then put on the other side.
public abstract class BlockView extends Region {
    private boolean stale = true;
    private boolean dressed;
    private boolean mirrored;
    private double arranged = -1;
    private double foot;
    private double arrangedFoot;

    BlockView() {
        setManaged(false);
        getStyleClass().add("block");
    }

    /// Takes what is to be shown; answers whether anything that is seen changed.
    public final boolean show(Piece piece, Setting setting) {
        boolean changed = take(piece, setting) | mirrored != setting.direction().rightToLeft();
        mirrored = setting.direction().rightToLeft();
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
            if (mirrored) getChildren().forEach(part -> mirror(part, width));
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

    /// A path is drawn in the view's own coordinates and is turned around in itself.
    private static void mirror(Node part, double width) {
        var bounds = part.getLayoutBounds();
        if (part instanceof Path path) {
            path.setScaleX(-1);
            path.setTranslateX(width - bounds.getMinX() - bounds.getMaxX());
        } else part.setLayoutX(width - part.getLayoutX() - bounds.getMinX() - bounds.getMaxX());
    }

    /// Whether it stands on the other side, in a document that runs from right to left.
    public boolean mirrored() {
        return mirrored;
    }

    /// Comes into sight with its colours on: while the text scrolls the styles of this pulse are
    /// already given out.
    final void appear() {
        if (dressed && isVisible()) return;
        dressed = true;
        setVisible(true);
        applyCss();
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

    /// Visits lines among its own that the text does not have.
    public void forEachGhost(Consumer<LineView> visit) {}

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
