package org.rubric.workbench.text.caret;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.rubric.document.Id;
import org.rubric.document.Position;
import org.rubric.workbench.text.block.BlockFlow;
import org.rubric.workbench.text.line.Hit;

/// Going to what a reference names and coming back. The way is shown: a short scroll, then a mark
/// that fades.
public final class Jumps {
    private static final Duration SCROLL = Duration.millis(150);
    private static final Duration FADE = Duration.millis(1400);
    private static final double SLIDE = 160;
    private static final int MOST = 50;

    private final BlockFlow flow;
    private final Places places;
    private final Selecting selecting;
    private final Region mark;
    private final FadeTransition fade;
    private final Timeline sliding = new Timeline();
    private final Deque<Place> back = new ArrayDeque<>();
    private final Deque<Place> forth = new ArrayDeque<>();
    private Optional<Id> marked = Optional.empty();

    /// Where the writer was.
    private record Place(Optional<Hit> caret, double scroll) {}

    /// @param mark shown behind the block that was gone to
    public Jumps(BlockFlow flow, Places places, Selecting selecting, Region mark) {
        this.flow = flow;
        this.places = places;
        this.selecting = selecting;
        this.mark = mark;
        mark.setManaged(false);
        mark.setMouseTransparent(true);
        mark.setVisible(false);
        fade = new FadeTransition(FADE, mark);
        fade.setFromValue(1);
        fade.setToValue(0);
        fade.setOnFinished(_ -> forget());
    }

    /// Goes to a block, wherever it stands; false when the text has no such block.
    public boolean to(Id target) {
        int piece = flow.holding(target);
        if (piece < 0) return false;
        back.push(here());
        if (back.size() > MOST) back.removeLast();
        forth.clear();
        arrive(piece, target);
        return true;
    }

    /// Goes to a place of the text.
    public boolean to(Position place) {
        if (!to(place.block())) return false;
        selecting.put(Hit.at(place), false);
        return true;
    }

    private void arrive(int piece, Id target) {
        var view = flow.at(piece);
        double height = flow.getHeight();
        double top = Math.max(24, Math.min(height / 4, (height - view.getHeight()) / 2));
        boolean further = flow.indexOf(flow.pieces().get(piece).id()) > flow.first();
        boolean seen = flow.live(flow.pieces().get(piece).id()).isPresent();
        if (!seen) {
            flow.anchor(piece, top - flow.pieces().get(piece).above() + (further ? SLIDE : -SLIDE));
            slide(further ? SLIDE : -SLIDE);
        }
        marked = Optional.of(flow.pieces().get(piece).id());
        caret(piece, target);
        fade.stop();
        mark.setOpacity(1);
        fade.playFromStart();
        flow.requestLayout();
    }

    private void caret(int piece, Id target) {
        var spots = places.spots(piece);
        if (spots.isEmpty()) return;
        var exact = spots.stream().filter(s -> s.line().block().id().equals(target)).findFirst();
        var line = exact.orElse(spots.getFirst()).line();
        selecting.put(Hit.at(new Position(line.block().id(), 0)), false);
    }

    private void slide(double by) {
        DoubleProperty way = new SimpleDoubleProperty(0);
        way.addListener((_, before, now) -> flow.scroll(now.doubleValue() - before.doubleValue()));
        sliding.stop();
        var end = new KeyFrame(SCROLL, new KeyValue(way, by, Interpolator.EASE_OUT));
        sliding.getKeyFrames().setAll(end);
        sliding.playFromStart();
    }

    /// Is there at once, where the text is still sliding.
    public void arrive() {
        if (sliding.getStatus() == Animation.Status.RUNNING) sliding.jumpTo(SCROLL);
        sliding.stop();
    }

    /// Comes back to where the last jump began; false when there was none.
    public boolean back() {
        return turn(back, forth);
    }

    /// Goes again where the last coming back began; false when there was none.
    public boolean forth() {
        return turn(forth, back);
    }

    private Place here() {
        return new Place(selecting.caret(), flow.position());
    }

    private boolean turn(Deque<Place> from, Deque<Place> to) {
        if (from.isEmpty()) return false;
        to.push(here());
        var place = from.pop();
        flow.position(place.scroll);
        place.caret.ifPresent(hit -> selecting.put(hit, false));
        return true;
    }

    /// For another document: there is nothing to come back to.
    public void forgetAll() {
        back.clear();
        forth.clear();
        forget();
    }

    /// Keeps the mark behind its block.
    public void place() {
        var view = marked.flatMap(flow::live);
        mark.setVisible(view.isPresent());
        view.ifPresent(
                block ->
                        mark.resizeRelocate(
                                flow.columnLeft() - 8,
                                block.getLayoutY() - 4,
                                flow.columnWidth() + 16,
                                block.body() + 8));
    }

    private void forget() {
        marked = Optional.empty();
        mark.setVisible(false);
    }
}
