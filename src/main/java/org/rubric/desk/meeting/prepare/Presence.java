package org.rubric.desk.meeting.prepare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.rubric.meeting.Meeting;

/// Who was at which session.
public final class Presence {
    private Presence() {}

    /// Those names present at a session too.
    ///
    /// @param sitting from 0
    public static Meeting with(Meeting meeting, int sitting, List<String> names) {
        if (sitting >= meeting.occasion().sittings().size()) return meeting;
        var present = new LinkedHashSet<>(meeting.occasion().sittings().get(sitting).present());
        present.addAll(names);
        return at(meeting, sitting, List.copyOf(present));
    }

    /// That name present at a session, or not.
    public static Meeting set(Meeting meeting, int sitting, String name, boolean there) {
        var present = new LinkedHashSet<>(meeting.occasion().sittings().get(sitting).present());
        if (there) present.add(name);
        else present.remove(name);
        return at(meeting, sitting, List.copyOf(present));
    }

    private static Meeting at(Meeting meeting, int sitting, List<String> present) {
        var sittings = new ArrayList<>(meeting.occasion().sittings());
        sittings.set(sitting, sittings.get(sitting).withPresent(present));
        return meeting.withOccasion(meeting.occasion().withSittings(sittings));
    }
}
