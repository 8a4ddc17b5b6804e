package org.rubric.meeting.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.rubric.meeting.Meeting;
import org.rubric.meeting.Occasion;
import org.rubric.meeting.Venue;
import org.rubric.meeting.Party;
import org.rubric.meeting.Bearing;
import org.rubric.meeting.Assigned;
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
import java.util.Optional;

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

    @Test
    void aSenderIsNamedOnceAndNothingIsLeftEmptyWhereItIsPosted() {
        assertEquals(
                "TD 77/G LS/i on flood sensing terminology [from ISO/IEC JTC 1/SC 41]",
                text("td77-g/discussion/1", compose(MEETING)));
        var posted = Posted.of(compose(MEETING));
        posted.forEach(
                block -> {
                    if (block instanceof Block.Paragraph)
                        assertFalse(Inline.text(block.runs()).isBlank(), block.id()::value);
                });
        assertTrue(posted.find(Id.of("c01/discussion/observation")).isPresent());
    }

    @Test
    void numbersComeFromWhereTheyAreGiven() {
        var outputs = MEETING.results().outputs();
        outputs =
                outputs.with(new Assigned("report", "TD 90/2", 1))
                        .with(new Assigned("ls/ls-out/1", "TD 92", 0))
                        .with(new Assigned("a1/Y.flood-data", "TD 93", 0))
                        .with(new Assigned("clean/flood", "TD 91", 0))
                        .with(new Assigned("a5/Y.IoT-flood", "TD 94", 0));
        var bearing = Bearing.NONE.withDraft(Optional.of(Id.of("flood")));
        var meeting =
                MEETING.withResults(MEETING.results().withOutputs(outputs))
                        .update(Id.of("c01"), document -> document.withBearing(bearing));
        var report = compose(meeting);
        assertEquals("TD 90/2-R1", report.front().header().number());
        assertEquals(
                "agree to the new work item Y.flood-data (TD 93, );",
                text("report/sought/1", report),
                "the annex is a live reference");
        assertTrue(text("report/sought/2", report).endsWith("(TD 92);"));
        var words = all(report);
        assertTrue(words.contains("Output text: TD 91."), "the clean text");
        assertTrue(words.contains("TD 94"), "the A.5 form");
    }

    @Test
    void jointSessionsNameEveryQuestionAndTheClockOfThePlace() {
        var was = MEETING.occasion();
        var joint =
                MEETING.withOccasion(
                        new Occasion(
                                Occasion.Kind.QUESTION,
                                new Party(List.of("4/20", "6/20"), "", "WP2/20", "2025-2028"),
                                new Venue("Seoul", "Asia/Seoul"),
                                was.sittings(),
                                List.of(),
                                "Sooyeon Baek"));
        var report = compose(joint);
        assertEquals(List.of("4/20", "6/20"), report.front().people().questions());
        assertEquals("2/20", report.front().header().sitting().workingParty());
        var words = text("report/introduction/1", report);
        assertTrue(words.startsWith("Q4/20 ("), words);
        assertTrue(words.contains("and Q6/20 ("), words);
        assertTrue(words.contains("13:00–15:00 (local time 21:00–23:00), Geneva time"), words);
        assertEquals("Working Party 2/20 is invited to:", text("report/sought/lead", report));
        assertTrue(text("report/sought/1", report).startsWith("WP2-1\t"));
        assertEquals(
                "Report of Questions 4/20 and 6/20 (Seoul, 19 January 2027)",
                report.front().identity().title());
    }

    @Test
    void participantsAreToldBySession() {
        var day = MEETING.occasion().sittings().getFirst();
        var people = MEETING.participants();
        var first = people.get(0).name();
        var second = people.get(1).name();
        var sittings =
                List.of(
                        day.withPresent(List.of(first, second)),
                        day.withPresent(List.of(first)),
                        day.withPresent(List.of(first, second)));
        assertEquals("all", ReportParticipants.sessions(people.get(0), sittings));
        assertEquals("1, 3", ReportParticipants.sessions(people.get(1), sittings));
        assertEquals("", ReportParticipants.sessions(people.get(2), sittings));
        var meeting = MEETING.withOccasion(MEETING.occasion().withSittings(sittings));
        assertTrue(all(compose(meeting)).contains("Sessions"));
        assertFalse(all(compose(MEETING)).contains("Sessions"));
    }

    @Test
    void aStatementNamesItsMakerWhereTheWordsDoNot() {
        var statement = new Conclusion.Statement("it duplicates clause 5", "Delta Networks", true);
        var meeting =
                MEETING.update(
                        Id.of("c04"),
                        d ->
                                d.conclude(
                                        new Conclusion(
                                                Conclusion.Kind.NOT_AGREED,
                                                "",
                                                Instant.EPOCH,
                                                statement)));
        assertEquals(
                "Conclusion: not agreed. Statement by Delta Networks: it duplicates clause 5.",
                text("c04/discussion/3", compose(meeting)));
    }

    @Test
    void whatCameOfItsChangesIsTold() {
        var bearing = Bearing.NONE;
        var deeds = Bearing.Deed.values();
        for (int i = 0; i < deeds.length; i++) bearing = bearing.with(edit(deeds[i], "k" + i));
        bearing = bearing.with(edit(Bearing.Deed.TAKEN, "k1"));
        var told = bearing;
        var meeting = MEETING.update(Id.of("c03"), document -> document.withBearing(told));
        assertTrue(
                text("c03/discussion/3", compose(meeting))
                        .endsWith(
                                "Of its changes: 2 taken in, 1 rewritten in the meeting and 1 in"
                                        + " square brackets, not agreed."),
                () -> text("c03/discussion/3", compose(meeting)));
    }

    private static Bearing.Edit edit(Bearing.Deed deed, String change) {
        return new Bearing.Edit(deed, change, Id.of("b"), "", Instant.EPOCH);
    }

    @Test
    void aWorkingPartyJoinsItsQuestions() {
        var other =
                new Meeting(
                        Id.of("q6"),
                        MEETING.occasion(),
                        List.of(),
                        MEETING.documents().subList(0, 5),
                        MEETING.participants().subList(0, 3),
                        MEETING.results());
        var host =
                new Meeting(
                        Id.of("wp"),
                        new Occasion(
                                Occasion.Kind.WORKING_PARTY,
                                Party.of("WP1/20", "2025-2028"),
                                Venue.ELECTRONIC,
                                MEETING.occasion().sittings(),
                                List.of(),
                                ""),
                        List.of(),
                        List.of(),
                        List.of(),
                        Results.NONE);
        var report =
                ReportComposer.compose(
                        Variant.WORKING_PARTY, host, List.of(MEETING, other), Sample.catalogue());
        assertTrue(text("report/summary/counts", report).startsWith("12 contributions"));
        assertEquals("Participants: 14", text("report/summary/participants", report));
        assertEquals("Outgoing liaison statements: 2", text("report/summary/liaisons", report));
        var first = "q4-20-2027-01-19/c01/discussion/3";
        assertEquals(text("c01/discussion/3", compose(MEETING)), text(first, report));
        assertEquals(text(first, report), text("q6/c01/discussion/3", report));
        assertEquals("Study Group 20 is invited to:", text("report/sought/lead", report));
    }

    @Test
    void onlyAMeetingOfTheStudyGroupHasAddressesOfItsContributions() {
        var document = MEETING.document(Id.of("c01")).orElseThrow();
        assertEquals("", Series.address(MEETING, document));
        var party = Party.of("WP1/20", "2025-2028");
        var host =
                MEETING.withOccasion(
                        new Occasion(
                                Occasion.Kind.WORKING_PARTY,
                                party,
                                Venue.ELECTRONIC,
                                MEETING.occasion().sittings(),
                                List.of(),
                                ""));
        assertEquals("https://www.itu.int/md/T25-SG20-C-0001/en", Series.address(host, document));
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
