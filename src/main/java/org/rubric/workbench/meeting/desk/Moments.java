package org.rubric.workbench.meeting.desk;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.rubric.meeting.Sitting;

/// Times as the desk says them: Geneva's, and the reader's own beside it.
final class Moments {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    private Moments() {}

    /// `13:36`.
    static String geneva(Instant at) {
        return MINUTE.format(at.atZone(Sitting.GENEVA));
    }

    static String here(Instant at) {
        return MINUTE.format(at.atZone(ZoneId.systemDefault()));
    }

    /// Whether the reader's clock says something else than Geneva's.
    static boolean apart(Instant at) {
        return !geneva(at).equals(here(at));
    }
}
