package org.rubric.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rubric.programme.ApprovalCase.Event;
import org.rubric.programme.Period.Unit;

class TimetableTest {
    private static final LocalDate MAY = LocalDate.of(2027, 5, 3);
    private static final StudyMeeting NEAR = meeting("SG20, May 2027", MAY);
    private static final StudyMeeting FAR =
            meeting("SG20, January 2028", LocalDate.of(2028, 1, 17));
    private static final Schedule SCHEDULE = Schedule.EMPTY.with(FAR).with(NEAR);

    /// For every period, day and set of holidays: an event reckoned back from a day keeps that day,
    /// and a day earlier would not.
    @Test
    void forwardAndBackwardAgree() {
        var chance = new Random(20);
        for (int round = 0; round < 3000; round++) {
            var unit = Unit.values()[chance.nextInt(4)];
            int count = chance.nextInt(61) - 30;
            var period = new Period("k", "what", count, unit, "rule", "source");
            var done = LocalDate.of(2024, 1, 1).plusDays(chance.nextInt(2000));
            var holidays = new HashSet<LocalDate>();
            for (int i = chance.nextInt(6); i > 0; i--)
                holidays.add(done.plusDays(chance.nextInt(40) - 20));
            var event = period.event(done, holidays);
            var said = period + " " + done + " " + holidays;
            assertFalse(period.from(event, holidays).date().isBefore(done), said);
            var earlier = period.from(event.minusDays(1), holidays).date();
            assertTrue(earlier.isBefore(done), said);
        }
    }

    @Test
    void deadlinesOfAMeetingComeInTheirOrderWithRuleAndSource() {
        var all = SCHEDULE.timetable().before(NEAR);
        var days = all.stream().collect(Collectors.toMap(Deadline::key, d -> d.date().toString()));
        assertEquals("2027-04-21", days.get("meeting.contribution"));
        assertEquals("2027-04-26", days.get("meeting.td"));
        assertEquals("2027-03-22", days.get("meeting.draft"));
        assertEquals("2027-03-03", days.get("meeting.letter"));
        for (int i = 1; i < all.size(); i++)
            assertFalse(all.get(i).date().isBefore(all.get(i - 1).date()));
        for (var due : all) assertFalse(due.rule().isEmpty() || due.source().isEmpty(), due.key());
    }

    @Test
    void theWayToConsentHasAllItsSteps() {
        var steps = SCHEDULE.timetable().towards("Y.x", Process.AAP, NEAR);
        assertEquals(
                List.of("meeting.draft", "meeting.contribution", "meeting.td", "aap.final-text"),
                steps.stream().map(Deadline::key).toList());
        assertEquals(NEAR.end().plusMonths(2), steps.getLast().date());
    }

    @Test
    void fromTodayTheFirstMeetingThatCanBeMet() {
        var timetable = SCHEDULE.timetable();
        var early = timetable.earliest(Process.AAP, MAY.minusDays(60), SCHEDULE.meetings());
        assertEquals(Optional.of(new Timetable.Reach(NEAR, List.of())), early);
        var late = timetable.earliest(Process.AAP, MAY.minusDays(7), SCHEDULE.meetings());
        assertEquals(NEAR, late.orElseThrow().meeting());
        assertEquals(
                List.of("meeting.contribution", "meeting.draft"),
                late.orElseThrow().late().stream().map(Deadline::key).toList());
        var missed = timetable.earliest(Process.AAP, MAY.minusDays(6), SCHEDULE.meetings());
        assertEquals(FAR, missed.orElseThrow().meeting());
        assertTrue(timetable.earliest(Process.AAP, LocalDate.of(2028, 2, 1), List.of()).isEmpty());
        assertEquals(MAY, timetable.soonest(Process.AAP, MAY.minusDays(7)));
    }

    /// The two ways agree for every day of a year.
    @Test
    void aMeetingThatCanBeMetHasNoBindingDeadlineBehindIt() {
        var timetable = SCHEDULE.timetable();
        for (var today = MAY.minusDays(200); today.isBefore(MAY); today = today.plusDays(1)) {
            var reach = timetable.earliest(State.DETERMINED, today, SCHEDULE.meetings());
            var met = reach.orElseThrow().meeting();
            var invitation = met.start().minusMonths(3);
            assertFalse(invitation.isBefore(today), today.toString());
            assertEquals(!NEAR.start().minusMonths(3).isBefore(today), met.equals(NEAR));
        }
    }

    @Test
    void whatRunsIsReckonedFromTheDayOfTheState() {
        var called = entry(State.LAST_CALL, "2027-06-01");
        var running = SCHEDULE.timetable().running(called, Optional.empty());
        assertEquals(LocalDate.of(2027, 6, 29), running.getFirst().date());
        var consulted = entry(State.CONSULTATION, "2027-01-20");
        var due = SCHEDULE.timetable().running(consulted, Optional.of(NEAR));
        assertEquals("tap.reply", due.getLast().key());
        assertEquals(LocalDate.of(2027, 4, 22), due.getLast().date());
        var decided = entry(State.STUDY_GROUP_DECISION, "2027-05-14");
        var after = SCHEDULE.timetable().running(decided, Optional.of(NEAR));
        assertEquals("tap.notification", after.getLast().key());
    }

    @Test
    void aDayThatTheGroupHasSetGoesBefore() {
        var own =
                new Schedule.Chosen(
                        "Y.x",
                        "meeting.td",
                        MAY.minusDays(10),
                        "agreed at the opening",
                        "2027-04-26");
        var schedule = SCHEDULE.with(own);
        var steps = schedule.timetable().towards("Y.x", Process.AAP, NEAR);
        var td = steps.stream().filter(d -> d.key().equals("meeting.td")).findFirst().orElseThrow();
        assertEquals(MAY.minusDays(10), td.date());
        assertEquals("agreed at the opening", td.chosen());
        assertFalse(td.rule().isEmpty(), "The rule stays beside it");
        var others = schedule.timetable().towards("Y.y", Process.AAP, NEAR);
        assertTrue(others.stream().allMatch(d -> d.chosen().isEmpty()));
        assertEquals(SCHEDULE, schedule.reckoned("Y.x", "meeting.td"));
        var moved = schedule.timetable().towards("Y.x", Process.AAP, FAR);
        assertTrue(moved.stream().allMatch(d -> d.chosen().isEmpty()), "another day is due now");
        var old = new Schedule.Chosen("Y.x", "meeting.td", MAY.minusDays(10), "", "");
        var always = SCHEDULE.with(old).timetable().towards("Y.x", Process.AAP, FAR);
        assertEquals(1, always.stream().filter(d -> !d.chosen().isEmpty()).count());
        assertEquals("2027-04-26", schedule.reckoned("Y.x", td));
    }

    @Test
    void aChangedPeriodIsKeptWithItsSourceAndTakenBack() {
        var usual = Periods.standard().period("meeting.contribution").orElseThrow();
        var ours = usual.lasting(-13, Unit.DAYS, "13 days", "Collective letter 5 (2027)");
        var schedule = SCHEDULE.with(ours, "2027-01-10");
        assertEquals("2027-01-10", schedule.amended().getFirst().asOf());
        var due = schedule.timetable().before(NEAR);
        var contributions =
                due.stream().filter(d -> d.key().equals(usual.key())).findFirst().orElseThrow();
        assertEquals(MAY.minusDays(13), contributions.date());
        assertEquals("Collective letter 5 (2027)", contributions.source());
        assertEquals(SCHEDULE, schedule.with(usual, "2027-01-11"), "As it came is no change");
    }

    @Test
    void anInterimMeetingIsAnnouncedTwoWeeksAhead() {
        var due = SCHEDULE.timetable().beforeInterim("Q4/20", LocalDate.of(2027, 3, 16));
        assertEquals(
                List.of(
                        "meeting.convening",
                        "meeting.announcement",
                        "meeting.contribution",
                        "meeting.td"),
                due.stream().map(Deadline::key).toList());
        assertEquals(LocalDate.of(2027, 3, 2), due.get(1).date());
    }

    @Test
    void holidaysMoveOnlyWorkingDays() {
        var free = SCHEDULE.withHolidays(List.of(LocalDate.of(2027, 4, 22), MAY.minusDays(7)));
        var consulted = entry(State.CONSULTATION, "2027-01-20");
        var due = free.timetable().running(consulted, Optional.of(NEAR));
        assertEquals(LocalDate.of(2027, 4, 20), due.getLast().date());
        assertEquals(SCHEDULE.timetable().before(NEAR), free.timetable().before(NEAR));
    }

    @Test
    void daysAreReadWithinReason() {
        assertEquals(Optional.of(MAY), Days.read(" 2027-05-03 "));
        for (var wrong : List.of("", "2027-5-3", "3 May 2027", "0001-01-01", "+999999999-12-31"))
            assertEquals(Optional.empty(), Days.read(wrong), wrong);
    }

    @Test
    void targetsAreMonthsQuartersAndYears() {
        assertTrue(NEAR.fits("2027-05") && NEAR.fits("2027-Q2") && NEAR.fits("Q2-2027"));
        assertTrue(NEAR.fits("2027") && NEAR.fits("2027-05-14"));
        assertFalse(NEAR.fits("2027-06") || NEAR.fits("") || NEAR.fits("soon"));
        assertFalse(NEAR.fits("2027-13") || NEAR.fits("2027-02-31"));
        assertTrue(Target.of("2027-Q1").orElseThrow().missed(MAY));
        assertFalse(Target.of("2027-Q2").orElseThrow().missed(MAY));
    }

    @Test
    void aTextThatWaitsIsReckonedTowardsTheFirstMeetingThatCanStillDecide() {
        var determined = entry(State.DETERMINED, "2027-05-12");
        assertEquals(Optional.of(FAR), deciding(determined, "2027-05-12"), "not the one going on");
        var due = SCHEDULE.timetable().running(determined, Optional.of(FAR));
        var invitation = due.stream().filter(d -> d.key().equals("tap.invitation")).findFirst();
        assertEquals("2027-10-17", invitation.orElseThrow().date().toString());
        var announced = entry(State.ANNOUNCED, "2027-01-20");
        assertEquals(Optional.of(NEAR), deciding(announced, "2027-04-01"), "not the day of today");
        assertEquals(Optional.of(FAR), deciding(announced, "2027-06-01"), "that one has gone by");
        var consulted = announced.after(new Event(State.CONSULTATION, "2027-02-20", "", ""));
        assertEquals(
                Optional.of(NEAR), deciding(consulted, "2027-03-01"), "since it was announced");
        var resolving = entry(State.COMMENT_RESOLUTION, "2027-04-20");
        assertEquals(Optional.of(FAR), deciding(resolving, "2027-04-21"), "three weeks are left");
        assertEquals(
                Optional.empty(), deciding(entry(State.LAST_CALL, "2027-04-20"), "2027-05-01"));
    }

    @Test
    void theCircularFollowsTheMeetingThatDecided() {
        for (var day : List.of("2027-05-12", "2027-05-20")) {
            var decided = entry(State.STUDY_GROUP_DECISION, day);
            assertEquals(Optional.of(NEAR), deciding(decided, "2027-07-01"), day);
            var due = SCHEDULE.timetable().running(decided, deciding(decided, "2027-07-01"));
            assertEquals(NEAR.end().plusDays(28), due.getLast().date());
            var reviewed = entry(State.STUDY_GROUP_REVIEW, day);
            var after = SCHEDULE.timetable().running(reviewed, deciding(reviewed, "2027-07-01"));
            assertEquals("aap.notification", after.getLast().key());
            assertEquals(NEAR.end().plusDays(14), after.getLast().date());
        }
        var before = entry(State.STUDY_GROUP_REVIEW, "2027-04-01");
        assertEquals(Optional.empty(), deciding(before, "2027-04-02"), "none has begun");
    }

    @Test
    void moreTimeIsCountedFromTheEndOfItsMeetingAndTheCircularFromThere() {
        var end = NEAR.end();
        for (var meeting : List.of(NEAR.name(), "")) {
            var wait = entry(State.WAIT, "2027-05-05", meeting);
            var due = SCHEDULE.timetable().running(wait, deciding(wait, "2027-05-20"));
            assertEquals(
                    List.of("aap.wait", "aap.notification"),
                    due.stream().map(Deadline::key).toList());
            assertEquals(end.plusDays(28), due.getFirst().date());
            assertEquals(end.plusDays(28 + 14), due.getLast().date());
            var more = entry(State.MORE_TIME, "2027-05-05", meeting);
            var then = SCHEDULE.timetable().running(more, deciding(more, "2027-05-20"));
            assertEquals(end.plusDays(28), then.getFirst().date());
            assertEquals(end.plusDays(56), then.getLast().date());
            assertEquals("tap.notification", then.getLast().key());
        }
        var nowhere = entry(State.WAIT, "2027-06-01");
        var due = SCHEDULE.timetable().running(nowhere, deciding(nowhere, "2027-06-02"));
        assertEquals(LocalDate.of(2027, 6, 29), due.getFirst().date(), "from its day");
    }

    private static Optional<StudyMeeting> deciding(ProgrammeEntry entry, String today) {
        return SCHEDULE.timetable().deciding(entry, SCHEDULE.meetings(), LocalDate.parse(today));
    }

    private static ProgrammeEntry entry(State state, String date, String meeting) {
        return ItemFieldTest.entry("Y.x").after(new Event(state, date, meeting, ""));
    }

    private static ProgrammeEntry entry(State state, String date) {
        return ItemFieldTest.entry("Y.x").after(new Event(state, date, "", ""));
    }

    private static StudyMeeting meeting(String name, LocalDate start) {
        return new StudyMeeting(name, start, start.plusDays(11), "timetable");
    }

    @Test
    void aMeetingAcrossTwoMonthsIsFoundByEither() {
        var across = meeting("SG20, spring", LocalDate.of(2027, 5, 24));
        assertTrue(across.fits("2027-05") && across.fits("2027-06"));
        assertFalse(across.fits("2027-07"));
        var later = meeting("SG20, late June", LocalDate.of(2027, 6, 7));
        assertEquals(Optional.of(across), StudyMeeting.aimedAt("2027-06", List.of(later, across)));
        var whole =
                new StudyMeeting("SG20", LocalDate.of(2027, 5, 3), LocalDate.of(2027, 6, 2), "");
        var inside = meeting("SG20, May", LocalDate.of(2027, 5, 17));
        assertEquals(
                Optional.of(inside),
                StudyMeeting.aimedAt("2027-05", List.of(whole, inside)),
                "decisions are taken at the end");
        var begun = meeting("SG20, April", LocalDate.of(2027, 4, 25));
        var ending = meeting("SG20, May", LocalDate.of(2027, 5, 10));
        var beginning = meeting("SG20, late", LocalDate.of(2027, 5, 2));
        assertEquals(
                Optional.of(begun),
                StudyMeeting.aimedAt("2027-05", List.of(ending, beginning, begun)));
    }
}
