package org.rubric.workbench.text.block;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.rubric.document.Alteration;
import org.rubric.workbench.text.line.Dress;
import org.rubric.workbench.text.line.Hit;
import org.rubric.workbench.text.line.LineView;
import org.rubric.workbench.text.line.Setting;

/// A block that the text does not have, as it would look in it. Never a place for the caret: it has
/// no lines for those who ask.
public final class GhostView extends BlockView {
    private final BlockViews views;
    private final Path through = new Path();
    private BlockView inner;
    private Piece piece;

    GhostView(BlockViews views) {
        this.views = views;
        getStyleClass().add("ghost-block");
        through.setManaged(false);
        through.setMouseTransparent(true);
    }

    public Ghostly ghost() {
        return piece.ghost().orElseThrow();
    }

    @Override
    boolean take(Piece next, Setting setting) {
        if (next == piece) return false;
        piece = next;
        var bare = next.bare();
        var view = views.of(bare, inner);
        view.show(bare, ghost().setting());
        inner = view;
        getChildren().setAll(view, through);
        setAccessibleText(words());
        return true;
    }

    private String words() {
        var said = new StringBuilder();
        inner.forEachLine(line -> said.append(line.passage().text()).append(' '));
        return said.toString().strip();
    }

    @Override
    double place(double width) {
        double tall = inner.arrange(width);
        inner.relocate(0, 0);
        inner.setMouseTransparent(true);
        through.getElements().clear();
        var told = ghost().told();
        through.getStyleClass()
                .setAll(
                        ("wave-change " + new Dress(told.kind(), ghost().author()).rule())
                                .split(" "));
        if (inner.lines().isEmpty() && told.kind() == Alteration.Kind.DELETED)
            through.getElements().addAll(new MoveTo(0, tall), new LineTo(width, 0));
        return tall;
    }

    /// The place in its words nearest to a point; empty: it has none.
    public Optional<Hit> hit(double x, double y) {
        Hit best = null;
        double least = Double.MAX_VALUE;
        for (var line : inner.lines()) {
            var origin = origin(line);
            double aside = outside(x - origin.getX(), line.getWidth());
            double apart = outside(y - origin.getY(), line.getHeight());
            if (4 * aside + apart >= least) continue;
            least = 4 * aside + apart;
            double top = Math.clamp(y - origin.getY(), 1, Math.max(1, line.getHeight() - 1));
            best = line.hit(x - origin.getX(), top);
        }
        return Optional.ofNullable(best);
    }

    private Point2D origin(LineView line) {
        var origin = Point2D.ZERO;
        for (Node node = line; node != null && node != this; node = node.getParent())
            origin = origin.add(node.getLayoutX(), node.getLayoutY());
        return origin;
    }

    private static double outside(double value, double most) {
        return value < 0 ? -value : Math.max(0, value - most);
    }

    @Override
    public void forEachLine(Consumer<LineView> visit) {}

    @Override
    public String label() {
        return inner.label();
    }
}
