package org.rubric.workbench.meeting.prepare;

import java.time.ZoneId;
import java.util.function.BiFunction;
import org.rubric.desk.meeting.prepare.Sessions;
import org.rubric.meeting.Sitting;

/// Hours on the clocks beside the one on which they are written.
final class Clocks {
    private Clocks() {}

    /// `local 21:00–23:00`; of hours that were typed on another clock Geneva's.
    static String beside(
            Sitting sitting, ZoneId written, BiFunction<String, Object[], String> words) {
        var here = ZoneId.systemDefault();
        boolean geneva = written.equals(Sitting.GENEVA);
        if (!geneva)
            return words.apply(
                    "session.geneva", new Object[] {sitting.hours() + ", " + sitting.day()});
        var twice = Sessions.twice(sitting);
        if (twice.isPresent()) return twice.get();
        if (sitting.hours(here).equals(sitting.hours())) return "";
        return words.apply("session.local", new Object[] {sitting.hours(here)});
    }

    /// `Seoul`.
    static String town(ZoneId clock) {
        var id = clock.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }
}
