package org.rubric.workbench.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.rubric.document.Alteration;
import org.rubric.document.Id;
import org.rubric.revision.sight.Ghost;
import org.rubric.workbench.text.block.BlockFlow;
import org.rubric.workbench.text.block.GhostView;
import org.rubric.workbench.text.caret.Places;
import org.rubric.workbench.text.line.Passage;

/// Hears clicks on changes. One on words that the text does not have sets no caret.
final class ChangeClicks {
    private static final int GAP = 4;

    private final BlockFlow flow;
    private final Places places;
    private final Revising revising;
    private final List<Consumer<TouchedChange>> listeners = new ArrayList<>();

    ChangeClicks(BlockFlow flow, Places places, Revising revising) {
        this.flow = flow;
        this.places = places;
        this.revising = revising;
        flow.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    }

    void onTouch(Consumer<TouchedChange> listener) {
        listeners.add(listener);
    }

    private void pressed(MouseEvent event) {
        boolean bare = !event.isShiftDown() && !event.isShortcutDown();
        if (revising.shown() == Revised.NOTHING || !bare) return;
        if (event.getButton() != MouseButton.PRIMARY || event.getClickCount() > 2) return;
        var found = block(event).or(() -> words(event));
        found.ifPresent(
                one -> {
                    if (one.isGhost()) {
                        flow.getParent().requestFocus();
                        event.consume();
                    }
                    List.copyOf(listeners).forEach(each -> each.accept(one));
                });
    }

    private Optional<TouchedChange> block(MouseEvent event) {
        var found = new GhostView[1];
        flow.forEachVisible(
                (_, view) -> {
                    double into = event.getY() - view.getLayoutY();
                    if (view instanceof GhostView ghost && into >= 0 && into < view.getHeight())
                        found[0] = ghost;
                });
        if (found[0] == null) return Optional.empty();
        var view = found[0];
        var hit = view.hit(event.getX() - view.getLayoutX(), event.getY() - view.getLayoutY());
        var below = new Point2D(event.getX(), view.getLayoutY() + view.getHeight() + GAP);
        var line = hit.map(h -> Revising.plain(h.position().block()));
        int into = hit.map(h -> h.position().offset()).orElse(0);
        return Optional.of(
                new TouchedChange(
                        view.ghost().origin(),
                        line.or(() -> Optional.of(view.ghost().origin())),
                        Optional.empty(),
                        view.ghost().told(),
                        new TouchedChange.Where(into, event.getClickCount(), below)));
    }

    private Optional<TouchedChange> words(MouseEvent event) {
        return places.touched(event.getX(), event.getY())
                .filter(t -> t.part().dress().isPresent())
                .flatMap(t -> told(t, event));
    }

    private Optional<TouchedChange> told(Places.Touched touch, MouseEvent event) {
        var line = touch.spot().line();
        var block = line.block();
        var marked = revising.shown().lines().of(block);
        var ghost = ghost(line.passage(), touch.part(), marked.ghosts());
        var own =
                marked.own().stream()
                        .filter(
                                a ->
                                        a.from() <= touch.part().step()
                                                && touch.part().step() < a.to())
                        .findFirst();
        Optional<Alteration> told =
                touch.part().look() == Passage.Look.GHOST ? ghost.map(Ghost::told) : own;
        var origin = places.origin(line);
        var box = line.boxes(touch.part()).getLast();
        var below = new Point2D(event.getX(), origin.getY() + box.getMaxY() + GAP);
        int into =
                line.into(touch.part(), event.getX() - origin.getX(), event.getY() - origin.getY());
        var where = new TouchedChange.Where(into, event.getClickCount(), below);
        return told.map(t -> new TouchedChange(block.id(), Optional.<Id>empty(), ghost, t, where));
    }

    /// Ghosts stand in the passage in their own order.
    private static Optional<Ghost> ghost(Passage passage, Passage.Part part, List<Ghost> ghosts) {
        if (part.look() != Passage.Look.GHOST) return Optional.empty();
        var all =
                passage.parts().stream()
                        .filter(p -> p.look() == Passage.Look.GHOST && p.dress().isPresent())
                        .toList();
        int at = all.indexOf(part);
        return at >= 0 && at < ghosts.size() ? Optional.of(ghosts.get(at)) : Optional.empty();
    }
}
