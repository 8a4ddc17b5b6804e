package org.rubric.workbench.text;

import java.util.Optional;
import java.util.function.Consumer;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.editing.Selection;
import org.rubric.workbench.text.block.BlockFlow;
import org.rubric.workbench.text.block.BlockView;
import org.rubric.workbench.text.line.Hit;

/// The caret and what is selected up to it. The truth is the session's selection; kept here beside
/// it is only what the text does not know: at which end of a wrapped line the caret stands, and the
/// column that moving up and down keeps to.
final class Selecting {
    private final BlockFlow flow;
    private final Places places;
    private final Consumer<Selection> moved;
    private Optional<Hit> caret = Optional.empty();
    private Optional<Position> anchor = Optional.empty();
    private double goal = -1;

    /// @param moved told of each selection made here
    Selecting(BlockFlow flow, Places places, Consumer<Selection> moved) {
        this.flow = flow;
        this.places = places;
        this.moved = moved;
    }

    Optional<Hit> caret() {
        return caret;
    }

    Optional<Position> anchor() {
        return anchor;
    }

    boolean collapsed() {
        return caret.map(Hit::position).equals(anchor);
    }

    /// Takes over a selection that was made elsewhere.
    void take(Selection selection) {
        switch (selection) {
            case Selection.Text text -> {
                var same = caret.map(Hit::position).filter(text.caret()::equals);
                if (same.isEmpty()) caret = Optional.of(Hit.at(text.caret()));
                anchor = Optional.of(text.anchor());
            }
            case Selection.Blocks _, Selection.Cells _, Selection.None _ -> {
                caret = Optional.empty();
                anchor = Optional.empty();
            }
        }
        goal = -1;
    }

    /// What was selected here, as far as the document still has it; nothing where it has not.
    Optional<Selection> resume(Document document) {
        var now = caret.map(Hit::position).filter(at -> stands(document, at));
        if (now.isEmpty()) {
            take(new Selection.None());
            return Optional.empty();
        }
        var from = anchor.filter(at -> stands(document, at)).orElse(now.get());
        take(new Selection.Text(from, now.get()));
        return Optional.of(new Selection.Text(from, now.get()));
    }

    private static boolean stands(Document document, Position at) {
        return document.find(at.block())
                .filter(block -> at.offset() <= Inline.length(block.runs()))
                .isPresent();
    }

    /// Puts the caret somewhere; `extend` leaves the other end of the selection where it is.
    void put(Hit place, boolean extend) {
        caret = Optional.of(place);
        if (!extend || anchor.isEmpty()) anchor = Optional.of(place.position());
        goal = -1;
        tell();
    }

    /// The same, keeping to a column.
    void put(Hit place, boolean extend, double column) {
        put(place, extend);
        goal = column;
    }

    /// Selects from one place to another.
    void select(Position from, Position to) {
        anchor = Optional.of(from);
        caret = Optional.of(Hit.at(to));
        goal = -1;
        tell();
    }

    private void tell() {
        moved.accept(new Selection.Text(anchor.orElseThrow(), caret.orElseThrow().position()));
    }

    /// The column that moving up and down keeps to: where the caret was when it began.
    double goal() {
        if (goal < 0)
            goal =
                    caret.flatMap(
                                    c ->
                                            places.spot(c.position().block())
                                                    .map(s -> places.caret(s, c)))
                            .map(box -> box.getMinX())
                            .orElse(0.0);
        return goal;
    }

    /// First end of the selection in reading order, then the other; empty when nothing is selected.
    Optional<Ends> ends() {
        if (caret.isEmpty() || anchor.isEmpty() || collapsed()) return Optional.empty();
        var head = caret.get().position();
        var tail = anchor.get();
        return Optional.of(
                places.compare(tail, head) <= 0 ? new Ends(tail, head) : new Ends(head, tail));
    }

    /// A selection in reading order.
    record Ends(Position from, Position to) {}

    /// Shows in every line of the window what of it is selected.
    void paint() {
        var ends = ends();
        int first = ends.map(e -> flow.holding(e.from.block())).orElse(-1);
        int last = ends.map(e -> flow.holding(e.to.block())).orElse(-1);
        flow.forEachVisible(
                (piece, view) -> {
                    int i = flow.indexOf(piece.id());
                    if (ends.isEmpty() || i < first || i > last || piece.generated())
                        view.forEachLine(line -> line.select(Optional.empty()));
                    else paint(view, ends.get(), i == first, i == last);
                });
    }

    private static void paint(BlockView view, Ends ends, boolean starts, boolean stops) {
        boolean inside = !starts;
        boolean over = false;
        for (var line : view.lines()) {
            var id = line.block().id();
            boolean here = starts && id.equals(ends.from.block());
            boolean there = stops && id.equals(ends.to.block());
            inside |= here;
            int from = here ? ends.from.offset() : 0;
            int to = there ? ends.to.offset() : line.passage().steps() + 1;
            line.select(
                    inside && !over ? Optional.of(new Finding.Range(from, to)) : Optional.empty());
            over |= there;
        }
    }
}
