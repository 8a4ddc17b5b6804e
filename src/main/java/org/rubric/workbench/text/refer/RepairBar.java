package org.rubric.workbench.text.refer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.rubric.document.Id;
import org.rubric.document.Position;
import org.rubric.editing.Change;
import org.rubric.editing.Step;
import org.rubric.editing.reference.Dangling;
import org.rubric.editing.reference.Repairs;
import org.rubric.workbench.text.DocumentView;
import org.rubric.workbench.text.block.Wish;
import org.rubric.workbench.text.caret.Places;
import org.rubric.workbench.text.caret.Selecting;
import org.rubric.workbench.text.line.Hit;

/// Where something was deleted that is referred to: says how many references lost their target and
/// offers what can be done with them. F6 goes into it, Esc puts it away; it goes by itself when
/// there is nothing left to repair, and comes again when undo brings the trouble back.
public final class RepairBar extends HBox {
    private static final double EDGE = 16;
    private static final int MOST = 2000;

    private final DocumentView view;
    private final Places places;
    private final Selecting selecting;
    private final Label told = new Label();
    private final Button undo;
    private final PauseTransition later = new PauseTransition(Duration.millis(250));
    private final List<Dangling> known = new ArrayList<>();
    private List<Dangling> lost = List.of();
    private Optional<Position> place = Optional.empty();
    private long version;
    private boolean away;

    public RepairBar(DocumentView view, Places places, Selecting selecting) {
        super(8);
        this.view = view;
        this.places = places;
        this.selecting = selecting;
        setManaged(false);
        setVisible(false);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("floating", "repair-bar");
        told.setMinWidth(Region.USE_PREF_SIZE);
        undo = button("repair.undo", () -> view.fireEvent(Wish.of(Wish.UNDO)));
        getChildren()
                .addAll(
                        told,
                        button("repair.keep", this::keepWords),
                        button("repair.point", () -> view.fireEvent(Wish.of(Wish.POINT))),
                        undo,
                        Hover.keyCap("F6"));
        later.setOnFinished(_ -> look());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private Button button(String key, Runnable run) {
        var button = new Button(view.say(key));
        button.getStyleClass().add("small-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(
                _ -> {
                    view.requestFocus();
                    run.run();
                });
        return button;
    }

    /// How many references are to be repaired.
    public int many() {
        return lost.size();
    }

    /// What was deleted, as references called it; empty when it was more than one thing.
    public String what() {
        var targets = new HashSet<Id>();
        for (var one : lost) targets.add(one.target());
        return targets.size() == 1 ? lost.getFirst().words() : "";
    }

    /// Every reference becomes the words that it printed.
    public void keepWords() {
        if (view.perform(Repairs.keepWords(lost))) look();
    }

    /// Every reference names that thing instead.
    public void pointTo(Id target) {
        if (view.perform(Repairs.pointTo(lost, target))) look();
    }

    /// For another document.
    public void forget() {
        known.clear();
        look();
    }

    /// Typing is looked at a little later: nobody waits for that.
    public void follow(Change change) {
        boolean typed =
                !change.steps().isEmpty()
                        && change.steps().stream().allMatch(Step.Retype.class::isInstance);
        if (typed) {
            if (!known.isEmpty()) later.playFromStart();
            undo.setDisable(true);
            return;
        }
        var fresh = Dangling.of(change.before(), change.after(), change.steps());
        if (!fresh.isEmpty() && known.size() < MOST) {
            known.removeIf(old -> fresh.stream().anyMatch(one -> same(one, old)));
            known.addAll(fresh);
            away = false;
            place = selecting.caret().map(Hit::position);
            version = change.after().version();
        }
        look();
    }

    private static boolean same(Dangling one, Dangling other) {
        return one.target().equals(other.target()) && one.reference().equals(other.reference());
    }

    private void look() {
        var session = view.session();
        lost =
                known.isEmpty() || session.isEmpty()
                        ? List.of()
                        : Repairs.left(session.get().snapshot().document(), known);
        undo.setDisable(session.filter(s -> s.snapshot().version() == version).isEmpty());
        place();
    }

    /// Below the place of the deletion, or at the lower edge while that is out of sight.
    public void place() {
        boolean inside = isFocusWithin();
        setVisible(!lost.isEmpty() && !away);
        if (!isVisible()) {
            if (inside) view.requestFocus();
            return;
        }
        var what = what();
        told.setText(
                what.isEmpty()
                        ? view.say("repair.told", lost.size())
                        : view.say("repair.told.one", lost.size(), what));
        applyCss();
        double wide = Math.min(prefWidth(-1), view.getWidth() - 2 * EDGE);
        double tall = prefHeight(wide);
        var box = place.map(Hit::at).flatMap(places::caret);
        double left = view.flow().columnLeft() - EDGE;
        double x = Math.clamp(left, EDGE, Math.max(EDGE, view.getWidth() - wide - 2 * EDGE));
        resizeRelocate(Math.round(x), Math.round(top(box, tall)), wide, tall);
        toFront();
    }

    private double top(Optional<Rectangle2D> box, double tall) {
        double lowest = view.getHeight() - tall - EDGE;
        if (box.isEmpty()) return lowest;
        double below = box.get().getMaxY() + 8;
        return below < 0 || below > lowest ? lowest : below;
    }

    /// Answers whether the key was for the bar.
    public boolean pressed(KeyEvent event) {
        if (!isVisible() || event.getCode() != KeyCode.ESCAPE) return false;
        putAway();
        return true;
    }

    /// Gives the bar the keyboard; false when it is not there, or has it already.
    public boolean enter() {
        if (!isVisible() || isFocusWithin()) return false;
        for (var child : getChildren())
            if (child instanceof Button button && !button.isDisabled()) {
                button.requestFocus();
                return true;
            }
        return false;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) putAway();
        else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof Button button)
            button.fire();
        else return;
        event.consume();
    }

    private void putAway() {
        away = true;
        view.requestFocus();
        place();
    }
}
