package org.rubric.workbench.text.caret;

import java.text.BreakIterator;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.rubric.document.Finding;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.workbench.text.line.Hit;
import org.rubric.workbench.text.line.Passage;

/// Where the caret goes: by character, word, visual line, paragraph and to the ends.
public final class Moves {
    private final Places places;

    public Moves(Places places) {
        this.places = places;
    }

    /// One character on, or one word; from a line's end into the next line.
    public Hit along(Hit from, boolean forward, boolean word) {
        var spot = places.spot(from.position().block());
        if (spot.isEmpty()) return from;
        var passage = spot.get().line().passage();
        int at = Math.min(from.position().offset(), passage.steps());
        if (forward ? at < passage.steps() : at > 0) {
            int next = word ? word(passage, at, forward) : character(passage, at, forward);
            return Hit.at(new Position(from.position().block(), next));
        }
        return places.neighbour(spot.get(), forward)
                .map(next -> forward ? start(next) : end(next))
                .orElse(from);
    }

    private static Hit start(Places.Spot spot) {
        return Hit.at(new Position(spot.line().block().id(), 0));
    }

    private static Hit end(Places.Spot spot) {
        return Hit.at(new Position(spot.line().block().id(), spot.line().passage().steps()));
    }

    /// The next place at which a reader would set the caret: a letter with its accents is one.
    static int character(Passage passage, int step, boolean forward) {
        for (var part : passage.parts()) {
            int end = part.step() + part.run().length();
            boolean here =
                    forward ? step >= part.step() && step < end : step > part.step() && step <= end;
            if (!here) continue;
            if (!(part.run() instanceof Inline.Text text)) return forward ? end : part.step();
            var letters = BreakIterator.getCharacterInstance();
            letters.setText(text.text());
            int into = step - part.step();
            int next = forward ? letters.following(into) : letters.preceding(into);
            return next == BreakIterator.DONE ? (forward ? end : part.step()) : part.step() + next;
        }
        return step;
    }

    private static int word(Passage passage, int step, boolean forward) {
        var text = passage.text();
        int at = passage.character(step);
        if (forward) {
            while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) at++;
            while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) at++;
        } else {
            while (at > 0 && !Character.isLetterOrDigit(text.charAt(at - 1))) at--;
            while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) at--;
        }
        int next = passage.step(at);
        if (next != step) return next;
        return Math.clamp(step + (forward ? 1 : -1), 0, passage.steps());
    }

    /// The word at a place, or the reference it stands in.
    public static Finding.Range wordAt(Passage passage, int step) {
        var text = passage.text();
        int at = passage.character(step);
        var part = passage.at(Math.min(at, Math.max(0, text.length() - 1)));
        if (part.isPresent() && !(part.get().run() instanceof Inline.Text))
            return new Finding.Range(
                    part.get().step(), part.get().step() + part.get().run().length());
        int from = at;
        int to = at;
        while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) from--;
        while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) to++;
        if (from == to && to < text.length()) to++;
        return new Finding.Range(passage.step(from), passage.step(to));
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
