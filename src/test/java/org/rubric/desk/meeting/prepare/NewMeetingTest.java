package org.rubric.desk.meeting.prepare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rubric.desk.Sample;
import org.rubric.document.Id;
import org.rubric.meeting.Deadline;
import org.rubric.meeting.Deadline.Kind;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.Occasion;
import org.rubric.meeting.Party;
import org.rubric.meeting.Sitting;
import org.rubric.meeting.Venue;
import org.rubric.programme.WorkProgramme;

/// Script B, row 1: a meeting with its title and its deadlines; and what stays when it moves.
class NewMeetingTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 19);
    private final Known known = new Known(Sample.catalogue(), WorkProgramme.EMPTY);

    private Meeting meeting(MeetingForm form, String group, String place, String parentDay) {
        var party = known.party(form, group, "");
        var sitting = new Sitting(DAY, LocalTime.of(13, 0), LocalTime.of(15, 0));
        return new NewMeeting(
                        form.kind(),
                        party,
                        new Venue(place, ""),
                        List.of(sitting),
                        known.chair(form, party, DAY),
                        parentDay)
                .meeting(Id.of("m"));
    }

    private static LocalDate due(Meeting meeting, Kind kind) {
        return meeting.occasion().deadlines().stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow()
                .day();
    }

    @Test
    void titleAndDeadlinesFollowFromKindAndDay() {
        var meeting = meeting(MeetingForm.E_MEETING, "Q4/20", "", "2027-05-03");
        assertEquals("Q4/20 Rapporteur Group e-meeting (19 January 2027)", meeting.title());
        assertEquals(LocalDate.of(2027, 1, 5), due(meeting, Kind.ANNOUNCEMENT));
        assertEquals(LocalDate.of(2027, 1, 7), due(meeting, Kind.CONTRIBUTIONS));
        assertEquals(LocalDate.of(2027, 1, 12), due(meeting, Kind.PROPOSED_AGENDA));
        assertEquals(LocalDate.of(2027, 3, 22), due(meeting, Kind.DRAFT_TEXTS));
        assertEquals(LocalDate.of(2027, 4, 26), due(meeting, Kind.REPORT));
        for (var each : meeting.occasion().deadlines()) {
            assertFalse(each.source().isBlank());
            assertFalse(each.own());
        }
    }

    @Test
    void withoutAParentsDayNothingIsReckonedFromIt() {
        var meeting = meeting(MeetingForm.E_MEETING, "4/20", "", "");
        var kinds = meeting.occasion().deadlines().stream().map(Deadline::kind).toList();
        assertEquals(List.of(Kind.ANNOUNCEMENT, Kind.CONTRIBUTIONS, Kind.PROPOSED_AGENDA), kinds);
    }

    @Test
    void aMeetingAtAPlaceIsConvenedTwoMonthsBefore() {
        var meeting = meeting(MeetingForm.RAPPORTEUR_GROUP, "Q4/20", "Seoul", "");
        assertEquals(LocalDate.of(2026, 11, 19), due(meeting, Kind.ANNOUNCEMENT));
        assertEquals("Q4/20 Rapporteur Group meeting (Seoul, 19 January 2027)", meeting.title());
        var question = meeting(MeetingForm.QUESTION, "Q4/20", "Geneva", "");
        assertTrue(
                question.occasion().deadlines().stream()
                        .noneMatch(each -> each.kind() == Kind.ANNOUNCEMENT));
    }

    @Test
    void severalQuestionsAreAJointMeeting() {
        var meeting = meeting(MeetingForm.E_MEETING, "Q4/20, 6/20 and Q04/20", "", "");
        assertEquals(List.of("4/20", "6/20"), meeting.occasion().party().questions());
        assertTrue(meeting.title().startsWith("Q4/20 and Q6/20 Rapporteur Group e-meeting"));
    }

    @Test
    void bodiesAndTheirChairsComeFromTheCatalogue() {
        var party = meeting(MeetingForm.WORKING_PARTY, "wp3/20", "Geneva", "");
        assertEquals("WP3/20", party.occasion().group());
        assertEquals("Ramy Ahmed Fathy", party.occasion().chair());
        assertTrue(known.bodies(MeetingForm.REGIONAL_GROUP).contains("SG20RG-AFR"));
        assertTrue(known.bodies(MeetingForm.JCA).contains("JCA-IoT and SC&C"));
        assertThrows(IllegalArgumentException.class, () -> known.party(MeetingForm.JCA, " ", ""));
        assertThrows(
                IllegalArgumentException.class,
                () -> known.party(MeetingForm.WORKING_PARTY, "three", ""));
        assertThrows(
                IllegalArgumentException.class, () -> known.party(MeetingForm.E_MEETING, "Q4", ""));
    }

    @Test
    void aTitleOfItsOwnStandsInThePlaceOfTheComposedOne() {
        var party = known.party(MeetingForm.E_MEETING, "Q4/20", "Flood editing session");
        var sitting = new Sitting(DAY, LocalTime.of(13, 0), LocalTime.of(15, 0));
        var made =
                new NewMeeting(
                        MeetingForm.E_MEETING.kind(),
                        party,
                        Venue.ELECTRONIC,
                        List.of(sitting),
                        "",
                        "");
        assertEquals("Flood editing session", made.meeting(Id.of("m")).title());
    }

    @Test
    void aDayThatSomebodySetStaysWhenTheMeetingMoves() {
        var meeting = meeting(MeetingForm.E_MEETING, "Q4/20", "", "");
        var contributions = Deadlines.standard(Optional.empty());
        var rule = contributions.rule(meeting.occasion(), Kind.CONTRIBUTIONS).orElseThrow();
        var own = LocalDate.of(2027, 1, 12);
        var set = OwnDays.with(meeting, rule.on(own));
        assertEquals(own, due(set, Kind.CONTRIBUTIONS));

        var later = new Sitting(DAY.plusDays(7), LocalTime.of(13, 0), LocalTime.of(15, 0));
        var moved = Rescheduling.to(set, set.occasion().withSittings(List.of(later)), "");
        assertEquals(own, due(moved, Kind.CONTRIBUTIONS));
        assertEquals(LocalDate.of(2027, 1, 12), due(moved, Kind.ANNOUNCEMENT));

        var back = moved.occasion().deadlines().stream().filter(Deadline::own).findFirst().get();
        assertEquals(
                LocalDate.of(2027, 1, 14), due(OwnDays.without(moved, back), Kind.CONTRIBUTIONS));
    }

    @Test
    void whatMovesIsToldToCalendarsAndKeepsWhoWasThere() {
        var meeting = meeting(MeetingForm.E_MEETING, "Q4/20", "", "");
        var present = meeting.occasion().sittings().getFirst().withPresent(List.of("Ana"));
        meeting = meeting.withOccasion(meeting.occasion().withSittings(List.of(present)));
        var same = Rescheduling.to(meeting, meeting.occasion(), "");
        assertEquals(0, same.occasion().sittings().getFirst().sequence());
        var later = new Sitting(DAY, LocalTime.of(14, 0), LocalTime.of(16, 0));
        var moved = Rescheduling.to(meeting, meeting.occasion().withSittings(List.of(later)), "");
        assertEquals(1, moved.occasion().sittings().getFirst().sequence());
        assertEquals(List.of("Ana"), moved.occasion().sittings().getFirst().present());
        var there = moved.occasion();
        var placed =
                new Occasion(
                        there.kind(),
                        there.party(),
                        new Venue("Seoul", "Asia/Seoul"),
                        there.sittings(),
                        there.deadlines(),
                        there.chair());
        assertEquals(
                2, Rescheduling.to(moved, placed, "").occasion().sittings().getFirst().sequence());
    }

    @Test
    void whoWasAtASessionStaysWithItWhenAnotherComesBeforeItOrGoes() {
        var meeting = meeting(MeetingForm.E_MEETING, "Q4/20", "", "");
        var first = new Sitting(DAY, LocalTime.of(13, 0), LocalTime.of(15, 0));
        var second = new Sitting(DAY.plusDays(1), LocalTime.of(13, 0), LocalTime.of(15, 0));
        var both = List.of(first.withPresent(List.of("Ana")), second.withPresent(List.of("Wei")));
        meeting = meeting.withOccasion(meeting.occasion().withSittings(both));

        var before = new Sitting(DAY.minusDays(1), LocalTime.of(9, 0), LocalTime.of(10, 0));
        var three = meeting.occasion().withSittings(List.of(before, first, second));
        assertEquals(
                List.of(List.of(), List.of("Ana"), List.of("Wei")),
                present(Rescheduling.to(meeting, three, "")));

        var one = meeting.occasion().withSittings(List.of(second));
        assertEquals(List.of(List.of("Wei")), present(Rescheduling.to(meeting, one, "")));

        var later = new Sitting(DAY.plusDays(3), LocalTime.of(9, 0), LocalTime.of(10, 0));
        var moved = meeting.occasion().withSittings(List.of(second, later));
        assertEquals(
                List.of(List.of("Wei"), List.of("Ana")),
                present(Rescheduling.to(meeting, moved, "")),
                "the first was moved behind the second");
    }

    private static List<List<String>> present(Meeting meeting) {
        return meeting.occasion().sittings().stream().map(Sitting::present).toList();
    }

    @Test
    void aDeadlineOfOnesOwnComesAndGoes() {
        var meeting = meeting(MeetingForm.E_MEETING, "Q4/20", "", "");
        var own = new Deadline(Kind.OTHER, "Slides to the chair", DAY.minusDays(1), "", true);
        var with = OwnDays.with(meeting, own);
        assertTrue(with.occasion().deadlines().contains(own));
        assertFalse(OwnDays.without(with, own).occasion().deadlines().contains(own));
        assertEquals("Slides to the chair", Deadlines.words(own));
    }

    @Test
    void theFormOfAMeetingIsKnownAgain() {
        for (var form : MeetingForm.values()) {
            var party = Party.of("4/20", "2025-2028");
            var place = form == MeetingForm.E_MEETING ? "" : "Geneva";
            var occasion =
                    new Occasion(
                            form.kind(),
                            party,
                            new Venue(place, ""),
                            List.of(new Sitting(DAY, LocalTime.NOON, LocalTime.of(13, 0))),
                            List.of(),
                            "");
            assertEquals(form, Known.form(occasion));
            assertEquals(form, MeetingForm.of(form.word()));
        }
    }
}
