package org.rubric.workbench.text.refer;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.rubric.document.Id;
import org.rubric.workbench.text.DocumentView;
import org.rubric.workbench.text.block.Wish;
import org.rubric.workbench.text.caret.Places;
import org.rubric.workbench.text.caret.Selecting;
import org.rubric.workbench.text.line.Hit;

/// The keys that go to what a reference names (F12), to where a thing is used (Shift+F12), and back
/// and forth (Alt+Left, Alt+Right).
public final class Ways {
    private final DocumentView view;
    private final Places places;
    private final Selecting selecting;

    public Ways(DocumentView view, Places places, Selecting selecting) {
        this.view = view;
        this.places = places;
        this.selecting = selecting;
    }

    /// Answers whether the key was one of these.
    ///
    /// @param under what the reference under the mouse names
    public boolean pressed(KeyEvent event, Optional<Id> under) {
        if (event.isAltDown() && event.getCode() == KeyCode.LEFT && !event.isShiftDown())
            return view.back();
        if (event.isAltDown() && event.getCode() == KeyCode.RIGHT && !event.isShiftDown())
            return view.forth();
        if (event.getCode() != KeyCode.F12) return false;
        var target = under.or(this::beside);
        if (event.isShiftDown())
            target.or(this::around).ifPresent(it -> view.fireEvent(Wish.uses(it)));
        else target.ifPresent(view::jump);
        return true;
    }

    private Optional<Id> beside() {
        return selecting
                .caret()
                .map(Hit::position)
                .flatMap(
                        at ->
                                places.spot(at.block())
                                        .flatMap(s -> s.line().passage().beside(at.offset())));
    }

    /// What the reference beside the caret names, else what the caret stands in.
    public Optional<Id> here() {
        return beside().or(this::around);
    }

    /// What the caret stands in: the clause of a title, the block of a line.
    private Optional<Id> around() {
        return selecting
                .caret()
                .map(hit -> view.flow().holding(hit.position().block()))
                .filter(piece -> piece >= 0)
                .map(piece -> view.flow().pieces().get(piece).owner());
    }
}
