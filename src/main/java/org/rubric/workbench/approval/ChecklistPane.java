package org.rubric.workbench.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.rubric.desk.approval.Checklist;
import org.rubric.workbench.Words;

/// The lines of the checklist, one below the other. Up and Down go from line to line and through
/// what was found; where the keyboard is stays when the lines are made again.
final class ChecklistPane extends ScrollPane {
    private final Words words;
    private final Judge judge;
    private final VBox rows = new VBox();

    ChecklistPane(Words words, Judge judge) {
        this.words = words;
        this.judge = judge;
        rows.getStyleClass().add("checklist");
        setContent(rows);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("checklist-pane");
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        waiting();
    }

    /// Nothing is known yet.
    void waiting() {
        var says = new Label(words.of("ready.checking"));
        says.getStyleClass().add("secondary");
        rows.getChildren().setAll(says);
    }

    void show(Checklist checklist) {
        var kept = focused();
        double at = getVvalue();
        var boxes = new ArrayList<Node>();
        int number = 1;
        for (var line : checklist.lines())
            boxes.add(new LineBox(words, number++, line, judge.whole(line.key()), judge));
        rows.getChildren().setAll(boxes);
        layout();
        setVvalue(at);
        kept.flatMap(this::stop).ifPresent(Node::requestFocus);
        if (getScene() != null && getScene().getFocusOwner() == this) requestFocus();
    }

    /// What the keyboard is on, by the finding or the key of its line.
    private Optional<Object> focused() {
        var owner = getScene() == null ? null : getScene().getFocusOwner();
        for (var node = owner; node != null; node = node.getParent())
            if (stops().contains(node)) return Optional.ofNullable(node.getUserData());
        return Optional.empty();
    }

    private Optional<Node> stop(Object wanted) {
        return stops().stream()
                .filter(node -> Objects.equals(node.getUserData(), wanted))
                .findFirst();
    }

    private List<Node> stops() {
        var all = new ArrayList<Node>();
        for (var box : rows.getChildren())
            if (box instanceof LineBox line) {
                all.add(line.head());
                for (var row : line.getChildren()) if (row instanceof EvidenceRow) all.add(row);
            }
        return all;
    }

    private void pressed(KeyEvent event) {
        int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (by == 0 || event.isShortcutDown() || event.isAltDown()) return;
        var stops = stops();
        int now = stops.indexOf(getScene().getFocusOwner());
        int next = now < 0 ? 0 : now + by;
        if (next >= 0 && next < stops.size()) reach(stops.get(next));
        event.consume();
    }

    private void reach(Node stop) {
        stop.requestFocus();
        double tall = rows.getHeight() - getViewportBounds().getHeight();
        if (tall <= 0) return;
        var box = rows.sceneToLocal(stop.localToScene(stop.getLayoutBounds()));
        double top = getVvalue() * tall;
        if (box.getMinY() < top) setVvalue(Math.max(0, box.getMinY() - 16) / tall);
        double bottom = top + getViewportBounds().getHeight();
        if (box.getMaxY() > bottom)
            setVvalue(Math.min(1, (box.getMaxY() + 16 - getViewportBounds().getHeight()) / tall));
    }

    /// The keyboard begins on the first line.
    @Override
    public void requestFocus() {
        var stops = stops();
        if (stops.isEmpty()) super.requestFocus();
        else if (focused().isEmpty()) stops.getFirst().requestFocus();
    }
}
