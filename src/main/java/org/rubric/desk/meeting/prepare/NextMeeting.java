package org.rubric.desk.meeting.prepare;

import java.util.ArrayList;
import java.util.List;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.Occasion;
import org.rubric.meeting.Planned;
import org.rubric.meeting.Sitting;
import org.rubric.meeting.Venue;

/// Meetings that a meeting plans: they stand in its report, and become meetings of their own.
public final class NextMeeting {
    private NextMeeting() {}

    /// One of the same group, with contributions due as the rule has it.
    ///
    /// @param place empty: an e-meeting
    /// @param terms of reference; may be empty
    public static Planned of(Meeting meeting, Sitting sitting, String place, String terms) {
        var there = meeting.occasion();
        var occasion =
                new Occasion(
                        there.kind(),
                        there.party(),
                        new Venue(place, ""),
                        List.of(sitting),
                        List.of(),
                        "");
        var due =
                Deadlines.standard(java.util.Optional.empty())
                        .rule(occasion, org.rubric.meeting.Deadline.Kind.CONTRIBUTIONS)
                        .map(each -> each.day().toString())
                        .orElse("");
        return new Planned(there.group() + " " + there.kind().words(), sitting, place, terms, due);
    }

    /// One in the place of another, or one more.
    ///
    /// @param was empty: it is new
    public static Meeting with(Meeting meeting, java.util.Optional<Planned> was, Planned planned) {
        var all = new ArrayList<>(meeting.results().planned());
        was.ifPresent(all::remove);
        var sitting = planned.sitting();
        var moved =
                was.filter(
                                old ->
                                        !same(old.sitting(), sitting)
                                                || !old.place().equals(planned.place()))
                        .map(
                                old ->
                                        old.sitting()
                                                .moved(
                                                        sitting.date(),
                                                        sitting.from(),
                                                        sitting.until()))
                        .orElse(was.map(Planned::sitting).orElse(sitting));
        all.add(
                new Planned(
                        planned.title(),
                        moved,
                        planned.place(),
                        planned.terms(),
                        planned.contributions()));
        all.sort(java.util.Comparator.comparing(each -> each.sitting().begins()));
        return meeting.withResults(meeting.results().withPlanned(all));
    }

    public static Meeting without(Meeting meeting, Planned gone) {
        var all = new ArrayList<>(meeting.results().planned());
        all.remove(gone);
        return meeting.withResults(meeting.results().withPlanned(all));
    }

    /// The planned meeting as one to be prepared.
    public static NewMeeting prepared(Meeting meeting, Planned planned) {
        var there = meeting.occasion();
        return new NewMeeting(
                there.kind(),
                there.party(),
                new Venue(planned.place(), Sessions.town(planned.place()).orElse("")),
                List.of(
                        new Sitting(
                                planned.sitting().date(),
                                planned.sitting().from(),
                                planned.sitting().until())),
                there.chair(),
                meeting.results().programme().nextStudyGroup());
    }

    private static boolean same(Sitting one, Sitting other) {
        return one.date().equals(other.date())
                && one.from().equals(other.from())
                && one.until().equals(other.until());
    }
}
