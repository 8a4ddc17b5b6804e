package org.rubric.workbench.write.review;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.editing.Runs;
import org.rubric.editing.Session;
import org.rubric.revision.review.Proposed;
import org.rubric.workbench.Words;
import org.rubric.workbench.text.DocumentView;
import org.rubric.workbench.text.TouchedChange;

/// What a click on a change offers. Who clicks into words that are only proposed and then types has
/// taken them first.
public final class Entering {
    private final DocumentView text;
    private final Touching review;
    private final Words words;
    private Optional<TouchBar> bar = Optional.empty();
    private Optional<Touch> touch = Optional.empty();
    private boolean pressing;
    private int letters;

    /// A click, and what it was on.
    private record Touch(TouchedChange place, Proposed one) {}

    /// @param review what is done with a change
    public Entering(DocumentView text, Touching review, Words words) {
        this.text = text;
        this.review = review;
        this.words = words;
        text.revising().onTouch(this::touched);
        text.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        text.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        text.addEventFilter(ScrollEvent.SCROLL, _ -> close());
    }

    /// A press beside the bar is of another place; the text says then whether a change is there.
    private void pressed(MouseEvent event) {
        for (var at = event.getTarget() instanceof Node node ? node : null;
                at != null;
                at = at.getParent()) if (at instanceof TouchBar) return;
        close();
    }

    /// The caret or the selection is elsewhere: what is typed now is typed there.
    public void moved() {
        if (!pressing) close();
    }

    private void touched(TouchedChange place) {
        close();
        pressing = true;
        Platform.runLater(() -> pressing = false);
        var found = review.at(place);
        if (found.isEmpty()) return;
        var one = found.get();
        touch = Optional.of(new Touch(place, one));
        review.choose(one);
        int number = review.number(one);
        var made = new TouchBar(words, one, number, this::take, this::leave);
        bar = Optional.of(made);
        text.children().add(made);
        made.stand(place.where().below().getX(), place.where().below().getY(), text);
    }

    /// Puts the bar away.
    public void close() {
        bar.ifPresent(made -> text.children().remove(made));
        bar = Optional.empty();
        touch = Optional.empty();
    }

    private void take() {
        var now = touch;
        close();
        now.ifPresent(t -> review.take(t.one));
    }

    private void leave() {
        var now = touch;
        close();
        now.ifPresent(t -> review.leave(t.one));
    }

    private void pressed(KeyEvent event) {
        if (touch.isEmpty() || event.getCode().isModifierKey()) return;
        boolean ghost = touch.get().place.isGhost();
        var code = event.getCode();
        boolean bare = !event.isShortcutDown() && !event.isAltDown() && !event.isMetaDown();
        boolean alt = event.isAltDown() && !event.isShortcutDown();
        boolean erases = code == KeyCode.BACK_SPACE || code == KeyCode.DELETE;
        if (alt && code == KeyCode.T || bare && ghost && code == KeyCode.ENTER) {
            event.consume();
            take();
        } else if (alt && code == KeyCode.L) {
            event.consume();
            leave();
        } else if (bare && code == KeyCode.ESCAPE) {
            event.consume();
            close();
        } else if (bare && ghost && erases) enter();
        else if (!bare || !code.isLetterKey() && !code.isDigitKey() && code != KeyCode.SPACE) {
            if (code.isNavigationKey() || !bare) close();
        }
    }

    /// A letter that follows is heard as if the words had been there.
    private void typed(KeyEvent event) {
        letters++;
        if (touch.isEmpty()) return;
        boolean letter =
                !event.isShortcutDown()
                        && !event.getCharacter().isEmpty()
                        && event.getCharacter().charAt(0) >= ' ';
        if (letter && touch.get().place.isGhost()) enter();
        else if (letter) close();
    }

    /// How many letters were typed so far.
    int letters() {
        return letters;
    }

    private void enter() {
        var now = touch.orElseThrow();
        close();
        if (!now.one.possible() || !review.take(now.one)) return;
        text.session()
                .map(Session::snapshot)
                .map(s -> s.document())
                .ifPresent(document -> stand(now, document));
    }

    private void stand(Touch now, Document document) {
        var place = now.place;
        var line = place.line().orElse(place.block());
        var found =
                document.find(line)
                        .filter(block -> block.parts().isEmpty())
                        .or(
                                () ->
                                        Sighting.line(document, now.one.change().place().block())
                                                .flatMap(document::find));
        if (found.isEmpty()) return;
        var runs = found.get().runs();
        var id = found.get().id();
        if (place.ghost().isEmpty()) {
            caret(id, Math.min(place.where().into(), Inline.length(runs)), 0);
            return;
        }
        var wanted = Runs.steps(place.ghost().get().words());
        int at = near(Runs.steps(runs), wanted, place.ghost().get().there());
        if (at < 0) caret(id, Inline.length(runs), 0);
        else if (place.where().clicks() > 1) caret(id, at, wanted.stripTrailing().length());
        else caret(id, at + Math.min(place.where().into(), wanted.length()), 0);
    }

    /// Where the words stand now: where they should, or the first place behind that has them.
    private static int near(String line, String words, int there) {
        if (line.startsWith(words, there)) return there;
        int behind = line.indexOf(words, Math.min(there, line.length()));
        return behind >= 0 ? behind : line.indexOf(words);
    }

    private void caret(Id line, int at, int length) {
        text.reveal(new Position(line, at), new Position(line, at + length));
    }
}
