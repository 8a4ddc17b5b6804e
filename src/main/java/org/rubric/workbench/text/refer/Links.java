package org.rubric.workbench.text.refer;

import java.util.Optional;
import javafx.scene.input.KeyEvent;
import org.rubric.document.Id;
import org.rubric.workbench.text.DocumentView;

/// What the text does with references.
///
/// @param picker the list at the caret
/// @param hover what a reference under the mouse names
/// @param ways the keys that follow a reference
/// @param repair of references that lost their target
/// @param linking references made of typed words
public record Links(Picker picker, Hover hover, Ways ways, RepairBar repair, Linking linking) {

    public static Links of(DocumentView view) {
        var places = view.places();
        var selecting = view.selecting();
        return new Links(
                new Picker(view, places, selecting),
                new Hover(view, places),
                new Ways(view, places, selecting),
                new RepairBar(view, places, selecting),
                new Linking(view, places, selecting));
    }

    /// What the reference beside the caret names, else what the caret stands in.
    public Optional<Id> around() {
        return ways.here();
    }

    /// Whether a key was meant for a reference.
    ///
    /// @param under what the reference under the mouse named when the key went down
    public boolean pressed(KeyEvent event, Optional<Id> under) {
        return picker.pressed(event) || repair.pressed(event) || ways.pressed(event, under);
    }

    /// Another draft: nothing of the last one is offered any more.
    public void forget() {
        picker.forget();
        repair.forget();
    }
}
