package org.rubric.desk.programme;

import org.rubric.programme.ApprovalCase.Event;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rubric.desk.Sample;
import org.rubric.document.DocumentKind;
import org.rubric.document.Id;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.Occasion;
import org.rubric.meeting.Results;
import org.rubric.meeting.Sitting;
import org.rubric.programme.ItemField;
import org.rubric.programme.Process;
import org.rubric.programme.ProgrammeEntry;
import org.rubric.programme.State;
import org.rubric.programme.StudyMeeting;
import org.rubric.programme.WorkItem;
import org.rubric.programme.WorkProgramme;

class SeedTest {

    @Test
    void laterMeetingsAddAndNeverOverwrite() {
        var first =
                new Seed(List.of(meeting("2026-03-17", List.of("Y.a"), List.of(), "2026-06-08")));
        var programme = first.into(WorkProgramme.EMPTY);
        var typed = programme.update("Y.a", e -> ItemField.SCOPE.write(e, "Typed by hand"));
        var second = meeting("2026-09-01", List.of("Y.a", "Y.b"), List.of(), "2027-01-11");
        var next = new Seed(List.of(second)).into(typed);
        assertEquals("Typed by hand", next.entry("Y.a").orElseThrow().details().scope());
        assertTrue(next.entry("Y.b").isPresent());
        assertEquals(
                List.of(LocalDate.of(2026, 6, 8), LocalDate.of(2027, 1, 11)),
                next.schedule().meetings().stream().map(StudyMeeting::start).toList());
        assertEquals(next, new Seed(List.of(second)).into(next), "the same again is nothing new");
    }

    @Test
    void aDeletedItemSaysWhenAndWhere() {
        var start = new Seed(List.of(meeting("2026-03-17", List.of("Y.a"), List.of(), "")));
        var deleting = meeting("2026-09-01", List.of(), List.of("Y.a", "Y.unknown"), "");
        var next = new Seed(List.of(deleting)).into(start.into(WorkProgramme.EMPTY));
        var entry = next.entry("Y.a").orElseThrow();
        assertEquals(State.DELETED, entry.state());
        assertEquals("2026-09-01", entry.course().events().getLast().date());
        assertEquals(deleting.title(), entry.course().events().getLast().meeting());
        assertEquals(1, next.entries().size(), "an unknown name makes no item");
        var again = new Seed(List.of(deleting)).into(next);
        assertEquals(1, again.entry("Y.a").orElseThrow().course().events().size());
    }

    @Test
    void aTypedMeetingOfTheStudyGroupStays() {
        var known =
                new StudyMeeting(
                        "SG20, June 2026",
                        LocalDate.of(2026, 6, 8),
                        LocalDate.of(2026, 6, 17),
                        "timetable");
        var before = WorkProgramme.EMPTY.with(WorkProgramme.EMPTY.schedule().with(known));
        var seed = new Seed(List.of(meeting("2026-03-17", List.of(), List.of(), "2026-06-08")));
        assertEquals(List.of(known), seed.into(before).schedule().meetings());
        var odd = new Seed(List.of(meeting("2026-03-17", List.of(), List.of(), "June 2026")));
        assertEquals(WorkProgramme.EMPTY, odd.into(WorkProgramme.EMPTY), "no day, no meeting");
    }

    @Test
    void contributionsAreCountedByMeeting() {
        var sample = Sample.meeting();
        var contributions = Contributions.of(List.of(sample));
        var programme = new Seed(List.of(sample)).into(WorkProgramme.EMPTY);
        var flood = programme.entry("Y.IoT-flood").orElseThrow();
        long many =
                sample.documents(MeetingDocument.Kind.CONTRIBUTION).stream()
                        .filter(d -> d.heading().workItem().equals("Y.IoT-flood"))
                        .count();
        assertEquals(many, contributions.to(flood).size());
        assertEquals(LocalDate.of(2027, 1, 19), contributions.to(flood).getFirst());
        var other = ItemField.NAME.write(flood, "Y.other");
        assertEquals(List.of(), contributions.to(other));
    }

    /// Two study group meetings later nobody has said a word about it.
    @Test
    void silenceIsFoundFromTheLedgers() {
        var programme = new Seed(List.of(Sample.meeting())).into(WorkProgramme.EMPTY);
        for (var start : List.of("2027-05-03", "2028-01-17", "2028-07-03")) {
            var day = LocalDate.parse(start);
            var meeting = new StudyMeeting("SG20 " + start, day, day.plusDays(9), "timetable");
            programme = programme.with(programme.schedule().with(meeting));
        }
        var contributions = Contributions.of(List.of(Sample.meeting()));
        assertEquals(
                List.of(), contributions.silent(programme, LocalDate.of(2028, 3, 1)), "one only");
        var found = contributions.silent(programme, LocalDate.of(2028, 8, 1));
        assertEquals(
                List.of("Y.flood-data", "Y.IoT-flood"),
                found.stream().map(s -> s.entry().name()).toList());
        assertEquals(2, found.getFirst().meetings().size());
        var same = programme;
        assertSame(same, same.update("Y.none", e -> e));
    }

    private static Meeting meeting(
            String day, List<String> ongoing, List<String> deleted, String parent) {
        var sitting = new Sitting(LocalDate.parse(day), LocalTime.of(13, 0), LocalTime.of(15, 0));
        var occasion =
                new Occasion(
                        Occasion.Kind.RAPPORTEUR_GROUP,
                        "4/20",
                        "2025-2028",
                        "",
                        List.of(sitting),
                        "");
        var items = new ArrayList<WorkItem>();
        for (var name : ongoing) items.add(item(name));
        var none = Results.NONE;
        var results =
                new Results(
                        none.ipr(),
                        none.outputs(),
                        new Results.Programme(items, List.of(), deleted, parent),
                        none.actions(),
                        none.planned(),
                        none.interim());
        return new Meeting(Id.of("m-" + day), occasion, List.of(), List.of(), List.of(), results);
    }

    private static WorkItem item(String name) {
        var plan = new WorkItem.Plan("4/20", Process.AAP, "", List.of(), List.of());
        return new WorkItem(
                name,
                "Title of " + name,
                DocumentKind.RECOMMENDATION,
                State.UNDER_STUDY,
                plan,
                WorkItem.Texts.NONE);
    }

    static ProgrammeEntry entry(String name) {
        return ProgrammeEntry.of(item(name));
    }

    @Test
    void whatAPersonTookUpAgainIsNotDeletedAgain() {
        var start = new Seed(List.of(meeting("2026-03-17", List.of("Y.b", "Y.a"), List.of(), "")));
        var deleting =
                new Seed(List.of(meeting("2026-09-01", List.of(), List.of("Y.a", "Y.b"), "")));
        var gone = deleting.into(start.into(WorkProgramme.EMPTY));
        var again = new Event(State.UNDER_STUDY, "2026-09-01", "", "", "the group wants it");
        var taken = gone.update("Y.a", e -> e.after(again));
        assertEquals(taken, deleting.into(taken));
        var later = new Event(State.UNDER_STUDY, "2026-10-01", "", "");
        var moved = start.into(WorkProgramme.EMPTY).update("Y.a", e -> e.after(later));
        assertEquals(State.UNDER_STUDY, deleting.into(moved).entry("Y.a").orElseThrow().state());
    }

    @Test
    void anOrderThatAPersonHasMadeStaysWhereNothingIsAdded() {
        var seed = new Seed(List.of(meeting("2026-03-17", List.of("Y.a", "Y.b"), List.of(), "")));
        var turned = WorkProgramme.EMPTY.with(entry("Y.b")).with(entry("Y.a"));
        assertEquals(turned, seed.into(turned));
    }
}
