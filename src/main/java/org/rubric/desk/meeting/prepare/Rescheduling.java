package org.rubric.desk.meeting.prepare;

import java.util.ArrayList;
import java.util.List;
import org.rubric.meeting.Deadline;
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

    /// With a deadline on a day that somebody has set.
    public static Meeting with(Meeting meeting, Deadline set) {
        var all = new ArrayList<>(meeting.occasion().deadlines());
        all.removeIf(
                each ->
                        each.kind() == set.kind()
                                && (set.kind() != Deadline.Kind.OTHER
                                        || each.words().equals(set.words())));
        all.add(set);
        return reckoned(meeting, all);
    }

    /// With a deadline as its rule has it, or without it if no rule does.
    public static Meeting without(Meeting meeting, Deadline own) {
        var all = new ArrayList<>(meeting.occasion().deadlines());
        all.remove(own);
        return reckoned(meeting, all);
    }

    private static Meeting reckoned(Meeting meeting, List<Deadline> all) {
        var occasion = meeting.occasion().withDeadlines(all);
        var parent = NewMeeting.parent(meeting.results().programme().nextStudyGroup());
        return meeting.withOccasion(
                occasion.withDeadlines(Deadlines.standard(parent).of(occasion)));
    }

    /// One that is told anew when its hours, the place or the title are others.
    private static List<Sitting> sittings(Occasion before, Occasion wanted) {
        boolean other =
                !before.venue().equals(wanted.venue())
                        || !before.party().equals(wanted.party())
                        || before.kind() != wanted.kind();
        var all = new ArrayList<Sitting>();
        for (int i = 0; i < wanted.sittings().size(); i++) {
            var next = wanted.sittings().get(i);
            if (i >= before.sittings().size()) {
                all.add(next);
                continue;
            }
            var was = before.sittings().get(i);
            boolean same =
                    was.date().equals(next.date())
                            && was.from().equals(next.from())
                            && was.until().equals(next.until());
            all.add(same && !other ? was : was.moved(next.date(), next.from(), next.until()));
        }
        return all;
    }
}
