package org.rubric.workbench.text;

import java.util.List;
import java.util.function.Predicate;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.rubric.workbench.text.clip.Carrying;
import org.rubric.workbench.text.insert.Inserting;
import org.rubric.workbench.text.refer.Links;

/// Keys of the text go to the first that takes them; the rest is the window's.
final class Dispatch {
    private final DocumentView view;
    private final Carrying carrying;
    private final Links links;
    private final Inserting inserting;
    private final Writing writing;
    private final List<Predicate<KeyEvent>> takers;

    /// @param takers what may take a pressed key, in the order in which they are asked
    Dispatch(
            DocumentView view,
            Carrying carrying,
            Links links,
            Inserting inserting,
            Writing writing,
            List<Predicate<KeyEvent>> takers) {
        this.view = view;
        this.carrying = carrying;
        this.links = links;
        this.inserting = inserting;
        this.writing = writing;
        this.takers = List.copyOf(takers);
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        view.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() != view) return;
        var under = links.hover().target();
        if (!event.getCode().isModifierKey()) links.hover().leave();
        boolean dropped = event.getCode() == KeyCode.ESCAPE && carrying.cancel();
        if (dropped
                || links.pressed(event, under)
                || takers.stream().anyMatch(taker -> taker.test(event))) event.consume();
    }

    private void typed(KeyEvent event) {
        if (event.getTarget() != view || view.locked() || !writing.typed(event)) return;
        inserting.typed(event.getCharacter());
        if (!inserting.inCode()) links.picker().typed(event.getCharacter());
        event.consume();
    }
}
