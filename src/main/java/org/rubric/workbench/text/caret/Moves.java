package org.rubric.workbench.text.caret;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.rubric.document.Position;
import org.rubric.workbench.text.line.Hit;
import org.rubric.workbench.text.line.LineView;

/// Where the caret goes: by character, word, visual line, paragraph and to the ends.
public final class Moves {
    private final Places places;

    public Moves(Places places) {
        this.places = places;
    }

    /// One word on; from a line's end into the next line.
    public Hit word(Hit from, boolean forward) {
        var spot = places.spot(from.position().block());
        if (spot.isEmpty()) return from;
        var passage = spot.get().line().passage();
        int at = Math.min(from.position().offset(), passage.steps());
        if (forward ? at < passage.steps() : at > 0) {
            int next = Segments.word(passage, at, forward);
            return Hit.at(new Position(from.position().block(), next));
        }
        return places.neighbour(spot.get(), forward)
                .map(next -> forward ? start(next) : end(next))
                .orElse(from);
    }

    /// One character to the left or right, as the eye has it where words run both ways. What is
    /// left on one side is entered on the other, so that no key ever goes to and fro.
    public Hit beside(Hit from, boolean toRight) {
        var spot = places.spot(from.position().block());
        return spot.flatMap(here -> inside(here.line(), from, toRight))
                .or(() -> spot.flatMap(here -> outside(here, toRight)))
                .orElse(from);
    }

    private static Optional<Hit> inside(LineView line, Hit from, boolean toRight) {
        var passage = line.passage();
        if (passage.rightToLeft()) return Visual.beside(line, from, toRight);
        int at = Math.min(from.position().offset(), passage.steps());
        int next = Segments.character(passage, at, toRight);
        return next == at
                ? Optional.empty()
                : Optional.of(Hit.at(new Position(from.position().block(), next)));
    }

    private Optional<Hit> outside(Places.Spot spot, boolean toRight) {
        return places.neighbour(spot, toRight != places.mirrored())
                .map(next -> toRight == next.line().rightToLeft() ? end(next) : start(next));
    }

    private static Hit start(Places.Spot spot) {
        return Hit.at(new Position(spot.line().block().id(), 0));
    }

    private static Hit end(Places.Spot spot) {
        return Hit.at(new Position(spot.line().block().id(), spot.line().passage().steps()));
    }

    /// To the start or end of the visual line.
    Hit edge(Hit from, boolean forward) {
        return places.spot(from.position().block())
                .map(
                        spot -> {
                            var line = spot.line();
                            int row = line.rowOf(from.position().offset(), from.upstream());
                            var steps = line.rowSteps(row);
                            boolean last = row == line.rows() - 1;
                            int to = last ? line.passage().steps() : steps.to();
                            var id = line.block().id();
                            return forward
                                    ? new Hit(new Position(id, to), !last)
                                    : Hit.at(new Position(id, steps.from()));
                        })
                .orElse(from);
    }

    /// To the start of the paragraph, or of the next one.
    Hit paragraph(Hit from, boolean forward) {
        var spot = places.spot(from.position().block());
        if (spot.isEmpty()) return from;
        if (!forward && from.position().offset() > 0) return start(spot.get());
        return places.neighbour(spot.get(), forward)
                .map(Moves::start)
                .orElse(forward ? end(spot.get()) : from);
    }

    /// To the first or last place of the document.
    Hit ends(Hit from, boolean forward, int pieces) {
        return places.beyond(forward ? pieces : -1, !forward)
                .map(spot -> forward ? end(spot) : start(spot))
                .orElse(from);
    }

    /// To the visual line above or below, as near as can be to a column.
    ///
    /// @param goal x in the flow
    Hit vertical(Hit from, boolean down, double goal) {
        var found = places.spot(from.position().block());
        if (found.isEmpty()) return from;
        var spot = found.get();
        int row = spot.line().rowOf(from.position().offset(), from.upstream()) + (down ? 1 : -1);
        if (row >= 0 && row < spot.line().rows()) return inRow(spot, row, goal);
        var here = places.caret(spot, from);
        return inPiece(spot.piece(), Optional.of(here), down, goal)
                .or(() -> beyond(spot.piece(), down, goal))
                .orElse(down ? end(spot) : start(spot));
    }

    private Optional<Hit> beyond(int piece, boolean down, double goal) {
        return places.beyond(piece, down)
                .flatMap(next -> inPiece(next.piece(), Optional.empty(), down, goal));
    }

    /// The nearest row of a piece that lies wholly below (above) the caret, in a direction only.
    private Optional<Hit> inPiece(
            int piece, Optional<Rectangle2D> caret, boolean down, double goal) {
        Places.Spot best = null;
        int bestRow = 0;
        double least = Double.MAX_VALUE;
        for (var spot : places.spots(piece)) {
            var origin = places.origin(spot.line());
            int row = down ? 0 : spot.line().rows() - 1;
            var box = spot.line().row(row);
            double middle = origin.getY() + (box.getMinY() + box.getMaxY()) / 2;
            double from = caret.map(c -> down ? c.getMaxY() : c.getMinY()).orElse(middle);
            double apart = down ? middle - from : from - middle;
            if (caret.isPresent() && apart <= 2) continue;
            if (caret.isEmpty()) apart = down ? middle : -middle;
            double left = origin.getX();
            double aside = Places.outside(goal, left, left + spot.line().getWidth());
            if (apart + 4 * aside < least) {
                least = apart + 4 * aside;
                best = spot;
                bestRow = row;
            }
        }
        return best == null ? Optional.empty() : Optional.of(inRow(best, bestRow, goal));
    }

    private Hit inRow(Places.Spot spot, int row, double goal) {
        var box = spot.line().row(row);
        double x = goal - places.origin(spot.line()).getX();
        return spot.line().hit(x, (box.getMinY() + box.getMaxY()) / 2);
    }
}
