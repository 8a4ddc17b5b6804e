package org.rubric.desk.meeting.prepare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.Occasion;
import org.rubric.meeting.Sitting;

/// Moves a meeting, and what follows from when and where it is.
public final class Rescheduling {
    private Rescheduling() {}

    /// The meeting as another occasion. Deadlines follow unless somebody has set them; sessions
    /// keep who was present, and calendars learn that they are others.
    ///
    /// @param parentDay first day of the parent's next meeting, ISO; empty: not known
    public static Meeting to(Meeting meeting, Occasion wanted, String parentDay) {
        var before = meeting.occasion();
        var moved = wanted.withSittings(sittings(before, wanted)).withDeadlines(before.deadlines());
        var deadlines = Deadlines.standard(NewMeeting.parent(parentDay)).of(moved);
        var programme = meeting.results().programme();
        var dated =
                new org.rubric.meeting.Results.Programme(
                        programme.ongoing(), programme.proposed(), programme.deleted(), parentDay);
        return meeting.withOccasion(moved.withDeadlines(deadlines))
                .withResults(meeting.results().withProgramme(dated));
    }

    /// One of the same hours is the same; where as many stay, the rest were moved, in their order.
    /// One is told anew when its hours, the place or the title are others.
    private static List<Sitting> sittings(Occasion before, Occasion wanted) {
        boolean other =
                !before.venue().equals(wanted.venue())
                        || !before.party().equals(wanted.party())
                        || before.kind() != wanted.kind();
        var left = new ArrayList<>(before.sittings());
        var kept = new HashMap<Sitting, Sitting>();
        for (var next : wanted.sittings())
            left.stream()
                    .filter(was -> isSame(was, next))
                    .findFirst()
                    .ifPresent(
                            was -> {
                                left.remove(was);
                                kept.put(next, was);
                            });
        boolean moved = wanted.sittings().size() == before.sittings().size();
        var all = new ArrayList<Sitting>();
        for (var next : wanted.sittings()) {
            var was = kept.get(next);
            if (was == null && moved) was = left.removeFirst();
            if (was == null) all.add(next);
            else if (isSame(was, next) && !other) all.add(was);
            else all.add(was.moved(next.date(), next.from(), next.until()));
        }
        return all;
    }

    private static boolean isSame(Sitting was, Sitting next) {
        return was.date().equals(next.date())
                && was.from().equals(next.from())
                && was.until().equals(next.until());
    }
}
