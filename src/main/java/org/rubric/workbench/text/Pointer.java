package org.rubric.workbench.text;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.rubric.document.Id;
import org.rubric.document.Position;
import org.rubric.workbench.text.block.BlockFlow;
import org.rubric.workbench.text.caret.Segments;
import org.rubric.workbench.text.caret.Places;
import org.rubric.workbench.text.caret.Selecting;
import org.rubric.workbench.text.clip.Carrying;
import org.rubric.workbench.text.line.Passage;

/// What the mouse does in the text: set the caret, select by dragging, words by two clicks and
/// paragraphs by three, follow a reference with Ctrl.
final class Pointer {
    private static final double SPEED = 12;

    private final DocumentView view;
    private final BlockFlow flow;
    private final Places places;
    private final Selecting selecting;
    private final Consumer<Id> follow;
    private final Carrying carrying;
    private int clicks = 1;
    private Optional<Selecting.Ends> whole = Optional.empty();
    private double x;
    private double y;

    /// Scrolls on while the mouse is held above or below the window.
    private final AnimationTimer pulling =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    double over = y < 0 ? y : y - flow.getHeight();
                    flow.scroll(Math.clamp(over, -60, 60) / SPEED * 2);
                    flow.layout();
                    drag();
                }
            };

    Pointer(
            DocumentView view,
            BlockFlow flow,
            Places places,
            Selecting selecting,
            Carrying carrying,
            Consumer<Id> follow) {
        this.view = view;
        this.flow = flow;
        this.places = places;
        this.selecting = selecting;
        this.follow = follow;
        this.carrying = carrying;
        flow.setPickOnBounds(true);
        flow.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        flow.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        flow.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        flow.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        flow.setCursor(Cursor.TEXT);
    }

    private void pressed(MouseEvent event) {
        view.requestFocus();
        if (event.getButton() == MouseButton.PRIMARY || selecting.collapsed()) {
            x = event.getX();
            y = event.getY();
            if (event.isShortcutDown() && followed()) {
                event.consume();
                return;
            }
            if (!view.inserting().clicked(x, y, event.getClickCount()))
                places.line(x, y).ifPresent(spot -> clicked(spot, event));
        }
        event.consume();
    }

    private boolean followed() {
        var target = places.touched(x, y).flatMap(touched -> Passage.target(touched.part().run()));
        target.ifPresent(follow);
        return target.isPresent();
    }

    private void clicked(Places.Spot spot, MouseEvent event) {
        var hit = places.hit(spot, x, y);
        var id = spot.line().block().id();
        var passage = spot.line().passage();
        clicks = event.getClickCount();
        boolean bare = event.getButton() == MouseButton.PRIMARY && !event.isShiftDown();
        if (clicks == 1 && bare && carrying.hold(hit, x, y)) return;
        switch (clicks) {
            case 2 -> {
                var word = Segments.wordAt(passage, hit.position().offset());
                whole(new Position(id, word.from()), new Position(id, word.to()));
            }
            case 3 -> whole(new Position(id, 0), new Position(id, passage.steps()));
            default -> {
                whole = Optional.empty();
                selecting.put(hit, event.isShiftDown());
            }
        }
    }

    private void whole(Position from, Position to) {
        whole = Optional.of(new Selecting.Ends(from, to));
        selecting.select(from, to);
    }

    private void dragged(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) return;
        x = event.getX();
        y = event.getY();
        if (y < 0 || y > flow.getHeight()) pulling.start();
        else pulling.stop();
        drag();
        event.consume();
    }

    private void drag() {
        if (carrying.drag(x, y)) return;
        var hit = places.hit(x, Math.clamp(y, 1, Math.max(1, flow.getHeight() - 1)));
        if (hit.isEmpty()) return;
        if (whole.isEmpty()) selecting.put(hit.get(), true);
        else extend(whole.get(), unit(hit.get().position()));
    }

    /// After two or three clicks words or paragraphs are selected as wholes.
    private void extend(Selecting.Ends kept, Selecting.Ends to) {
        if (places.compare(to.from(), kept.from()) < 0) selecting.select(kept.to(), to.from());
        else if (places.compare(to.to(), kept.to()) > 0) selecting.select(kept.from(), to.to());
        else selecting.select(kept.from(), kept.to());
    }

    private Selecting.Ends unit(Position at) {
        var spot = places.spot(at.block());
        if (spot.isEmpty()) return new Selecting.Ends(at, at);
        var passage = spot.get().line().passage();
        var id = at.block();
        if (clicks > 2)
            return new Selecting.Ends(new Position(id, 0), new Position(id, passage.steps()));
        var word = Segments.wordAt(passage, at.offset());
        return new Selecting.Ends(new Position(id, word.from()), new Position(id, word.to()));
    }

    private void released(MouseEvent event) {
        pulling.stop();
        carrying.release(event.isShortcutDown());
    }

    private void moved(MouseEvent event) {
        boolean reference =
                event.isShortcutDown()
                        && places.touched(event.getX(), event.getY())
                                .flatMap(touched -> Passage.target(touched.part().run()))
                                .isPresent();
        flow.setCursor(reference ? Cursor.HAND : Cursor.TEXT);
    }
}
