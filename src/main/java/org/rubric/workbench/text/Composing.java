package org.rubric.workbench.text;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodRequests;
import org.rubric.document.Finding;
import org.rubric.document.Position;
import org.rubric.editing.Commands;
import org.rubric.editing.Selection;
import org.rubric.workbench.text.line.Composed;
import org.rubric.workbench.text.line.LineView;
import org.rubric.workbench.text.caret.Places;
import org.rubric.workbench.text.caret.Selecting;

/// Input methods and dead keys. Letters that are being put together stand in the line, underlined,
/// but not in the document; they become text in one step when they are done. When the caret goes
/// elsewhere or the keyboard leaves the text they are let go of: an input method that keeps them
/// commits them itself before.
final class Composing implements InputMethodRequests {
    private final DocumentView view;
    private final Places places;
    private final Selecting selecting;
    private Optional<LineView> line = Optional.empty();
    private String committed = "";
    private Optional<Position> after = Optional.empty();

    Composing(DocumentView view, Places places, Selecting selecting) {
        this.view = view;
        this.places = places;
        this.selecting = selecting;
        view.setInputMethodRequests(this);
        view.setOnInputMethodTextChanged(this::changed);
        view.focusedProperty().addListener((_, _, _) -> drop());
    }

    /// Takes letters that are not done out of the line.
    void drop() {
        var before = line;
        line = Optional.empty();
        before.ifPresent(shown -> shown.compose(Composed.NOTHING));
    }

    private void changed(InputMethodEvent event) {
        drop();
        event.consume();
        if (view.locked()) return;
        if (!event.getCommitted().isEmpty()) commit(event.getCommitted());
        var letters = new StringBuilder();
        for (var run : event.getComposed()) letters.append(run.getText());
        if (letters.isEmpty()) return;
        var at = selecting.caret().map(hit -> hit.position());
        line = at.flatMap(place -> places.spot(place.block())).map(Places.Spot::line);
        line.ifPresent(
                shown ->
                        shown.compose(
                                new Composed(
                                        at.get().offset(),
                                        letters.toString(),
                                        event.getCaretPosition())));
    }

    private void commit(String words) {
        view.type(words);
        committed = words;
        after = selecting.caret().map(hit -> hit.position());
    }

    /// The lower left corner of a letter that is being put together, or of the caret.
    @Override
    public Point2D getTextLocation(int offset) {
        var box =
                line.map(shown -> inFlow(shown, shown.composedAt(offset)))
                        .or(() -> selecting.caret().flatMap(places::caret));
        return box.map(found -> view.localToScreen(found.getMinX(), found.getMaxY()))
                .orElseGet(() -> new Point2D(0, 0));
    }

    private Rectangle2D inFlow(LineView shown, Rectangle2D box) {
        var origin = places.origin(shown);
        return new Rectangle2D(
                origin.getX() + box.getMinX(), origin.getY() + box.getMinY(), 0, box.getHeight());
    }

    /// How many of the letters that are being put together lie before a point of the screen.
    @Override
    public int getLocationOffset(int x, int y) {
        var point = view.screenToLocal(x, y);
        if (line.isEmpty() || point == null) return 0;
        var origin = places.origin(line.get());
        return line.get().composedAt(point.subtract(origin));
    }

    /// Takes back what was committed last, if the caret still stands behind it.
    @Override
    public void cancelLatestCommittedText() {
        drop();
        var at = selecting.caret().map(hit -> hit.position());
        if (committed.isEmpty() || at.isEmpty() || !at.equals(after)) return;
        int from = at.get().offset() - committed.length();
        if (from < 0 || !words(at.get(), from).equals(committed)) return;
        var typed = new Selection.Text(new Position(at.get().block(), from), at.get());
        view.perform(Commands.replace(typed, List.of()));
        committed = "";
    }

    /// What is selected, as far as it lies in one line.
    @Override
    public String getSelectedText() {
        return selecting
                .ends()
                .filter(ends -> ends.from().block().equals(ends.to().block()))
                .map(ends -> words(ends.to(), ends.from().offset()))
                .orElse("");
    }

    private String words(Position to, int from) {
        return places.spot(to.block())
                .map(spot -> spot.line().passage().between(new Finding.Range(from, to.offset())))
                .orElse("");
    }
}
