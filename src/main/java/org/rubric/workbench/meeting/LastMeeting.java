package org.rubric.workbench.meeting;

import java.io.IOException;
import java.util.Optional;
import org.rubric.desk.Desk;
import org.rubric.document.Id;
import org.rubric.repository.Kind;

/// Which meeting was at work, on which side, and what was at hand: kept whenever it changes, so
/// that a meeting that was broken off goes on where it was.
///
/// @param sheet key of the side in front
/// @param entry document or item at hand; empty: none
record LastMeeting(Id meeting, String sheet, Optional<Id> entry) {
    private static final Kind<LastMeeting> KIND = Kind.of("setting", LastMeeting.class);
    private static final String NAME = "meeting";

    /// What was kept; empty: nothing, or it cannot be read.
    static Optional<LastMeeting> find(Desk desk) {
        try {
            return desk.repository().records().find(KIND, NAME);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    void keep(Desk desk) {
        try {
            desk.repository().records().put(KIND, NAME, this, desk.author());
        } catch (IOException _) {
            // Where one was is a habit, no work; the ledger tells when the disk refuses.
        }
    }
}
