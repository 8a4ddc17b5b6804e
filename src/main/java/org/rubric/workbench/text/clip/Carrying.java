package org.rubric.workbench.text.clip;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import org.rubric.editing.Commands;
import org.rubric.editing.Selection;
import org.rubric.editing.excerpt.Excerpt;
import org.rubric.workbench.text.DocumentView;
import org.rubric.workbench.text.block.BlockFlow;
import org.rubric.workbench.text.caret.Places;
import org.rubric.workbench.text.caret.Selecting;
import org.rubric.workbench.text.line.Hit;

/// Selected text that the mouse takes elsewhere, and what other programs let fall on the text. A
/// second caret shows where it would go.
public final class Carrying {
    private static final double SLACK = 4;

    private final DocumentView view;
    private final BlockFlow flow;
    private final Places places;
    private final Selecting selecting;
    private final Region mark = new Region();
    private Optional<Selecting.Ends> held = Optional.empty();
    private Optional<Hit> over = Optional.empty();
    private boolean carrying;
    private double x;
    private double y;

    public Carrying(DocumentView view, BlockFlow flow, Places places, Selecting selecting) {
        this.view = view;
        this.flow = flow;
        this.places = places;
        this.selecting = selecting;
        mark.getStyleClass().add("drop-caret");
        mark.setManaged(false);
        mark.setVisible(false);
        mark.setMouseTransparent(true);
        flow.addEventHandler(DragEvent.DRAG_OVER, this::above);
        flow.addEventHandler(DragEvent.DRAG_EXITED, _ -> hide());
        flow.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    }

    public Node node() {
        return mark;
    }

    /// Takes hold of the selection when the mouse is pressed on it.
    public boolean hold(Hit hit, double atX, double atY) {
        var at = hit.position();
        held =
                selecting
                        .ends()
                        .filter(
                                ends ->
                                        places.compare(ends.from(), at) < 0
                                                && places.compare(at, ends.to()) < 0);
        x = atX;
        y = atY;
        return held.isPresent();
    }

    /// Goes with the mouse; false when nothing is held.
    public boolean drag(double atX, double atY) {
        if (held.isEmpty()) return false;
        carrying |= Math.hypot(atX - x, atY - y) > SLACK;
        if (!carrying) return true;
        show(places.hit(atX, Math.clamp(atY, 1, Math.max(1, flow.getHeight() - 1))));
        flow.setCursor(Cursor.CLOSED_HAND);
        return true;
    }

    private void show(Optional<Hit> hit) {
        over = hit;
        var box = hit.flatMap(places::caret);
        mark.setVisible(box.isPresent());
        box.ifPresent(
                place ->
                        mark.resizeRelocate(
                                Math.round(place.getMinX()) - 1,
                                place.getMinY(),
                                2,
                                place.getHeight()));
    }

    private void hide() {
        over = Optional.empty();
        mark.setVisible(false);
    }

    /// Lets go: the text moves, or with Ctrl a copy of it stands there. A press that never became a
    /// drag sets the caret. False when nothing was held.
    public boolean release(boolean copy) {
        if (held.isEmpty()) return false;
        var ends = held.get();
        var to = over;
        boolean carried = carrying;
        cancel();
        if (!carried) places.hit(x, y).ifPresent(hit -> selecting.put(hit, false));
        else to.ifPresent(hit -> let(ends, hit, copy));
        return true;
    }

    private void let(Selecting.Ends ends, Hit hit, boolean copy) {
        var range = new Selection.Text(ends.from(), ends.to());
        if (!copy) {
            view.perform(Commands.move(range, hit.position()));
            return;
        }
        var document = view.session().map(open -> open.snapshot().document());
        document.flatMap(now -> Excerpt.of(now, range))
                .ifPresent(
                        part -> {
                            selecting.put(hit, false);
                            view.perform(Commands.paste(part));
                        });
    }

    /// Forgets what is held; false when nothing was.
    public boolean cancel() {
        boolean any = held.isPresent();
        held = Optional.empty();
        carrying = false;
        hide();
        flow.setCursor(Cursor.TEXT);
        return any;
    }

    private void above(DragEvent event) {
        if (!Clips.of(event.getDragboard()).any()) return;
        event.acceptTransferModes(TransferMode.COPY);
        show(places.hit(event.getX(), event.getY()));
        event.consume();
    }

    private void dropped(DragEvent event) {
        event.setDropCompleted(drop(event.getDragboard(), event.getX(), event.getY()));
        event.consume();
    }

    private boolean drop(Clipboard board, double atX, double atY) {
        var clips = Clips.of(board);
        hide();
        return drop(clips, atX, atY);
    }

    /// What fell on the text goes where it fell.
    boolean drop(Clips clips, double atX, double atY) {
        var hit = places.hit(atX, atY);
        if (hit.isEmpty() || !clips.any()) return false;
        view.requestFocus();
        selecting.put(hit.get(), false);
        view.scraps().take(clips, false);
        return true;
    }
}
