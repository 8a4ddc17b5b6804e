package org.rubric.desk.meeting.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Desk;
import org.rubric.desk.Sample;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.editing.Selection;
import org.rubric.editing.Session;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;
import org.rubric.meeting.Assigned;
import org.rubric.meeting.Conclusion;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.Results;
import org.rubric.meeting.Party;
import org.rubric.meeting.Occasion;
import org.rubric.meeting.report.Recomposition;
import org.rubric.meeting.report.Variant;

/// One report a meeting, that follows the ledger and keeps what was written.
class ReportsTest {
    private static final Id OBSERVATION = Id.of("c07/discussion/observation");
    private static final Id CONCLUSION = Id.of("c07/discussion/3");
    @TempDir private Path home;
    private Desk desk;

    @BeforeEach
    void open() throws IOException {
        desk = new Desk(home);
        desk.repository();
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    @Test
    void itIsMadeOnceAndFoundAgainAfterARestart() throws IOException {
        assertTrue(report().draft().isEmpty());
        var draft = desk.reports().draft(report(), "Report");
        assertEquals(draft, desk.reports().draft(report(), "Report"), "it never forks");
        assertEquals(Optional.of(draft), report().draft());
        close();
        desk = new Desk(home);
        assertEquals(Optional.of(draft), report().draft());
        var read = desk.repository().read(draft);
        assertEquals(report().fresh(), read, "what was composed is what the store gives back");
        assertEquals(
                leaves(read),
                desk.reports().following(read).size(),
                "nobody has rewritten anything");
        assertEquals(
                1,
                desk.repository().drafts().stream().filter(d -> d.draft().equals(draft)).count());
    }

    @Test
    void theLedgerChangesAndWordsStay() throws Exception {
        var session = begin();
        retype(session, OBSERVATION, "Zeta City showed the river. The group thanked it.");
        retype(session, CONCLUSION, "Noted, to go into the appendix.");
        assertEquals(List.of(), recomposed(session).composed().flags());
        conclude(Conclusion.Kind.AGREED);
        var now = recomposed(session);
        assertEquals(List.of(OBSERVATION, CONCLUSION), places(now));
        follow(session, now);
        assertEquals("Noted, to go into the appendix.", text(CONCLUSION, session));
        assertTrue(text(OBSERVATION, session).startsWith("Zeta City showed"), "words of mine stay");
        assertTrue(text(Id.of("report/summary/counts"), session).contains("4 agreed"));
        assertEquals(
                List.of(OBSERVATION, CONCLUSION),
                places(recomposed(session)),
                "flagged until settled");
        close();
        desk = new Desk(home);
        assertEquals(List.of(OBSERVATION, CONCLUSION), places(report()), "after a restart too");
    }

    @Test
    void aFlagIsSettledEitherWay() throws Exception {
        var session = begin();
        retype(session, CONCLUSION, "Mine.");
        conclude(Conclusion.Kind.AGREED);
        follow(session, recomposed(session));
        var finding = recomposed(session).composed().flags().getFirst();
        var document = session.snapshot().document();
        var ways = desk.reports().corrections(finding, document);
        assertEquals(
                List.of("Take the new", "Keep mine"), ways.stream().map(w -> w.words()).toList());
        session.apply(ways.get(1).transaction());
        assertEquals("Mine.", text(CONCLUSION, session));
        assertEquals(List.of(), places(recomposed(session)));
        session.undo();
        assertEquals(List.of(CONCLUSION), places(recomposed(session)), "undo takes it back");
        session.redo();
        assertEquals(List.of(), places(recomposed(session)));
        conclude(Conclusion.Kind.WITHDRAWN);
        assertEquals(List.of(CONCLUSION), places(recomposed(session)), "other facts flag it anew");
        var again = desk.reports().corrections(finding, session.snapshot().document());
        session.apply(again.getFirst().transaction());
        assertEquals("Conclusion: withdrawn.", text(CONCLUSION, session));
        assertEquals(List.of(), places(recomposed(session)));
        follow(session, recomposed(session));
        conclude(Conclusion.Kind.NOTED);
        follow(session, recomposed(session));
        assertEquals("Conclusion: noted.", text(CONCLUSION, session));
        retype(session, CONCLUSION, "Mine again.");
        assertEquals(List.of(), places(recomposed(session)), "nothing has changed since");
    }

    @Test
    void fiveParagraphsStayAndTheOneWhoseConclusionChangedIsFlagged() throws Exception {
        var session = begin();
        var five = List.of("c01", "c02", "c03", "c05", "c07");
        for (var each : five) retype(session, observation(each), "About " + each + ".");
        assertEquals(List.of(), places(recomposed(session)));
        conclude(Conclusion.Kind.AGREED);
        follow(session, recomposed(session));
        for (var each : five) assertEquals("About " + each + ".", text(observation(each), session));
        assertTrue(text(Id.of("report/summary/counts"), session).contains("4 agreed"));
        assertEquals("Conclusion: agreed.", text(CONCLUSION, session));
        assertEquals(List.of(OBSERVATION), places(recomposed(session)));
        var finding = recomposed(session).composed().flags().getFirst();
        var ways = desk.reports().corrections(finding, session.snapshot().document());
        assertEquals(
                List.of("Keep mine"),
                ways.stream().map(w -> w.words()).toList(),
                "nothing is offered that empties what somebody wrote");
        session.apply(ways.getFirst().transaction());
        keep(session);
        assertEquals(List.of(), places(recomposed(session)));
        session.undo();
        assertEquals(List.of(OBSERVATION), places(recomposed(session)));
        session.redo();
        keep(session);
        close();
        desk = new Desk(home);
        assertEquals(List.of(), places(report()), "settled after a restart too");
    }

    private static Id observation(String document) {
        return Id.of(document + "/discussion/observation");
    }

    @Test
    void oneUndoTakesARecompositionBackAndItCanBeDoneAgain() throws Exception {
        var session = begin();
        retype(session, OBSERVATION, "Mine.");
        var before = session.snapshot().document();
        conclude(Conclusion.Kind.AGREED);
        follow(session, recomposed(session));
        assertFalse(before.equals(session.snapshot().document()));
        session.undo();
        assertEquals(before, session.snapshot().document());
        keep(session);
        var again = recomposed(session);
        assertEquals(
                List.of(OBSERVATION), places(again), "what was taken back is nobody's own words");
        follow(session, again);
        assertEquals("Conclusion: agreed.", text(CONCLUSION, session));
        assertEquals("Mine.", text(OBSERVATION, session));
    }

    @Test
    void aNumberIsGivenOnceAndStandsEverywhere() throws Exception {
        var session = begin();
        number("report", "TD 90");
        number("ls/ls-out/1", "TD 92");
        number("a1/Y.flood-data", "TD 93");
        number("agenda", "TD 94");
        number("clean/draft-flood", "TD 91");
        follow(session, recomposed(session));
        var document = session.snapshot().document();
        assertEquals("TD 90", document.front().header().number());
        var words = new StringBuilder();
        document.forEach(block -> words.append(Inline.text(block.runs())).append('\n'));
        for (var number : List.of("TD 92", "TD 93", "TD 94"))
            assertTrue(words.toString().contains(number), number);
        assertTrue(words.toString().contains("LS/o on flood sensing terminology"));
        assertFalse(words.toString().contains("(TD to be assigned)"), words::toString);
    }

    @Test
    void whatWaitsIsTold() throws Exception {
        var session = begin();
        int waiting = recomposed(session).waiting().size();
        retype(session, OBSERVATION, "Words.");
        var left = recomposed(session).waiting();
        assertEquals(waiting - 1, left.size());
        assertTrue(left.stream().anyMatch(f -> f.message().contains("C02")), () -> left.toString());
        assertEquals(left, desk.reports().waiting(session.snapshot().document()));
        assertEquals(List.of(), desk.reports().waiting(Sample.draft()), "no report, no wait");
    }

    @Test
    void anotherFormKeepsTheWordsThatHaveAPlaceInIt() throws Exception {
        var session = begin();
        retype(session, OBSERVATION, "Mine.");
        var report = desk.reports().of(meeting(), Variant.REGIONAL_GROUP);
        follow(session, desk.reports().again(report, session.snapshot().document()));
        assertEquals("Mine.", text(OBSERVATION, session));
        assertTrue(session.snapshot().document().find(Id.of("report/programme")).isEmpty());
        assertEquals(Variant.REGIONAL_GROUP, report().variant(), "the form stays chosen");
        follow(session, desk.reports().of(meeting(), Variant.RAPPORTEUR_GROUP));
        assertTrue(session.snapshot().document().find(Id.of("report/programme")).isPresent());
    }

    @Test
    void aRemovedReportIsBegunAnew() throws Exception {
        var draft = desk.reports().draft(report(), "Report");
        desk.repository().remove(draft);
        assertTrue(report().draft().isEmpty());
        assertFalse(draft.equals(desk.reports().draft(report(), "Report")));
    }

    @Test
    void aWorkingPartyTakesInWhatItsQuestionsHaveWritten() throws Exception {
        var was = Sample.meeting();
        var question =
                was.withOccasion(
                        new Occasion(
                                Occasion.Kind.QUESTION,
                                new Party(List.of("4/20"), "", "WP2/20", "2025-2028"),
                                was.occasion().venue(),
                                was.occasion().sittings(),
                                List.of(),
                                "Sooyeon Baek"));
        var ledger = desk.ledgers().find(was.id()).orElseThrow();
        ledger.change("kind", _ -> question, "me").toCompletableFuture().get();
        var session = begin();
        retype(session, OBSERVATION, "Zeta City showed the river.");
        var host =
                new Meeting(
                        Id.of("wp2"),
                        new Occasion(
                                Occasion.Kind.WORKING_PARTY,
                                Party.of("WP2/20", "2025-2028"),
                                was.occasion().venue(),
                                was.occasion().sittings(),
                                List.of(),
                                ""),
                        List.of(),
                        List.of(),
                        List.of(),
                        Results.NONE);
        desk.ledgers().keep("new", host, "me");
        var report = desk.reports().of(host);
        assertEquals(Variant.WORKING_PARTY, report.variant());
        var place = Id.of(was.id().value() + "/" + OBSERVATION.value());
        assertEquals(
                "Zeta City showed the river.",
                Inline.text(report.document().find(place).orElseThrow().runs()));
        assertTrue(
                report.document()
                        .find(Id.of("report/programme/ongoing/table/Y.IoT-flood"))
                        .isPresent());
        assertTrue(
                report.waiting().stream()
                        .allMatch(f -> f.message().matches("The discussion of .+ waits.*")),
                () -> report.waiting().toString());
        assertEquals(List.of(), desk.reports().changed(report), "nobody has begun it");
        desk.reports().draft(report, "Report");
        assertEquals(List.of(), desk.reports().changed(desk.reports().of(host)));
        conclude(Conclusion.Kind.WITHDRAWN);
        var later = desk.reports().of(host);
        assertEquals(
                List.of(was.id()),
                desk.reports().changed(later).stream().map(Meeting::id).toList(),
                "a part has changed");
        desk.reports().became(later);
        assertEquals(List.of(), desk.reports().changed(desk.reports().of(host)));
        ownWordsChangeNoPart(host);
        conclude(Conclusion.Kind.NOTED);
        var progress = desk.reports().of(question, Variant.PROGRESS);
        var draft = desk.reports().draft(progress, "Report");
        assertFalse(desk.reports().of(question).draft().equals(Optional.of(draft)));
        assertTrue(report.figures().startsWith("12 contributions: 3 agreed"), report.figures());
        assertTrue(progress.document().find(Id.of("report/progress/j")).isPresent());
    }

    /// Neither the rapporteur's own words nor a paragraph that is flagged for good.
    private void ownWordsChangeNoPart(Meeting host) throws Exception {
        var lead = Sample.meeting().id().value() + "/";
        var joined = desk.reports().of(host);
        var session = Session.of(desk.repository().read(joined.draft().orElseThrow()));
        for (var own : List.of(OBSERVATION, CONCLUSION)) {
            var before = session.snapshot().document().find(Id.of(lead + own)).orElseThrow();
            var step = Step.Retype.of(before, Inline.plain("Words of the host."));
            session.apply(Transaction.of("typing", List.of(step), new Selection.None()));
        }
        try (var open = desk.repository().open(joined.draft().orElseThrow())) {
            open.append(session.snapshot().document(), "me").toCompletableFuture().join();
        }
        conclude(Conclusion.Kind.POSTPONED);
        var flagged = desk.reports().of(host);
        assertEquals(1, desk.reports().changed(flagged).size());
        assertFalse(flagged.composed().flags().isEmpty());
        desk.reports().became(flagged);
        assertEquals(List.of(), desk.reports().changed(desk.reports().of(host)), "it was told");
    }

    private Meeting meeting() throws IOException {
        return desk.ledgers().find(Sample.meeting().id()).orElseThrow().now();
    }

    private Report report() throws IOException {
        return desk.reports().of(meeting());
    }

    private Session begin() throws IOException {
        var draft = desk.reports().draft(report(), "Report");
        return Session.of(desk.repository().read(draft));
    }

    private Report recomposed(Session session) throws IOException {
        return desk.reports().reading(session.snapshot().document()).orElseThrow();
    }

    private void follow(Session session, Report report) throws IOException {
        var document = session.snapshot().document();
        Recomposing.of(document, report.document(), new Selection.None()).ifPresent(session::apply);
        desk.reports().became(report);
        keep(session);
    }

    private void keep(Session session) throws IOException {
        var draft = report().draft().orElseThrow();
        try (var open = desk.repository().open(draft)) {
            open.append(session.snapshot().document(), "me").toCompletableFuture().join();
        }
    }

    private void retype(Session session, Id block, String words) throws IOException {
        var before = session.snapshot().document().find(block).orElseThrow();
        var step = Step.Retype.of(before, Inline.plain(words));
        session.apply(Transaction.of("typing", List.of(step), new Selection.None()));
        keep(session);
    }

    private void conclude(Conclusion.Kind kind) throws Exception {
        change(
                meeting ->
                        meeting.update(
                                Id.of("c07"),
                                d -> d.conclude(Conclusion.of(kind, "", Instant.now()))));
    }

    private void number(String role, String label) throws Exception {
        change(
                meeting -> {
                    var results = meeting.results();
                    var outputs = results.outputs().with(new Assigned(role, label, 0));
                    return meeting.withResults(results.withOutputs(outputs));
                });
    }

    private void change(java.util.function.UnaryOperator<Meeting> how) throws Exception {
        var ledger = desk.ledgers().find(Sample.meeting().id()).orElseThrow();
        ledger.change("a change", how, "me").toCompletableFuture().get();
    }

    private static List<Id> places(Report report) {
        return report.composed().flags().stream()
                .filter(flag -> flag.code().equals(Recomposition.FACTS))
                .map(flag -> flag.place())
                .toList();
    }

    private static String text(Id id, Session session) {
        return Inline.text(session.snapshot().document().find(id).orElseThrow().runs());
    }

    private static int leaves(Document document) {
        var count = new int[1];
        document.forEach(block -> count[0] += block.parts().isEmpty() ? 1 : 0);
        return count[0];
    }
}
