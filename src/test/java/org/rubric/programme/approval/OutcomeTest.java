package org.rubric.programme.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rubric.document.DocumentKind;
import org.rubric.programme.ApprovalCase.Event;
import org.rubric.programme.Process;
import org.rubric.programme.ProgrammeEntry;
import org.rubric.programme.Schedule;
import org.rubric.programme.State;
import org.rubric.programme.WorkItem;
import org.rubric.programme.approval.Disposition.Kind;
import org.rubric.programme.approval.Remark.Sort;

/// What follows from a round, and by when it ends.
class OutcomeTest {
    private static final LocalDate DAY = LocalDate.of(2027, 6, 1);

    private static Remark remark(Sort sort, Kind kind) {
        return new Remark(
                "1",
                "Beta",
                new Remark.About("6.1", Optional.empty(), sort),
                "words",
                "",
                new Disposition(kind, "", List.of()));
    }

    private static Optional<State> next(Round.Sort sort, Remark... remarks) {
        return Outcome.of(new Round(sort, DAY, List.of(remarks))).map(Outcome::next);
    }

    @Test
    void noCommentAndTyposAloneLetItPass() {
        for (var sort : Round.Sort.values()) {
            assertEquals(Optional.of(State.APPROVED), next(sort));
            assertEquals(Optional.of(State.APPROVED), next(sort, remark(Sort.TYPO, Kind.ACCEPTED)));
            assertEquals(
                    Optional.of(State.APPROVED),
                    next(sort, remark(Sort.SUBSTANTIVE, Kind.WITHDRAWN)));
        }
    }

    @Test
    void moreThanTyposDoesNot() {
        for (var kind : List.of(Kind.ACCEPTED, Kind.ACCEPTED_IN_PART, Kind.NOT_ACCEPTED))
            for (var sort : List.of(Sort.EDITORIAL, Sort.SUBSTANTIVE)) {
                var typo = remark(Sort.TYPO, Kind.ACCEPTED);
                assertEquals(
                        Optional.of(State.ADDITIONAL_REVIEW),
                        next(Round.Sort.LAST_CALL, typo, remark(sort, kind)));
                assertEquals(
                        Optional.of(State.STUDY_GROUP_ANNOUNCED),
                        next(Round.Sort.ADDITIONAL_REVIEW, typo, remark(sort, kind)));
            }
    }

    @Test
    void nothingFollowsWhileOneIsOpen() {
        assertEquals(Optional.empty(), next(Round.Sort.LAST_CALL, remark(Sort.TYPO, Kind.OPEN)));
    }

    private static ProgrammeEntry consented() {
        var plan = new WorkItem.Plan("4/20", Process.AAP, "2027-05", List.of(), List.of());
        var item =
                new WorkItem(
                        "Y.x",
                        "A title",
                        DocumentKind.RECOMMENDATION,
                        State.UNDER_STUDY,
                        plan,
                        WorkItem.Texts.NONE);
        return ProgrammeEntry.of(item).after(new Event(State.CONSENTED, "2027-05-12", "", ""));
    }

    @Test
    void fourWeeksAndThreeWeeks() {
        var entry = consented();
        var timetable = Schedule.EMPTY.timetable();
        var call = new Round(Round.Sort.LAST_CALL, DAY, List.of()).end(entry, timetable);
        assertEquals(LocalDate.of(2027, 6, 29), call.orElseThrow().date());
        assertEquals("Recommendation ITU-T A.8 (10/2008)", call.get().source());
        var review = new Round(Round.Sort.ADDITIONAL_REVIEW, LocalDate.of(2027, 7, 16), List.of());
        assertEquals(LocalDate.of(2027, 8, 6), review.end(entry, timetable).orElseThrow().date());
    }

    @Test
    void anotherDayStandsAndTheRuleWithIt() {
        var chosen =
                new Schedule.Chosen(
                        "Y.x", "aap.last-call", LocalDate.of(2027, 7, 5), "late", "2027-06-29");
        var timetable = Schedule.EMPTY.with(chosen).timetable();
        var due = new Round(Round.Sort.LAST_CALL, DAY, List.of()).end(consented(), timetable);
        assertEquals(LocalDate.of(2027, 7, 5), due.orElseThrow().date());
        assertEquals("late", due.get().chosen());
    }

    @Test
    void theJudgementOfTheCommentsIsPassed() {
        var called = Course.to(consented(), new Event(State.LAST_CALL, "2027-06-01", "", ""), DAY);
        var reviewed =
                Course.to(
                        called,
                        new Event(State.ADDITIONAL_REVIEW, "2027-07-16", "", ""),
                        LocalDate.of(2027, 6, 29));
        assertEquals(
                List.of(
                        State.CONSENTED,
                        State.LAST_CALL,
                        State.COMMENT_RESOLUTION,
                        State.ADDITIONAL_REVIEW),
                reviewed.course().events().stream().map(Event::state).toList());
        assertEquals("2027-06-29", reviewed.course().events().get(2).date());
        assertEquals(List.of(), exceptional(reviewed));
        assertEquals(State.APPROVED, reviewed.next().getFirst());
    }

    @Test
    void whatDoesNotFollowSaysSo() {
        var jumped = Course.to(consented(), new Event(State.APPROVED, "2027-06-01", "", ""), DAY);
        assertEquals(List.of("recorded from Consented"), exceptional(jumped));
    }

    private static List<String> exceptional(ProgrammeEntry entry) {
        var all = new ArrayList<String>();
        for (var event : entry.course().events()) if (event.exceptional()) all.add(event.reason());
        return all;
    }
}
