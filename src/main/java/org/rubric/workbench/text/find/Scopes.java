package org.rubric.workbench.text.find;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.rubric.document.Block;
import org.rubric.editing.Lineage;
import org.rubric.workbench.text.DocumentView;
import org.rubric.workbench.text.caret.Selecting;

/// Where is searched: the whole text, what was selected, or the clause of the caret. What was
/// selected is remembered, for going to a match selects that.
final class Scopes extends HBox {
    private final DocumentView view;
    private final Selecting selecting;
    private final ToggleButton whole;
    private final ToggleButton part;
    private final ToggleButton clause;
    private Optional<Scope> selected = Optional.empty();
    private Optional<Scope> around = Optional.empty();

    Scopes(DocumentView view, Selecting selecting, Runnable changed) {
        super(8);
        this.view = view;
        this.selecting = selecting;
        setAlignment(Pos.CENTER_LEFT);
        var group = new ToggleGroup();
        whole = toggle("find.in.whole", group, changed);
        part = toggle("find.in.selection", group, changed);
        clause = toggle("find.in.clause", group, changed);
        whole.setSelected(true);
        var segments = new HBox(whole, part, clause);
        segments.getStyleClass().add("segments");
        var label = new Label(view.say("find.in"));
        label.getStyleClass().add("secondary");
        getChildren().addAll(label, segments);
    }

    private ToggleButton toggle(String key, ToggleGroup group, Runnable changed) {
        var button = new ToggleButton(view.say(key));
        button.getStyleClass().add("small-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setToggleGroup(group);
        button.setOnAction(
                _ -> {
                    // One of them always holds.
                    button.setSelected(true);
                    if (button == clause) around = clause();
                    changed.run();
                });
        return button;
    }

    /// Takes note of what is selected and where the caret is; `narrow` searches in the selection.
    void offer(boolean narrow) {
        selected = selecting.ends().map(ends -> new Scope.Part(ends.from(), ends.to()));
        around = clause();
        shown(part, narrow);
        shown(clause, around.isPresent());
        if (narrow) part.setSelected(true);
        else if (part.isSelected() || clause.isSelected() && around.isEmpty())
            whole.setSelected(true);
        var last =
                List.of(clause, part, whole).stream().filter(ToggleButton::isManaged).findFirst();
        for (var button : List.of(whole, part, clause)) {
            button.getStyleClass().removeAll("left-pill", "center-pill", "right-pill");
            var pill = button == whole ? "left-pill" : "center-pill";
            button.getStyleClass()
                    .add(last.filter(b -> b == button).isPresent() ? "right-pill" : pill);
        }
    }

    private static void shown(ToggleButton button, boolean wanted) {
        button.setVisible(wanted);
        button.setManaged(wanted);
    }

    private Optional<Scope> clause() {
        return selecting
                .caret()
                .flatMap(hit -> Lineage.of(view.setting().document(), hit.position().block()))
                .flatMap(place -> place.nearest(Block.Clause.class))
                .map(place -> new Scope.Clause(place.block().id()));
    }

    Scope chosen() {
        var everywhere = new Scope.Whole();
        if (part.isSelected()) return selected.orElse(everywhere);
        return clause.isSelected() ? around.orElse(everywhere) : everywhere;
    }
}
