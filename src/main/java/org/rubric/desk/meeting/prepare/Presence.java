package org.rubric.desk.meeting.prepare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.Participant;

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

    private static Meeting at(Meeting meeting, int sitting, List<String> present) {
        var sittings = new ArrayList<>(meeting.occasion().sittings());
        sittings.set(sitting, sittings.get(sitting).withPresent(present));
        return meeting.withOccasion(meeting.occasion().withSittings(sittings));
    }
}
