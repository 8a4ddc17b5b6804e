package org.rubric.workbench.meeting.desk;

import java.io.IOException;
import java.util.Optional;
import org.rubric.desk.Desk;
import org.rubric.document.Id;
import org.rubric.repository.Kind;

/// A conclusion that is being typed and not yet recorded, kept half a second behind at most.
///
/// @param letter of the verdict; empty: none chosen yet
/// @param by member whose statement it is
record Typing(
        Id entry, String letter, String text, boolean recorded, String by, Undertaking action) {
    private static final Kind<Typing> KIND = Kind.of("typing", Typing.class);

    /// What somebody is to do.
    ///
    /// @param due as it was typed
    record Undertaking(String what, String owner, String due) {
        static final Undertaking NONE = new Undertaking("", "", "");

        boolean blank() {
            return what.isBlank() && owner.isBlank() && due.isBlank();
        }
    }

    /// What was being typed in that meeting when the program ended; empty: nothing.
    static Optional<Typing> find(Desk desk, Id meeting) {
        try {
            return desk.repository().records().find(KIND, meeting.value());
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    void keep(Desk desk, Id meeting) {
        try {
            desk.repository().records().put(KIND, meeting.value(), this, desk.author());
        } catch (IOException _) {
            // The ledger tells when the disk refuses.
        }
    }

    /// It was recorded or given up.
    static void forget(Desk desk, Id meeting) {
        try {
            desk.repository().records().remove(KIND, meeting.value(), desk.author());
        } catch (IOException _) {
            // What stays is offered once more.
        }
    }

    boolean blank() {
        return letter.isEmpty() && text.isBlank() && action.blank();
    }
}
