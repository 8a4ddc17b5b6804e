package org.rubric.workbench.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.rubric.document.Block;
import org.rubric.document.FrontLines;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Marks.Style;
import org.rubric.document.Position;
import org.rubric.editing.Command;
import org.rubric.editing.Commands;
import org.rubric.editing.Leaves;
import org.rubric.editing.Runs;
import org.rubric.editing.Selection;
import org.rubric.editing.table.TableCommands;
import org.rubric.workbench.text.block.BlockFlow;
import org.rubric.workbench.text.block.Piece;
import org.rubric.workbench.text.block.TableView;
import org.rubric.workbench.text.block.Wish;
import org.rubric.workbench.text.caret.Moves;
import org.rubric.workbench.text.caret.Places;
import org.rubric.workbench.text.caret.Selecting;
import org.rubric.workbench.text.line.Hit;

/// The keys that change the text. Each is a command to the session; what cannot be done here does
/// nothing, but the key never leaves the text.
final class Writing {
    private final DocumentView view;
    private final BlockFlow flow;
    private final Places places;
    private final Moves moves;
    private final Selecting selecting;
    private final Composing composing;
    private Set<Style> pending = Set.of();

    Writing(DocumentView view, Places places, Moves moves, Selecting selecting) {
        this.view = view;
        this.flow = view.flow();
        this.places = places;
        this.moves = moves;
        this.selecting = selecting;
        composing = new Composing(view, places, selecting);
    }

    /// A letter was typed.
    boolean typed(KeyEvent event) {
        boolean altGraph = event.isControlDown() && event.isAltDown();
        if (!altGraph && (event.isControlDown() || event.isMetaDown() || event.isAltDown()))
            return false;
        var words = event.getCharacter();
        if (words.isEmpty() || words.equals(KeyEvent.CHAR_UNDEFINED)) return false;
        if (words.charAt(0) < ' ' || words.charAt(0) == 0x7F) return false;
        type(words);
        return true;
    }

    /// Types words in the place of the selection; a space after a marker begins a list.
    void type(String words) {
        if (words.equals(" ") && shorthand()) return;
        var wanted = pending;
        pending = Set.of();
        if (wanted.isEmpty()) view.perform(Commands.typeText(words));
        else view.perform(Commands.insert(List.of(new Inline.Text(words, marks(wanted)))));
    }

    /// What is typed next looks as what stands before it, save what was switched.
    private Marks marks(Set<Style> switched) {
        var at = selecting.caret().orElseThrow().position();
        var marks =
                places.spot(at.block())
                        .map(spot -> Runs.marksAt(spot.line().block().runs(), at.offset()))
                        .orElse(Marks.NONE);
        for (var style : switched)
            marks = marks.has(style) ? marks.without(style) : marks.with(style);
        return marks;
    }

    /// Switches a style of what is selected, or of what is typed next.
    void toggle(Style style) {
        if (!selecting.collapsed()) {
            view.perform(Commands.toggle(style));
            return;
        }
        var next = EnumSet.noneOf(Style.class);
        next.addAll(pending);
        if (!next.remove(style)) next.add(style);
        pending = next;
    }

    /// The caret was moved: what was switched for the next letter is forgotten, and letters that
    /// are being put together.
    void moved() {
        composing.drop();
        pending = Set.of();
    }

    /// Says why nothing happened where words are fixed.
    void refused() {
        var document = view.setting().document();
        boolean fixed =
                Stream.concat(
                                selecting.caret().map(Hit::position).stream(),
                                selecting.anchor().stream())
                        .anyMatch(
                                at -> document.find(at.block()).filter(Leaves::locked).isPresent());
        if (fixed) view.fireEvent(Wish.say("fixed.not"));
        else parted();
    }

    /// Says why nothing happened where a selection begins in title, name or keywords and ends
    /// elsewhere: each of them is a value of its own.
    private void parted() {
        var document = view.setting().document();
        boolean parted =
                selecting
                        .ends()
                        .map(ends -> List.of(ends.from().block(), ends.to().block()))
                        .filter(lines -> !lines.getFirst().equals(lines.getLast()))
                        .filter(
                                lines ->
                                        lines.stream()
                                                .anyMatch(id -> FrontLines.holds(document, id)))
                        .isPresent();
        if (parted) view.fireEvent(Wish.say("front.not"));
    }

    /// The space is a change of its own, so that undoing the other leaves what was typed.
    private boolean shorthand() {
        if (!selecting.collapsed()) return false;
        var at = selecting.caret().map(Hit::position);
        var line = at.flatMap(p -> places.spot(p.block())).map(Places.Spot::line);
        if (line.isEmpty()) return false;
        int offset = at.get().offset();
        var block = line.get().block();
        var found = Shorthand.turn(block, line.get().passage().own().text(), offset);
        if (found.isEmpty() || !view.perform(Commands.typeText(" "))) return false;
        var end = new Position(block.id(), offset + 1);
        var typed = new Selection.Text(new Position(block.id(), 0), end);
        var gone = Commands.replace(typed, List.of());
        var turn = found.get();
        view.perform(turn.turn().map(t -> Commands.together(turn.name(), gone, t)).orElse(gone));
        return true;
    }

    /// Answers whether the key was one that writes.
    boolean pressed(KeyEvent event) {
        boolean shortcut = event.isShortcutDown();
        boolean shift = event.isShiftDown();
        if (event.isAltDown()) return shift && !shortcut && clause(event.getCode());
        switch (event.getCode()) {
            case ENTER -> {
                if (shortcut) return false;
                enter(shift);
            }
            case BACK_SPACE -> erase(false, shortcut);
            case DELETE -> delete(shift, shortcut);
            case TAB -> {
                if (shortcut) return false;
                tab(!shift);
            }
            case A, C, X, V -> {
                return shortcut && clip(event.getCode(), shift);
            }
            case INSERT -> {
                return insert(shift, shortcut);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean insert(boolean shift, boolean shortcut) {
        if (shift) view.scraps().paste(false);
        else if (shortcut) view.scraps().copy();
        return shift || shortcut;
    }

    private void delete(boolean shift, boolean shortcut) {
        if (shift && !shortcut) view.scraps().cut();
        else erase(true, shortcut);
    }

    private void enter(boolean shift) {
        if (front(true)) return;
        view.perform(shift ? Commands.softEnter() : Commands.enter());
    }

    private void erase(boolean forward, boolean word) {
        if (word && selecting.collapsed()) {
            selecting.caret().ifPresent(at -> selecting.put(moves.word(at, forward), true));
            view.perform(Commands.remove());
        } else view.perform(forward ? Commands.delete() : Commands.backspace());
    }

    private boolean clause(KeyCode code) {
        Optional<Command> command =
                switch (code) {
                    case LEFT -> Optional.of(Commands.promote());
                    case RIGHT -> Optional.of(Commands.demote());
                    case UP -> Optional.of(Commands.moveUp());
                    case DOWN -> Optional.of(Commands.moveDown());
                    default -> Optional.empty();
                };
        command.ifPresent(view::perform);
        return command.isPresent();
    }

    /// From a line of the front matter to the next; false when the caret is in none.
    private boolean front(boolean forward) {
        var spot = selecting.caret().flatMap(at -> places.spot(at.position().block()));
        if (spot.filter(at -> flow.pieces().get(at.piece()).front()).isEmpty()) return false;
        spot.flatMap(at -> places.neighbour(at, forward)).ifPresent(this::enterCell);
        return true;
    }

    private void enterCell(Places.Spot spot) {
        var id = spot.line().block().id();
        selecting.select(new Position(id, 0), new Position(id, spot.line().passage().steps()));
        selecting.caret().ifPresent(places::reveal);
    }

    /// In a table to the next cell, in a definition to the next field, in a list a level in or out.
    private void tab(boolean forward) {
        if (front(forward)) return;
        var spot = selecting.caret().flatMap(at -> places.spot(at.position().block()));
        if (spot.isEmpty() || view.handles().fields().tab(forward)) return;
        if (spot.get().block() instanceof TableView)
            view.perform(forward ? TableCommands.next() : TableCommands.previous());
        else if (!view.perform(forward ? Commands.nextField() : Commands.previousField()))
            view.perform(forward ? Commands.indent() : Commands.outdent());
    }

    private boolean clip(KeyCode code, boolean shift) {
        switch (code) {
            case A -> all();
            case C -> {
                if (shift) return false;
                if (!view.scraps().copy()) parted();
            }
            case X -> {
                if (!view.scraps().cut()) parted();
            }
            case V -> view.scraps().paste(shift);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean outside(Piece piece) {
        return piece.front() || piece.generated();
    }

    private void all() {
        // Title, name and keywords are no part of the text.
        int front = 0;
        while (front < flow.pieces().size() && outside(flow.pieces().get(front))) front++;
        var first = places.beyond(front - 1, true);
        var last = places.beyond(flow.pieces().size(), false);
        if (first.isEmpty() || last.isEmpty()) return;
        Block end = last.get().line().block();
        selecting.select(
                new Position(first.get().line().block().id(), 0),
                new Position(end.id(), last.get().line().passage().steps()));
    }
}
