package org.rubric.workbench.meeting.desk;

import java.time.Instant;
import org.rubric.meeting.session.Entry;
import org.rubric.meeting.session.Proceedings;
import org.rubric.workbench.Words;

/// The time that what is at hand has taken until now.
record Spent(Entry entry, Instant now) {

    boolean late() {
        var planned = entry.planned();
        return !planned.isZero() && Proceedings.elapsed(entry, now).compareTo(planned) > 0;
    }

    /// `C04: 3 of 6 min`; empty for a heading, which takes none.
    String words(Words words) {
        return entry.heading() ? "" : words.of("desk.spent", called(words), brief(words));
    }

    private String called(Words words) {
        return entry.document().isPresent() ? entry.called() : words.of("desk.item");
    }

    /// `3 of 6 min`.
    String brief(Words words) {
        if (entry.heading()) return "";
        long spent = Proceedings.elapsed(entry, now).toMinutes();
        long planned = entry.planned().toSeconds();
        return planned == 0
                ? words.of("desk.spent.min", spent)
                : words.of("desk.spent.of", spent, Math.max(1, Math.round(planned / 60.0)));
    }
}
