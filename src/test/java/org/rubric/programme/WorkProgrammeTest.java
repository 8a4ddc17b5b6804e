package org.rubric.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rubric.catalogue.Provenance;
import org.rubric.catalogue.Resolution.Provision;
import org.rubric.catalogue.Resolution;
import org.rubric.catalogue.Title;
import org.rubric.programme.ApprovalCase.Event;

class WorkProgrammeTest {
    private static final Claim CLAIM = new Claim(Bearer.WORK_ITEM, "Y.x", 98, "1");
    private static final WorkProgramme ONE =
            WorkProgramme.EMPTY
                    .with(ItemFieldTest.entry("Y.x"))
                    .with(CLAIM)
                    .with(new Topic("Smart cities", Bearer.WORK_ITEM, "Y.x"));

    @Test
    void aNewNameTakesAlongWhatIsSaidOfTheItem() {
        var renamed = ONE.update("Y.x", e -> ItemField.NAME.write(e, "Y.z"));
        assertTrue(renamed.entry("Y.x").isEmpty());
        assertEquals("Y.z", renamed.claims().getFirst().name());
        assertEquals("Y.z", renamed.topics().getFirst().name());
        var two = ONE.with(ItemFieldTest.entry("Y.y"));
        assertSame(two, two.update("Y.y", e -> ItemField.NAME.write(e, "Y.x")), "taken");
    }

    @Test
    void anItemThatGoesLeavesNoClaimBehind() {
        assertEquals(WorkProgramme.EMPTY, ONE.without("Y.x"));
        assertSame(ONE, ONE.with(CLAIM), "A claim is made once");
        var numbered = ONE.update("Y.x", e -> ItemField.NUMBER.write(e, "Y.4906"));
        assertEquals("Y.x", numbered.entry("y.4906").orElseThrow().name());
        assertEquals(Optional.empty(), numbered.entry(""));
    }

    @Test
    void coverageShowsEachProvisionAndItsGap() {
        var known =
                resolution(
                        98, new Provision("resolves", "study"), new Provision("invites", "join"));
        var bare = resolution(197);
        var coverage = Coverage.of(List.of(known, bare), ONE.claims());
        assertEquals(3, coverage.rows().size());
        assertEquals(List.of(CLAIM), coverage.rows().get(0).claims());
        assertTrue(coverage.rows().get(1).gap() && coverage.rows().get(2).gap());
        assertEquals(2, coverage.gaps());
        var whole = new Claim(Bearer.MEETING, "Q4/20", 98, "");
        var more = Coverage.of(List.of(known), List.of(CLAIM, whole));
        assertEquals(List.of(whole), more.rows().getFirst().claims());
        assertEquals("", more.rows().getFirst().key());
    }

    @Test
    void aProvisionKeepsItsKeyWhenOthersComeAndGo() {
        var first = resolution(98, new Provision("resolves", "a"), new Provision("resolves", "b"));
        var second = first.provisions().get(1);
        assertEquals("2", second.key());
        var changed =
                first.withProvisions(
                        List.of(second.saying("instructs", "b'"), new Provision("", "c")));
        assertEquals("instructs", changed.provision("2").orElseThrow().verb());
        assertEquals("3", changed.provisions().getLast().key());
    }

    @Test
    void twoMeetingsWithoutAContributionAreSilence() {
        var schedule = Schedule.EMPTY;
        for (var day : List.of("2026-01-12", "2026-06-08", "2027-01-11", "2027-05-03"))
            schedule = schedule.with(meeting(day));
        var entry = ItemField.CONTRIBUTED.write(ItemFieldTest.entry("Y.x"), "2026-01-14");
        var spring = LocalDate.of(2027, 2, 1);
        assertEquals(
                2, Silence.of(entry, List.of(), schedule, spring).orElseThrow().meetings().size());
        assertTrue(Silence.of(entry, List.of(), schedule, LocalDate.of(2026, 9, 1)).isEmpty());
        var interim = List.of(LocalDate.of(2026, 3, 17));
        assertTrue(Silence.of(entry, interim, schedule, spring).isEmpty(), "it counts for June");
        var unknown = ItemFieldTest.entry("Y.x");
        assertTrue(Silence.of(unknown, List.of(), schedule, spring).isEmpty(), "nothing is known");
        var approved = entry.after(new Event(State.APPROVED, "2027-01-20", "", ""));
        assertTrue(Silence.of(approved, List.of(), schedule, spring).isEmpty());
    }

    private static StudyMeeting meeting(String start) {
        var day = LocalDate.parse(start);
        return new StudyMeeting("SG20 " + start, day, day.plusDays(10), "timetable");
    }

    private static Resolution resolution(int number, Provision... provisions) {
        return new Resolution(
                number, "WTSA", Title.of("T"), "", List.of(provisions), Provenance.UNKNOWN);
    }

    @Test
    void nextYearsEditionOfAnEventStandsBesideThisYears() {
        var first = new Dialogue("Forum", "2026-02-18", List.of("Metaverse"), "Ana", "A start");
        var next = new Dialogue("Forum", "2027-02-18", List.of("Metaverse"), "", "");
        var both = WorkProgramme.EMPTY.with(first).with(next);
        assertEquals(List.of(first, next), both.dialogues());
        var again = new Dialogue("Forum", "2026-02-18", List.of("Smart cities"), "", "More");
        var joined = both.with(again).dialogues().getFirst();
        assertEquals(List.of("Metaverse", "Smart cities"), joined.topics());
        assertEquals("Ana", joined.speakers());
        assertEquals("More", joined.outcome());
    }

    @Test
    void daysThatTheGroupHasSetFollowANameAndGoWithIt() {
        var own = new Schedule.Chosen("Y.x", "meeting.td", LocalDate.of(2027, 4, 20), "agreed", "");
        var set = ONE.with(ONE.schedule().with(own));
        var renamed = set.update("Y.x", e -> ItemField.NAME.write(e, "Y.z"));
        assertEquals("Y.z", renamed.schedule().chosen().getFirst().about());
        assertEquals(List.of(), set.without("Y.x").schedule().chosen());
        var may = meeting("2027-05-03");
        var about =
                new Schedule.Chosen(
                        may.name(), "meeting.td", LocalDate.of(2027, 4, 20), "", "2027-04-26");
        var planned = Schedule.EMPTY.with(may).with(about);
        var called = new StudyMeeting("SG20, May", may.start(), may.end(), "letter");
        assertEquals("SG20, May", planned.with(called).chosen().getFirst().about());
        assertEquals(List.of(), planned.without(may).chosen());
    }
}
