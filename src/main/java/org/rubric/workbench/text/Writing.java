package org.rubric.workbench.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.rubric.document.Block;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Marks.Style;
import org.rubric.document.Position;
import org.rubric.editing.Command;
import org.rubric.editing.Commands;
import org.rubric.editing.Runs;
import org.rubric.editing.Selection;
import org.rubric.workbench.text.block.BlockFlow;
import org.rubric.workbench.text.block.TableView;
import org.rubric.workbench.text.line.Hit;

/// The keys that change the text. Each is a command to the session; what cannot be done here does
/// nothing, but the key never leaves the text.
final class Writing {
    private final DocumentView view;
    private final BlockFlow flow;
    private final Places places;
    private final Moves moves;
    private final Selecting selecting;
    private final Scraps scraps;
    private final Composing composing;
    private Set<Style> pending = Set.of();

    Writing(DocumentView view, Places places, Moves moves, Selecting selecting, Scraps scraps) {
        this.view = view;
        this.flow = view.flow();
        this.places = places;
        this.moves = moves;
        this.selecting = selecting;
        this.scraps = scraps;
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
        if (words.equals(" ") && list()) return;
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

    private boolean list() {
        if (!selecting.collapsed()) return false;
        var at = selecting.caret().map(Hit::position);
        var line = at.flatMap(p -> places.spot(p.block())).map(Places.Spot::line);
        if (line.isEmpty()) return false;
        int offset = at.get().offset();
        var block = line.get().block();
        var marker = Shorthand.marker(block, line.get().passage().text(), offset);
        if (marker.isEmpty()) return false;
        var typed = new Selection.Text(new Position(block.id(), 0), at.get());
        return view.perform(Commands.list(marker.get()))
                && view.perform(Commands.replace(typed, List.of()));
    }

    /// Answers whether the key was one that writes.
    boolean pressed(KeyEvent event) {
        boolean shortcut = event.isShortcutDown();
        boolean shift = event.isShiftDown();
        if (event.isAltDown()) return shift && !shortcut && clause(event.getCode());
        switch (event.getCode()) {
            case ENTER -> enter(shift, shortcut);
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
        if (shift) paste(false);
        else if (shortcut) copy();
        return shift || shortcut;
    }

    private void delete(boolean shift, boolean shortcut) {
        if (shift && !shortcut) cut();
        else erase(true, shortcut);
    }

    private void enter(boolean shift, boolean shortcut) {
        if (shortcut) return;
        var broken = List.<Inline>of(new Inline.Text("\n", Marks.NONE));
        view.perform(shift ? Commands.insert(broken) : Commands.enter());
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

    /// In a table to the next cell, in a list a level in or out.
    private void tab(boolean forward) {
        var spot = selecting.caret().flatMap(at -> places.spot(at.position().block()));
        if (spot.isEmpty()) return;
        if (spot.get().block() instanceof TableView) {
            places.neighbour(spot.get(), forward)
                    .filter(next -> next.piece() == spot.get().piece())
                    .ifPresent(this::enterCell);
        } else view.perform(forward ? Commands.indent() : Commands.outdent());
    }

    private void enterCell(Places.Spot spot) {
        var id = spot.line().block().id();
        selecting.select(new Position(id, 0), new Position(id, spot.line().passage().steps()));
        selecting.caret().ifPresent(places::reveal);
    }

    private boolean clip(KeyCode code, boolean shift) {
        switch (code) {
            case A -> all();
            case C -> copy();
            case X -> cut();
            case V -> paste(shift);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void all() {
        var first = places.beyond(-1, true);
        var last = places.beyond(flow.pieces().size(), false);
        if (first.isEmpty() || last.isEmpty()) return;
        Block end = last.get().line().block();
        selecting.select(
                new Position(first.get().line().block().id(), 0),
                new Position(end.id(), last.get().line().passage().steps()));
    }

    private void copy() {
        selecting.ends().ifPresent(ends -> scraps.copy(ends, flow, view.wording()));
    }

    private void cut() {
        copy();
        if (!selecting.collapsed()) view.perform(Commands.remove());
    }

    private void paste(boolean plain) {
        (plain ? scraps.plain() : scraps.paste()).ifPresent(view::perform);
    }
}
