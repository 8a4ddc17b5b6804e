package org.rubric.workbench.text.caret;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.input.KeyEvent;
import org.rubric.workbench.text.block.BlockFlow;
import org.rubric.workbench.text.line.Hit;

/// The keys that move the caret. Shift selects on the way.
public final class Keyboard {
    private final BlockFlow flow;
    private final Places places;
    private final Moves moves;
    private final Selecting selecting;

    public Keyboard(BlockFlow flow, Places places, Moves moves, Selecting selecting) {
        this.flow = flow;
        this.places = places;
        this.moves = moves;
        this.selecting = selecting;
    }

    /// Answers whether the key was one of these.
    public boolean pressed(KeyEvent event) {
        if (event.isAltDown() || selecting.caret().isEmpty()) return false;
        boolean far = event.isShortcutDown();
        boolean extend = event.isShiftDown();
        switch (event.getCode()) {
            case LEFT, KP_LEFT -> along(false, far, extend);
            case RIGHT, KP_RIGHT -> along(true, far, extend);
            case UP, KP_UP -> vertical(false, far, extend);
            case DOWN, KP_DOWN -> vertical(true, far, extend);
            case HOME -> move(at -> far ? ends(at, false) : moves.edge(at, false), extend);
            case END -> move(at -> far ? ends(at, true) : moves.edge(at, true), extend);
            case PAGE_UP -> page(false, extend);
            case PAGE_DOWN -> page(true, extend);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean rightToLeft() {
        return selecting
                .caret()
                .flatMap(hit -> places.spot(hit.position().block()))
                .filter(spot -> spot.line().rightToLeft())
                .isPresent();
    }

    /// Without Shift a selection first collapses to the end that the key points to.
    private void along(boolean toRight, boolean word, boolean extend) {
        boolean forward = toRight != rightToLeft();
        Optional<Selecting.Ends> ends = extend ? Optional.empty() : selecting.ends();
        if (ends.isPresent())
            selecting.put(Hit.at(forward ? ends.get().to() : ends.get().from()), false);
        else if (word) move(at -> moves.word(at, forward), extend);
        else move(at -> moves.beside(at, toRight), extend);
        show();
    }

    private void vertical(boolean down, boolean far, boolean extend) {
        if (far) {
            move(at -> moves.paragraph(at, down), extend);
            return;
        }
        double goal = selecting.goal();
        selecting
                .caret()
                .ifPresent(at -> selecting.put(moves.vertical(at, down, goal), extend, goal));
        show();
    }

    private void page(boolean down, boolean extend) {
        double goal = selecting.goal();
        var box = selecting.caret().flatMap(places::caret);
        double y = box.map(b -> b.getMinY() + b.getHeight() / 2).orElse(flow.getHeight() / 2);
        flow.scroll((down ? 1 : -1) * Math.max(48, flow.getHeight() - 48));
        flow.layout();
        places.hit(goal, y).ifPresent(hit -> selecting.put(hit, extend, goal));
        show();
    }

    private Hit ends(Hit at, boolean forward) {
        return moves.ends(at, forward, flow.pieces().size());
    }

    private void move(UnaryOperator<Hit> way, boolean extend) {
        selecting.caret().ifPresent(at -> selecting.put(way.apply(at), extend));
        show();
    }

    private void show() {
        selecting.caret().ifPresent(places::reveal);
    }
}
