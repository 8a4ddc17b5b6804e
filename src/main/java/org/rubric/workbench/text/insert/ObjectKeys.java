package org.rubric.workbench.text.insert;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.rubric.document.Block;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.document.wording.Wording;
import org.rubric.editing.Blank;
import org.rubric.editing.Coding;
import org.rubric.editing.Command;
import org.rubric.editing.Footnotes;
import org.rubric.editing.Lineage;
import org.rubric.editing.Selection;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;
import org.rubric.editing.exhibit.Equations;
import org.rubric.workbench.text.DocumentView;
import org.rubric.workbench.text.line.Hit;

/// What keys and clicks mean in and beside figures, formulas, code and footnotes, before they mean
/// anything else.
final class ObjectKeys {
    private static final Wording WORDS = Wording.in("workbench");

    private final DocumentView view;
    private final Inserting inserting;

    ObjectKeys(DocumentView view, Inserting inserting) {
        this.view = view;
        this.inserting = inserting;
    }

    boolean pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isAltDown()) return inserting.edit();
        if (event.isAltDown() || event.isShortcutDown()) return false;
        var whole = inserting.here().chosen();
        if (whole.isPresent()) return whole(event, whole.get());
        var at = inserting.here().caret();
        if (at.isEmpty()) return false;
        return switch (event.getCode()) {
            case ENTER -> !event.isShiftDown() && dollars();
            case TAB -> tab(event.isShiftDown());
            case BACK_SPACE -> emptied(at.get());
            case LEFT, UP -> !event.isShiftDown() && into(event.getCode(), at.get(), false);
            case RIGHT, DOWN -> !event.isShiftDown() && into(event.getCode(), at.get(), true);
            default -> false;
        };
    }

    /// A block that is selected whole is left by arrows and followed by a paragraph on Enter.
    private boolean whole(KeyEvent event, Id block) {
        int piece = view.flow().holding(block);
        if (piece < 0) return false;
        switch (event.getCode()) {
            case LEFT, UP -> leave(piece, false);
            case RIGHT, DOWN -> leave(piece, true);
            case ENTER -> view.perform(after(block));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void leave(int piece, boolean forward) {
        view.places()
                .beyond(piece, forward)
                .ifPresent(
                        spot -> {
                            var line = spot.line();
                            int to = forward ? 0 : line.passage().steps();
                            var hit = Hit.at(new Position(line.block().id(), to));
                            view.selecting().put(hit, false);
                            view.places().reveal(hit);
                        });
    }

    private static Command after(Id block) {
        return (snapshot, _) ->
                Lineage.of(snapshot.document(), block)
                        .map(
                                place -> {
                                    var next = Blank.paragraph();
                                    var step =
                                            new Step.Splice(
                                                    place.parent(),
                                                    place.at() + 1,
                                                    0,
                                                    List.<Block>of(next));
                                    return Transaction.of(
                                            WORDS.of("undo.paragraph"),
                                            List.of(step),
                                            Selection.at(next.id(), 0));
                                });
    }

    /// `$$` on a line of its own and Enter ask for a formula.
    private boolean dollars() {
        boolean asked =
                inserting
                        .here()
                        .snapshot()
                        .flatMap(s -> inserting.here().block().flatMap(s.document()::find))
                        .filter(Equations::dollars)
                        .isPresent();
        if (asked) inserting.formula();
        return asked;
    }

    /// Spaces in code; from symbol to meaning and on in the list below a formula.
    private boolean tab(boolean back) {
        if (inserting.here().code().isPresent()) {
            view.perform(back ? Coding.untab() : Coding.tab());
            return true;
        }
        if (inserting.here().formula().isEmpty()) return false;
        inserting
                .here()
                .caret()
                .flatMap(at -> view.places().spot(at.block()))
                .flatMap(
                        spot ->
                                view.places()
                                        .neighbour(spot, !back)
                                        .filter(next -> next.piece() == spot.piece()))
                .ifPresent(
                        next -> {
                            var id = next.line().block().id();
                            int end = next.line().passage().steps();
                            view.selecting().put(Hit.at(new Position(id, end)), false);
                        });
        return true;
    }

    /// Backspace in a footnote without words takes it out, mark and all.
    private boolean emptied(Position at) {
        if (at.offset() > 0 || !view.selecting().collapsed()) return false;
        return inserting
                .here()
                .snapshot()
                .flatMap(s -> Footnotes.around(s.document(), at.block()))
                .filter(note -> note.body().size() == 1)
                .filter(note -> Inline.length(note.body().getFirst().runs()) == 0)
                .map(note -> view.perform(Footnotes.remove(note.id())))
                .orElse(false);
    }

    /// From the last line before a formula without lines, or the first after it, onto the formula.
    private boolean into(KeyCode key, Position at, boolean forward) {
        var spot = view.places().spot(at.block());
        if (spot.isEmpty() || !view.selecting().collapsed()) return false;
        var line = spot.get().line();
        boolean sideways = key == KeyCode.LEFT || key == KeyCode.RIGHT;
        int edge = forward ? line.passage().steps() : 0;
        int row = line.rowOf(at.offset(), false);
        boolean last = sideways ? at.offset() == edge : row == (forward ? line.rows() - 1 : 0);
        var next = view.places().neighbour(spot.get(), forward);
        boolean within = next.filter(n -> n.piece() == spot.get().piece()).isPresent();
        if (!last || within) return false;
        return formula(spot.get().piece() + (forward ? 1 : -1))
                .filter(formula -> formula.where().isEmpty())
                .map(formula -> view.choose(formula.id()))
                .orElse(false);
    }

    private Optional<Exhibit.Equation> formula(int piece) {
        var pieces = view.flow().pieces();
        return piece >= 0
                        && piece < pieces.size()
                        && pieces.get(piece).block() instanceof Exhibit.Equation equation
                ? Optional.of(equation)
                : Optional.empty();
    }
}
