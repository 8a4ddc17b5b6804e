package org.rubric.workbench.text.caret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import org.rubric.document.Id;
import org.rubric.document.Position;
import org.rubric.workbench.text.block.BlockFlow;
import org.rubric.workbench.text.block.BlockView;
import org.rubric.workbench.text.line.Hit;
import org.rubric.workbench.text.line.LineView;
import org.rubric.workbench.text.line.Passage;

/// Where places of the text lie in the window, and what text lies at a point. Coordinates are the
/// flow's.
public final class Places {
    private final BlockFlow flow;

    public Places(BlockFlow flow) {
        this.flow = flow;
    }

    /// Whether the document runs from right to left.
    boolean mirrored() {
        return flow.mirrored();
    }

    /// A line of text and where it is found.
    ///
    /// @param piece index in the flow
    /// @param order among the lines of the piece
    public record Spot(int piece, int order, BlockView block, LineView line) {}

    /// The lines of a piece in which a caret can stand.
    List<Spot> spots(int piece) {
        var spots = new ArrayList<Spot>();
        if (piece < 0 || piece >= flow.pieces().size()) return spots;
        if (flow.pieces().get(piece).generated()) return spots;
        var block = flow.at(piece);
        block.forEachLine(line -> spots.add(new Spot(piece, spots.size(), block, line)));
        return spots;
    }

    public Optional<Spot> spot(Id line) {
        int piece = flow.holding(line);
        for (var spot : spots(piece))
            if (spot.line.block().id().equals(line)) return Optional.of(spot);
        return Optional.empty();
    }

    /// The nearest line after a piece, or before it.
    public Optional<Spot> beyond(int piece, boolean forward) {
        int step = forward ? 1 : -1;
        for (int i = piece + step; i >= 0 && i < flow.pieces().size(); i += step) {
            var spots = spots(i);
            if (!spots.isEmpty()) return Optional.of(forward ? spots.getFirst() : spots.getLast());
        }
        return Optional.empty();
    }

    /// Where writing begins: in an empty line of the front matter, else in the text.
    public Optional<Id> start() {
        for (int i = 0; i < flow.pieces().size(); i++) {
            var piece = flow.pieces().get(i);
            if (piece.generated() || piece.front() && !piece.block().runs().isEmpty()) continue;
            if (!piece.front() || i < 2)
                return spots(i).stream().findFirst().map(spot -> spot.line.block().id());
        }
        return Optional.empty();
    }

    /// The line after another in reading order, or before it.
    public Optional<Spot> neighbour(Spot spot, boolean forward) {
        var spots = spots(spot.piece);
        int next = spot.order + (forward ? 1 : -1);
        return next >= 0 && next < spots.size()
                ? Optional.of(spots.get(next))
                : beyond(spot.piece, forward);
    }

    /// Top left corner of a line.
    public Point2D origin(LineView line) {
        double x = 0;
        double y = 0;
        for (Node node = line; node != null && node != flow; node = node.getParent()) {
            x += node.getLayoutX();
            y += node.getLayoutY();
        }
        return new Point2D(x, y);
    }

    /// Whether a line is in the window. A view that layout makes for one outside it would be thrown
    /// away and made again at each pulse.
    boolean seen(Id line) {
        return flow.seen(flow.holding(line));
    }

    /// The caret's box; empty when its line is not in the window.
    public Optional<Rectangle2D> caret(Hit place) {
        if (!seen(place.position().block())) return Optional.empty();
        return spot(place.position().block())
                .filter(spot -> spot.block.isVisible())
                .map(spot -> caret(spot, place));
    }

    public Rectangle2D caret(Spot spot, Hit place) {
        var origin = origin(spot.line);
        var box = spot.line.caret(place.position().offset(), place.upstream());
        return new Rectangle2D(
                origin.getX() + box.getMinX(), origin.getY() + box.getMinY(), 0, box.getHeight());
    }

    /// Scrolls as little as needed to show a place.
    public void reveal(Hit place) {
        spot(place.position().block())
                .ifPresent(
                        spot -> {
                            var origin = origin(spot.line);
                            var box = spot.line.caret(place.position().offset(), place.upstream());
                            double top = origin.getY() - spot.block.getLayoutY() + box.getMinY();
                            flow.reveal(spot.piece, top, box.getHeight());
                        });
    }

    /// The place of the text nearest to a point; empty in a document without text.
    public Optional<Hit> hit(double x, double y) {
        return line(x, y).map(spot -> hit(spot, x, y));
    }

    public Hit hit(Spot spot, double x, double y) {
        var origin = origin(spot.line);
        double top = Math.clamp(y - origin.getY(), 1, Math.max(1, spot.line.getHeight() - 1));
        return spot.line.hit(x - origin.getX(), top);
    }

    /// The line nearest to a point.
    public Optional<Spot> line(double x, double y) {
        var best = new Nearest(x, y);
        flow.forEachVisible(
                (piece, block) -> {
                    if (block.getLayoutY() - 40 > best.reach(y)) return;
                    for (var spot : spots(flow.indexOf(piece.id()))) best.take(spot, this);
                });
        return Optional.ofNullable(best.spot);
    }

    /// The run right under a point, with its line.
    public Optional<Touched> touched(double x, double y) {
        return line(x, y)
                .flatMap(
                        spot -> {
                            var origin = origin(spot.line);
                            return spot.line
                                    .part(x - origin.getX(), y - origin.getY())
                                    .map(part -> new Touched(spot, part));
                        });
    }

    /// The middle of the first reference in the window whose words begin so.
    public Optional<Point2D> reference(String words) {
        var found = new ArrayList<Point2D>();
        flow.forEachVisible(
                (_, block) ->
                        block.forEachLine(
                                line -> {
                                    for (var part : line.passage().parts())
                                        if (part.chip() && part.shown().startsWith(words))
                                            found.add(middle(line, part));
                                }));
        return found.stream().findFirst();
    }

    private Point2D middle(LineView line, Passage.Part part) {
        var box = line.boxes(part).getFirst();
        return origin(line)
                .add(box.getMinX() + box.getWidth() / 2, box.getMinY() + box.getHeight() / 2);
    }

    /// A run under the mouse.
    public record Touched(Spot spot, Passage.Part part) {}

    /// Which place comes first in reading order: negative, zero or positive as for comparators.
    public int compare(Position a, Position b) {
        if (a.block().equals(b.block())) return Integer.compare(a.offset(), b.offset());
        int left = flow.holding(a.block());
        int right = flow.holding(b.block());
        if (left != right) return Integer.compare(left, right);
        for (var spot : spots(left)) {
            if (spot.line.block().id().equals(a.block())) return -1;
            if (spot.line.block().id().equals(b.block())) return 1;
        }
        return 0;
    }

    /// Sideways counts four times, so that a click in the empty part of a cell stays in it.
    private static final class Nearest {
        private final double x;
        private final double y;
        private double distance = Double.MAX_VALUE;
        private Spot spot;

        Nearest(double x, double y) {
            this.x = x;
            this.y = y;
        }

        double reach(double from) {
            return distance == Double.MAX_VALUE ? Double.MAX_VALUE : from + distance;
        }

        void take(Spot candidate, Places places) {
            var origin = places.origin(candidate.line);
            double wide = candidate.line.getWidth();
            double tall = candidate.line.getHeight();
            double aside = outside(x, origin.getX(), origin.getX() + wide);
            double apart = outside(y, origin.getY(), origin.getY() + tall);
            double far = 4 * aside + apart;
            if (far < distance) {
                distance = far;
                spot = candidate;
            }
        }
    }

    static double outside(double value, double from, double to) {
        return value < from ? from - value : value > to ? value - to : 0;
    }

    /// Where a place of the text is in the scene; empty when it is not in the window.
    public Optional<Bounds> inScene(Position place) {
        return caret(Hit.at(place))
                .map(box -> new BoundingBox(box.getMinX(), box.getMinY(), 0, box.getHeight()))
                .map(flow::localToScene);
    }
}
