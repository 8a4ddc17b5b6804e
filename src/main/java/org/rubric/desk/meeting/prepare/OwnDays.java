package org.rubric.desk.meeting.prepare;

import java.util.ArrayList;
import java.util.List;
import org.rubric.meeting.Deadline;
import org.rubric.meeting.Meeting;

/// Days that somebody sets in the place of those that the rules give.
public final class OwnDays {
    private OwnDays() {}

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
}
