package org.rubric.desk.meeting.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.rubric.desk.Sample;
import org.rubric.desk.meeting.handover.Difference.Topic;
import org.rubric.document.Id;
import org.rubric.document.MeetingHeader;
import org.rubric.meeting.Action;
import org.rubric.meeting.Assigned;
import org.rubric.meeting.DraftText;
import org.rubric.meeting.Interim;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.OutgoingLiaison;
import org.rubric.meeting.Participant;
import org.rubric.meeting.Planned;
import org.rubric.meeting.Results;
import org.rubric.meeting.Results.Outputs;
import org.rubric.meeting.Sitting;

/// Whatever the other side changes is told, in words that a person knows, and can be taken.
class DifferingTest {
    private static final Id C04 = Id.of("c04");
    private static final Id FLOOD = Id.of("draft-flood");
    private static final Meeting BASE = Sample.meeting();
    private static final Names NAMES = new Names(Map.of(FLOOD, Sample.draft()));

    /// The only difference; taking it leaves none.
    private static Difference only(UnaryOperator<Meeting> change) {
        return only(BASE, change.apply(BASE));
    }

    private static Difference only(Meeting base, Meeting there) {
        var found = Differing.of(base, base, there, NAMES);
        assertEquals(1, found.size(), found::toString);
        var one = found.getFirst();
        assertFalse(one.conflict());
        assertFalse(one.here().equals(one.there()), one::toString);
        var taken = Differing.take(base, found);
        assertEquals(there, taken);
        assertEquals(List.of(), Differing.of(base, taken, there, NAMES));
        return one;
    }

    private static Meeting heading(Meeting meeting, UnaryOperator<MeetingDocument.Heading> change) {
        return meeting.update(C04, each -> each.withHeading(change.apply(each.heading())));
    }

    private static Meeting outputs(Meeting meeting, UnaryOperator<Outputs> change) {
        var results = meeting.results();
        return meeting.withResults(results.withOutputs(change.apply(results.outputs())));
    }

    private static void told(Difference one, Topic topic, String what, String there) {
        assertEquals(topic, one.topic());
        assertEquals(what, one.what());
        assertTrue(one.there().contains(there), one::there);
    }

    @Test
    void everyAspectOfADocumentIsTold() {
        told(
                only(m -> heading(m, h -> DocumentHeading.asked(h, List.of("4/20", "6/20")))),
                Topic.DOCUMENT,
                "C04, Questions",
                "Q4/20, Q6/20");
        told(
                only(m -> heading(m, h -> DocumentHeading.of(h, "Y.other"))),
                Topic.DOCUMENT,
                "C04, work item",
                "Y.other");
        told(
                only(m -> heading(m, h -> DocumentHeading.titled(h, "Another title"))),
                Topic.DOCUMENT,
                "C04, title",
                "Another title");
        told(
                only(m -> heading(m, h -> DocumentHeading.from(h, "Omega"))),
                Topic.DOCUMENT,
                "C04, source",
                "Omega");
        var late = new MeetingDocument.Submission("Proposal", true);
        told(
                only(m -> heading(m, h -> DocumentHeading.submitted(h, late))),
                Topic.DOCUMENT,
                "C04, purpose",
                "Proposal (late)");
        told(
                only(
                        m ->
                                m.update(
                                        C04,
                                        d ->
                                                d.withNotes(
                                                        new MeetingDocument.Notes(
                                                                "It says less.",
                                                                d.notes().observation(),
                                                                d.notes().own())))),
                Topic.DOCUMENT,
                "C04, summary",
                "It says less.");
        told(
                only(m -> m.update(C04, d -> d.withFiles(List.of("C04.docx", "C04.pptx")))),
                Topic.DOCUMENT,
                "C04, files",
                "C04.pptx");
    }

    @Test
    void theClauseOfADocumentIsSaidByItsNumberAndTitle() {
        var clause = clause("6.1");
        var one =
                only(
                        m ->
                                m.update(
                                        C04,
                                        d ->
                                                d.withBearing(
                                                        d.bearing()
                                                                .withDraft(Optional.of(FLOOD))
                                                                .withClause(Optional.of(clause)))));
        told(one, Topic.DOCUMENT, "C04, clause", "Y.IoT-flood, 6.1 ");
        assertFalse(one.there().contains(clause.value()), one.there());
    }

    @Test
    void whichDraftADocumentIsAboutIsNoDifference() {
        var bound = BASE.update(C04, d -> d.withBearing(d.bearing().withDraft(Optional.of(FLOOD))));
        var bare = BASE.update(C04, d -> d.withBearing(d.bearing().withDraft(Optional.empty())));
        assertEquals(List.of(), Differing.of(bare, bare, bound, NAMES));
        assertEquals(List.of(), Differing.of(bound, bound, bare, NAMES));
    }

    private static Id clause(String number) {
        var numbering = org.rubric.numbering.Numbering.of(Sample.draft());
        var found = new ArrayList<Id>();
        Sample.draft()
                .forEach(
                        block ->
                                numbering
                                        .label(block.id())
                                        .filter(label -> label.number().equals(number))
                                        .ifPresent(_ -> found.add(block.id())));
        return found.getFirst();
    }

    @Test
    void textsForDecisionAndActionsSoughtAreTold() {
        var text =
                new DraftText(
                        DraftText.Wanted.CONSENT,
                        new DraftText.Text("Y.IoT-flood", "1.0", "Flood sensing"),
                        "TD 90",
                        "",
                        "");
        var with = outputs(BASE, now -> now.withDrafts(List.of(text)));
        told(only(_ -> with), Topic.DECISION, "Y.IoT-flood", "for consent · Flood sensing");
        var gone = only(with, outputs(with, now -> now.withDrafts(List.of())));
        assertEquals("", gone.there());
        var sought =
                only(
                        m ->
                                outputs(
                                        m,
                                        now ->
                                                new Outputs(
                                                        now.liaisons(),
                                                        now.drafts(),
                                                        List.of("to agree on a new Question"),
                                                        now.numbers(),
                                                        now.agendas())));
        told(sought, Topic.SOUGHT, "For the parent group", "to agree on a new Question");
    }

    @Test
    void interimAndPlannedMeetingsAreTold() {
        var results = BASE.results();
        var held = new Interim("Q4/20 e-meeting", "3 November 2026", "", "TD 70");
        var more = new ArrayList<>(results.interim());
        more.add(held);
        var there =
                new Results(
                        results.ipr(),
                        results.outputs(),
                        results.programme(),
                        results.actions(),
                        results.planned(),
                        more);
        told(
                only(m -> m.withResults(there)),
                Topic.INTERIM,
                "Q4/20 e-meeting",
                "3 November 2026 · TD 70");
        var day = new Sitting(LocalDate.of(2027, 5, 4), LocalTime.of(9, 0), LocalTime.of(10, 0));
        var planned = new ArrayList<>(results.planned());
        planned.add(new Planned("Another e-meeting", day, "", "", ""));
        told(
                only(m -> m.withResults(results.withPlanned(planned))),
                Topic.MEETING,
                "Another e-meeting",
                "4 May 2027");
    }

    @Test
    void numbersStatementsAndActionsAreSaidAsAPersonKnowsThem() {
        var sent =
                new OutgoingLiaison(
                        Id.of("ls-out/9"),
                        "",
                        "LS/o on gateways",
                        MeetingHeader.Liaison.NONE,
                        Optional.empty(),
                        "");
        var with = outputs(BASE, now -> now.withLiaisons(List.of(sent)));
        told(
                only(outputs(BASE, now -> now.withLiaisons(List.of())), with),
                Topic.STATEMENT,
                "LS/o on gateways",
                "LS/o on gateways");
        var roles =
                Map.of(
                        "report", "Report",
                        "checklist/Y.x", "Checklist, Y.x",
                        "summary/Y.x", "Summary, Y.x",
                        "progress", "Progress report",
                        "agenda", "Agenda",
                        "clean/draft-flood", "Y.IoT-flood, clean",
                        "marked/draft-flood", "Y.IoT-flood, with changes",
                        "ls/ls-out/9", "LS/o on gateways",
                        "a1/Y.new", "New work item Y.new",
                        "a5/Y.IoT-flood", "Justification of references, Y.IoT-flood");
        roles.forEach(
                (role, name) -> {
                    var there = outputs(with, now -> now.with(new Assigned(role, "TD 990", 0)));
                    told(only(with, there), Topic.NUMBER, name, "TD 990");
                });
        var action =
                new Action(Id.of("act-77"), "draw the table", "Zeta", "", Optional.empty(), false);
        var all = new ArrayList<>(BASE.results().actions());
        all.add(action);
        told(
                only(m -> m.withResults(m.results().withActions(all))),
                Topic.ACTION,
                "draw the table",
                "Zeta: draw the table");
    }

    @Test
    void twoPeopleOfOneNameAreToldEachAlone() {
        var two =
                List.of(
                        Participant.of("Wei Wang", "Alpha", ""),
                        Participant.of("Wei Wang", "Beta", ""));
        var base = BASE.withParticipants(two);
        var other = new ArrayList<>(two);
        other.set(1, Participant.of("Wei Wang", "Beta", "Norway"));
        told(
                only(base, base.withParticipants(other)),
                Topic.PARTICIPANT,
                "Wei Wang",
                "Beta · Norway");
        var renamed =
                List.of(
                        two.getFirst(),
                        new Participant("Wei Wang", "Beta", "", "", "", List.of("W")));
        var one = only(base, base.withParticipants(renamed));
        assertEquals("Beta (other details)", one.there());
    }

    @Test
    void sessionsDaysAndChairAreToldEachAlone() {
        var occasion = BASE.occasion();
        var moved = new ArrayList<>(occasion.sittings());
        moved.set(
                0,
                moved.getFirst()
                        .moved(LocalDate.of(2027, 1, 20), LocalTime.of(8, 0), LocalTime.of(9, 0)));
        told(
                only(m -> m.withOccasion(occasion.withSittings(moved))),
                Topic.MEETING,
                "Sessions",
                "20 January 2027, 08:00–09:00");
        if (!occasion.deadlines().isEmpty())
            told(
                    only(m -> m.withOccasion(occasion.withDeadlines(List.of()))),
                    Topic.MEETING,
                    "Days",
                    "");
    }

    private static Participant of(String organization, String role) {
        return new Participant("Ana Silva", organization, "", role, "", List.of());
    }

    @Test
    void namesakesAreNotTakenForEachOther() {
        var one = BASE.withParticipants(List.of(of("Alpha", "")));
        var two = BASE.withParticipants(List.of(of("Beta", "Editor"), of("Alpha", "")));
        var come = Differing.of(one, one, two, NAMES);
        assertEquals(1, come.size(), come::toString);
        assertEquals(
                List.of(of("Alpha", ""), of("Beta", "Editor")),
                Differing.take(one, come).participants());
        var both = BASE.withParticipants(List.of(of("Alpha", ""), of("Beta", "")));
        var gone = BASE.withParticipants(List.of(of("Beta", "")));
        assertEquals(
                gone.participants(),
                Differing.take(both, Differing.of(both, both, gone, NAMES)).participants());
        var none = BASE.withParticipants(List.of());
        var beta = Differing.of(none, one, gone, NAMES);
        assertEquals(both.participants(), Differing.take(one, beta).participants());
        var same = BASE.withParticipants(List.of(of("Alpha", ""), of("Alpha", "Editor")));
        var more = Differing.of(one, one, same, NAMES);
        assertEquals(same.participants(), Differing.take(one, more).participants());
        only(one, gone);
    }
}
