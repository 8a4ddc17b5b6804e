package org.rubric.desk.meeting.prepare;

import java.util.ArrayList;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.Participant;

/// Participants that come, go, and are called otherwise, in the list and in the sessions.
public final class Attending {
    private Attending() {}

    /// With a participant more.
    public static Meeting added(Meeting meeting, Participant person) {
        var all = new ArrayList<>(meeting.participants());
        all.add(person);
        return meeting.withParticipants(all);
    }

    /// One participant in the place of another; sessions say the new name.
    public static Meeting renamed(Meeting meeting, Participant before, Participant after) {
        var all = new ArrayList<>(meeting.participants());
        int at = all.indexOf(before);
        if (at < 0 || before.equals(after)) return meeting;
        all.set(at, after);
        var changed = meeting.withParticipants(all);
        var sittings = new ArrayList<>(meeting.occasion().sittings());
        sittings.replaceAll(
                sitting ->
                        sitting.withPresent(
                                sitting.present().stream()
                                        .map(n -> n.equals(before.name()) ? after.name() : n)
                                        .distinct()
                                        .toList()));
        return changed.withOccasion(meeting.occasion().withSittings(sittings));
    }

    /// Without a participant.
    public static Meeting without(Meeting meeting, Participant gone) {
        var all = new ArrayList<>(meeting.participants());
        all.remove(gone);
        var sittings = new ArrayList<>(meeting.occasion().sittings());
        sittings.replaceAll(
                sitting ->
                        sitting.withPresent(
                                sitting.present().stream()
                                        .filter(n -> !n.equals(gone.name()))
                                        .toList()));
        return meeting.withParticipants(all)
                .withOccasion(meeting.occasion().withSittings(sittings));
    }
}
