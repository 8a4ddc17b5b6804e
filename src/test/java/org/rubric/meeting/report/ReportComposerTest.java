package org.rubric.meeting.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.rubric.meeting.Meeting;
import org.rubric.meeting.Results;
import org.rubric.meeting.Participant;
import org.rubric.meeting.Conclusion;
import org.junit.jupiter.api.Test;
import org.rubric.desk.Sample;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Exhibit;
import org.rubric.document.Id;
import org.rubric.document.Inline;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

class ReportComposerTest {
    private static final Meeting MEETING = concluded();

    @Test
    void theSectionsStandInTheUsualOrder() {
        var titles =
                compose(MEETING).body().stream()
                        .filter(Block.Clause.class::isInstance)
                        .map(Block.Clause.class::cast)
                        .map(clause -> Inline.text(clause.title().runs()))
                        .toList();
        assertEquals(
                List.of(
                        "Actions sought",
                        "Introduction",
                        "Executive summary",
                        "Documentation",
                        "Interim activities",
                        "IPR call",
                        "Discussions",
                        "Draft Recommendations",
                        "Non-normative texts proposed for agreement",
                        "Outgoing liaison statements",
                        "Work programme",
                        "Candidates for the next study group meeting",
                        "Planned meetings and correspondence activities",
                        "Actions agreed",
                        "Documents",
                        "Participants",
                        "New work items"),
                titles);
        var last = (Block.Paragraph) compose(MEETING).body().getLast();
        assertEquals(Block.Paragraph.Role.RULE, last.role());
    }

    @Test
    void theExecutiveSummaryCountsEveryContribution() {
        assertEquals(
                "12 contributions were before the meeting: 4 agreed, 2 agreed with changes, 2"
                        + " noted, 1 not agreed, 1 further contributions invited, 1 postponed and 1"
                        + " not presented.",
                text("report/summary/counts", compose(MEETING)));
        var report = compose(MEETING);
        assertEquals(
                "Draft texts proposed for consent (AAP): None",
                text("report/summary/CONSENT", report));
        assertEquals("New work items: Y.flood-data", text("report/summary/new", report));
        assertEquals("Carried forward: C10, C12", text("report/summary/forward", report));
        assertEquals("Participants: 14", text("report/summary/participants", report));
        assertEquals("Outgoing liaison statements: 1", text("report/summary/liaisons", report));
    }

    @Test
    void aMeetingThatHasNothingSaysSoEverywhere() {
        var empty =
                new Meeting(
                        Id.of("m"),
                        MEETING.occasion(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Results.NONE);
        var report = compose(empty);
        assertEquals(
                "No contributions were before the meeting.", text("report/summary/counts", report));
        report.forEach(
                block -> {
                    if (block.id().value().startsWith("report/summary/")
                            && block instanceof Block.Item)
                        assertTrue(
                                Inline.text(block.runs()).endsWith(": None"),
                                () -> Inline.text(block.runs()));
                });
        assertTrue(text("report/interim/1", report).startsWith("No interim"));
        assertTrue(text("report/ipr/1", report).contains("not recorded"));
    }

    @Test
    void whatIsPrivateStaysOut() {
        var words = all(compose(MEETING));
        assertFalse(words.contains("Delta will object"), "A private note is in the report");
        assertFalse(words.contains("iPhone"), "A spelling of a conference tool is in the report");
        assertTrue(words.contains("Delta Networks asked that its position be recorded"));
        var silent =
                MEETING.update(
                        Id.of("c04"),
                        document ->
                                document.conclude(
                                        new Conclusion(
                                                Conclusion.Kind.NOT_AGREED,
                                                "",
                                                Instant.EPOCH,
                                                new Conclusion.Statement(
                                                        "Delta Networks disagreed.",
                                                        "Delta Networks",
                                                        false))));
        assertFalse(all(compose(silent)).contains("disagreed"));
    }

    @Test
    void aParticipantsAddressIsNeverPrinted() {
        var people = new ArrayList<>(MEETING.participants());
        people.add(new Participant("Zoë Q.", "Xi", "Chile", "", "zoe@example.org", List.of()));
        assertFalse(all(compose(MEETING.withParticipants(people))).contains("zoe@"));
    }

    @Test
    void everyIdIsUniqueAndTheSameEveryTime() {
        var seen = new HashSet<Id>();
        compose(MEETING).forEach(block -> assertTrue(seen.add(block.id()), block.id()::value));
        assertTrue(seen.contains(Id.of("c01/discussion/1")));
        assertEquals(compose(MEETING), compose(MEETING));
    }

    @Test
    void theReportWaitsForTheRapporteursWords() {
        var waiting = ReportComposer.waiting(compose(MEETING));
        assertTrue(waiting.contains(Id.of("c02/discussion/observation")));
        assertFalse(waiting.contains(Id.of("c01/discussion/observation")));
    }

    @Test
    void actionsAndFormsSayWhatIsKnownAndWhatIsNot() {
        var report = compose(MEETING);
        assertEquals(
                "Action: Zeta City, by 19 February 2027: merge the use case of the river Zeta into"
                        + " the appendix on use cases.",
                text("c07/discussion/action-1", report));
        var form =
                (Exhibit.Table) report.find(Id.of("report/forms/Y.flood-data/form")).orElseThrow();
        var words = new ArrayList<String>();
        form.forEach(block -> words.add(Inline.text(block.runs())));
        assertEquals(3, words.stream().filter("to be completed"::equals).count());
        assertTrue(words.contains("C08"));
    }

    @Test
    void candidatesLieBeforeTheNextStudyGroupMeeting() {
        var now = YearMonth.of(2027, 1);
        var next = YearMonth.of(2027, 5);
        assertTrue(ReportProgramme.due("2027-05", now, next));
        assertTrue(ReportProgramme.due("2027-Q2", now, next));
        assertFalse(ReportProgramme.due("2027-Q3", now, next));
        assertFalse(ReportProgramme.due("2026-12", now, next));
        assertFalse(ReportProgramme.due("soon", now, next));
    }

    private static Meeting concluded() {
        var time = Instant.parse("2027-01-19T13:50:00Z");
        return Sample.meeting()
                .update(
                        Id.of("c09"),
                        d -> d.conclude(Conclusion.of(Conclusion.Kind.AGREED, "", time)))
                .update(
                        Id.of("c11"),
                        d -> d.conclude(Conclusion.of(Conclusion.Kind.NOTED, "", time)));
    }

    private static Document compose(Meeting meeting) {
        return ReportComposer.compose(meeting, Sample.catalogue());
    }

    private static String text(String id, Document report) {
        return Inline.text(report.find(Id.of(id)).orElseThrow().runs());
    }

    private static String all(Document report) {
        var words = new StringBuilder();
        report.forEach(block -> words.append(Inline.text(block.runs())).append('\n'));
        return words.toString();
    }
}
