package org.rubric.desk.meeting.prepare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rubric.document.Id;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.Occasion;
import org.rubric.meeting.Party;
import org.rubric.meeting.Results;
import org.rubric.meeting.Sitting;
import org.rubric.meeting.Venue;
import org.rubric.programme.Days;

/// A meeting that is to be prepared.
///
/// @param sittings in the order of time
/// @param chair empty: not yet known
/// @param parentDay first day of the parent's next meeting, ISO; empty: not known
public record NewMeeting(
        Occasion.Kind kind,
        Party party,
        Venue venue,
        List<Sitting> sittings,
        String chair,
        String parentDay) {

    public NewMeeting {
        sittings = List.copyOf(sittings);
    }

    /// When, where and of whom, with what is due.
    public Occasion occasion() {
        var bare = new Occasion(kind, party, venue, sittings, List.of(), chair);
        return bare.withDeadlines(Deadlines.standard(parent(parentDay)).of(bare));
    }

    public Meeting meeting(Id id) {
        var results = Results.NONE;
        var programme = results.programme();
        var dated =
                new Results.Programme(
                        programme.ongoing(), programme.proposed(), programme.deleted(), parentDay);
        return new Meeting(
                id, occasion(), List.of(), List.of(), List.of(), results.withProgramme(dated));
    }

    /// What a meeting is called in the list of those that can be found by name.
    public String name() {
        return party.leading() + " " + sittings.getFirst().date();
    }

    /// A day that may not be known; empty words are none.
    public static Optional<LocalDate> parent(String iso) {
        return iso.isEmpty() ? Optional.empty() : Days.read(iso);
    }
}
