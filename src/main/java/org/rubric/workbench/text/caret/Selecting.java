package org.rubric.workbench.text.caret;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Finding;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.editing.Leaves;
import org.rubric.editing.Selection;
import org.rubric.editing.table.Cells;
import org.rubric.workbench.text.block.BlockFlow;
import org.rubric.workbench.text.block.BlockView;
import org.rubric.workbench.text.line.Hit;

/// The caret and what is selected up to it. The truth is the session's selection; kept here beside
/// it is only what the text does not know: at which end of a wrapped line the caret stands, and the
/// column that moving up and down keeps to.
public final class Selecting {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final BlockFlow flow;
    private final Places places;
    private final Supplier<Optional<Document>> document;
    private final Consumer<Selection> moved;
    private Optional<Hit> caret = Optional.empty();
    private Optional<Position> anchor = Optional.empty();
    private Optional<Selection.Cells> cells = Optional.empty();
    private List<Id> blocks = List.of();
    private double goal = -1;

    /// @param moved told of each selection made here
    public Selecting(
            BlockFlow flow,
            Places places,
            Supplier<Optional<Document>> document,
            Consumer<Selection> moved) {
        this.flow = flow;
        this.places = places;
        this.document = document;
        this.moved = moved;
    }

    public Optional<Hit> caret() {
        return caret;
    }

    public Optional<Position> anchor() {
        return anchor;
    }

    /// The cells that are selected instead of text.
    public Optional<Selection.Cells> cells() {
        return cells;
    }

    /// Whether cells or whole blocks are selected, not text.
    public boolean whole() {
        return cells.isPresent() || !blocks.isEmpty();
    }

    /// What the session knows of it.
    Selection selection() {
        if (!blocks.isEmpty()) return new Selection.Blocks(blocks);
        if (cells.isPresent()) return cells.get();
        if (caret.isEmpty() || anchor.isEmpty()) return new Selection.None();
        return new Selection.Text(anchor.get(), caret.get().position());
    }

    public boolean collapsed() {
        return caret.map(Hit::position).equals(anchor);
    }

    /// Takes over a selection that was made elsewhere.
    public void take(Selection selection) {
        switch (selection) {
            case Selection.Text text -> {
                var same = caret.map(Hit::position).filter(text.caret()::equals);
                if (same.isEmpty()) caret = Optional.of(Hit.at(text.caret()));
                anchor = Optional.of(text.anchor());
            }
            case Selection.Cells chosen -> {
                if (!cells.equals(Optional.of(chosen)) || caret.isEmpty()) corners(chosen);
            }
            case Selection.Blocks(var chosen) -> inside(chosen);
            case Selection.None _ -> {
                caret = Optional.empty();
                anchor = Optional.empty();
            }
        }
        cells = selection instanceof Selection.Cells c ? Optional.of(c) : Optional.empty();
        blocks = selection instanceof Selection.Blocks(var chosen) ? chosen : List.of();
        goal = -1;
    }

    /// What was selected here, as far as the document still has it; nothing where it has not.
    public Optional<Selection> resume(Document document) {
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

    /// Takes over where a command went that changed no text, of which no listener hears.
    public void follow(Selection wanted) {
        if (wanted.equals(selection())) return;
        take(wanted);
        caret.ifPresent(places::reveal);
        moved.accept(wanted);
    }

    private void corners(Selection.Cells chosen) {
        anchor = line(chosen.cells().getFirst());
        caret = line(chosen.cells().getLast()).map(Hit::at);
    }

    /// The caret waits in the first block, to be there when the selection ends.
    private void inside(List<Id> chosen) {
        anchor = chosen.isEmpty() ? Optional.empty() : line(chosen.getFirst());
        caret = anchor.map(Hit::at);
    }

    private Optional<Position> line(Id block) {
        return document.get().flatMap(now -> now.find(block)).flatMap(Selecting::first);
    }

    /// The first place of the text in a block.
    public static Optional<Position> first(Block block) {
        if (Leaves.holdsText(block)) return Optional.of(new Position(block.id(), 0));
        for (var part : block.parts()) {
            var found = first(part);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    /// Puts the caret somewhere; `extend` leaves the other end of the selection where it is.
    public void put(Hit place, boolean extend) {
        caret = Optional.of(place);
        if (!extend || anchor.isEmpty()) anchor = Optional.of(place.position());
        goal = -1;
        tell();
    }

    /// The same, keeping to a column.
    public void put(Hit place, boolean extend, double column) {
        put(place, extend);
        goal = column;
    }

    /// Selects from one place to another.
    public void select(Position from, Position to) {
        anchor = Optional.of(from);
        caret = Optional.of(Hit.at(to));
        goal = -1;
        tell();
    }

    private void tell() {
        var from = anchor.orElseThrow();
        var to = caret.orElseThrow().position();
        blocks = List.of();
        cells = document.get().flatMap(now -> Cells.between(now, from, to));
        moved.accept(selection());
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
    public Optional<Ends> ends() {
        if (caret.isEmpty() || anchor.isEmpty() || collapsed()) return Optional.empty();
        var head = caret.get().position();
        var tail = anchor.get();
        return Optional.of(
                places.compare(tail, head) <= 0 ? new Ends(tail, head) : new Ends(head, tail));
    }

    /// A selection in reading order.
    public record Ends(Position from, Position to) {}

    /// Shows in every line of the window what of it is selected.
    public void paint() {
        var ends = whole() ? Optional.<Ends>empty() : ends();
        int first = ends.map(e -> flow.holding(e.from.block())).orElse(-1);
        int last = ends.map(e -> flow.holding(e.to.block())).orElse(-1);
        flow.forEachVisible(
                (piece, view) -> {
                    int i = flow.indexOf(piece.id());
                    tables(view);
                    view.pseudoClassStateChanged(CHOSEN, blocks.contains(piece.id()));
                    if (ends.isEmpty() || i < first || i > last || piece.generated())
                        view.forEachLine(line -> line.select(Optional.empty()));
                    else paint(view, ends.get(), i == first, i == last);
                });
    }

    private void tables(BlockView view) {
        var line = cells.isPresent() ? Optional.<Id>empty() : at();
        var chosen = cells.map(c -> Set.copyOf(c.cells())).orElse(Set.of());
        view.forEachTable(table -> table.mark(line, chosen));
    }

    private Optional<Id> at() {
        return blocks.isEmpty() ? caret.map(hit -> hit.position().block()) : Optional.empty();
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

    /// Where the caret is in the text; empty when it is out of sight.
    public Optional<Bounds> box() {
        return caret().flatMap(places::caret)
                .map(b -> new BoundingBox(b.getMinX(), b.getMinY(), 1, b.getHeight()));
    }
}
