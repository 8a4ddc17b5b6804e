package org.rubric.workbench;

import java.io.IOException;
import java.util.Optional;
import org.rubric.desk.Desk;
import org.rubric.document.Id;
import org.rubric.document.Position;
import org.rubric.editing.Selection;
import org.rubric.repository.Kind;

/// Where the window was left: a draft and the caret in it, kept in the store.
record LastPlace(Desk desk) {
    private static final Kind<Last> LAST = Kind.of("setting", Last.class);

    /// A draft and a place in it.
    record Last(Id draft, Position caret) {}

    /// Keeps the place of the caret, if there is one.
    void keep(Keeping open, String author) {
        if (!(open.session().selection() instanceof Selection.Text text)) return;
        var last = new Last(open.draft().id(), text.caret());
        try {
            desk.repository().records().put(LAST, "window", last, author);
        } catch (IOException _) {
            // The draft tells when the disk refuses; a place is not worth a second sentence.
        }
    }

    /// The window was left with nothing open.
    void forget(String author) {
        try {
            if (find().isPresent()) desk.repository().records().remove(LAST, "window", author);
        } catch (IOException _) {
            // As above.
            return;
        }
    }

    Optional<Last> find() {
        try {
            return desk.repository().records().find(LAST, "window");
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
