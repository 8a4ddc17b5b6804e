package org.rubric.meeting.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rubric.desk.Sample;
import org.rubric.document.Id;
import org.rubric.meeting.AgendaItem;
import org.rubric.meeting.Conclusion;
import org.rubric.meeting.IprCall;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.Results;
import org.rubric.meeting.Sitting;

/// A meeting while it is going on, without a window.
class ProceedingsTest {
    private static final Instant ONE = Instant.parse("2027-01-19T12:00:00Z");

    /// The sample meeting before it began: 13:00 to 15:00 in Geneva, which is 12:00 to 14:00 UTC.
    private static Meeting fresh() {
        var sample = Sample.meeting();
        return sample.withDocuments(
                        sample.documents().stream()
                                .map(
                                        d ->
                                                new MeetingDocument(
                                                        d.id(),
                                                        d.number(),
                                                        d.heading(),
                                                        List.of(),
                                                        d.notes(),
                                                        d.files()))
                                .toList())
                .withAgenda(
                        sample.agenda().stream()
                                .map(
                                        i ->
                                                AgendaItem.of(
                                                        i.id(),
                                                        i.title(),
                                                        i.minutes(),
                                                        i.documents()))
                                .toList())
                .withResults(Results.NONE);
    }

    @Test
    void theSessionOfThisDayIsBegunThoughAnEarlierOneNeverWas() {
        var first =
                new Sitting(LocalDate.of(2027, 1, 18), LocalTime.of(13, 0), LocalTime.of(15, 0));
        var meeting = fresh();
        var second = meeting.occasion().sittings().getFirst();
        var both = meeting.occasion().withSittings(List.of(first, second));
        assertEquals(second, Proceedings.current(meeting.withOccasion(both), ONE));
    }

    @Test
    void wordsThatNameAMemberAreKnownByShortNamesAndSurnames() {
        var meeting = fresh();
        var c01 = Id.of("c01");
        var renamed = meeting.update(c01, d -> d.withHeading(source(d, "NEC, Zeta City")));
        assertTrue(Recording.named("NEC asked to wait", renamed).isPresent());
        assertTrue(Recording.named("connected and agreed", renamed).isEmpty(), "no part of a word");
        assertTrue(Recording.named("as Lindqvist said", meeting).isPresent());
        assertTrue(Recording.named("agreed with the editors", meeting).isEmpty());
    }

    private static MeetingDocument.Heading source(MeetingDocument document, String source) {
        var old = document.heading();
        return new MeetingDocument.Heading(old.title(), source, old.questions(), old.workItem());
    }

    private static Instant start(Meeting meeting, Instant now, String entry) {
        return Timetable.of(meeting, now).start(Id.of(entry)).orElseThrow();
    }

    private static Instant at(int minutes) {
        return ONE.plus(Duration.ofMinutes(minutes));
    }

    private static Meeting turn(Meeting meeting, String entry, int minutes) {
        return Proceedings.turn(meeting, Optional.of(Id.of(entry)), at(minutes));
    }

    @Test
    void beforeItBeginsEverythingStandsWhereItIsPlanned() {
        var meeting = fresh();
        assertEquals(ONE, start(meeting, at(-600), "agenda/opening"));
        assertEquals(at(5), start(meeting, at(-600), "agenda/agenda"));
        assertEquals(at(15), start(meeting, at(-600), "c01"));
        assertEquals(at(15), start(meeting, at(-600), "agenda/flood"), "with its first document");
        assertEquals(at(15).plusSeconds(330), start(meeting, at(-600), "c02"));
        assertEquals(at(70), start(meeting, at(-600), "c08"));
    }

    @Test
    void whatTakesLongerMovesTheRest() {
        var meeting = Proceedings.start(fresh(), Optional.of(Id.of("agenda/opening")), at(2));
        meeting = turn(meeting, "agenda/agenda", 12);
        assertEquals(at(2), start(meeting, at(13), "agenda/opening"));
        assertEquals(at(12), start(meeting, at(13), "agenda/agenda"));
        assertEquals(at(17), start(meeting, at(13), "agenda/ipr"), "five minutes later");
        assertEquals(at(30), start(meeting, at(30), "agenda/ipr"), "not before now");
    }

    @Test
    void whatDoesNotFitBeginsWithTheNextSession() {
        var day = LocalDate.of(2027, 1, 19);
        var meeting = fresh();
        meeting =
                meeting.withOccasion(
                        meeting.occasion()
                                .withSittings(
                                        List.of(
                                                new Sitting(
                                                        day,
                                                        LocalTime.of(13, 0),
                                                        LocalTime.of(14, 0)),
                                                new Sitting(
                                                        day.plusDays(1),
                                                        LocalTime.of(13, 0),
                                                        LocalTime.of(14, 0)))));
        assertEquals(at(24 * 60), start(meeting, at(-60), "c12"));
        assertTrue(start(meeting, at(-60), "c01").isBefore(at(60)));
    }

    @Test
    void theClockKnowsEachDocument() {
        var meeting = Proceedings.start(fresh(), Optional.of(Id.of("agenda/opening")), at(0));
        meeting = turn(meeting, "c01", 10);
        meeting = turn(meeting, "c02", 16);
        meeting = turn(meeting, "c01", 18);
        meeting = Proceedings.end(meeting, at(21));
        assertEquals(Duration.ofMinutes(9), spent(meeting, "c01"));
        assertEquals(Duration.ofMinutes(2), spent(meeting, "c02"));
        assertEquals(Duration.ofMinutes(10), spent(meeting, "agenda/opening"));
        assertTrue(Proceedings.running(meeting).isEmpty());
        assertTrue(meeting.agenda().stream().noneMatch(AgendaItem::running));
        assertEquals(
                Duration.ofMinutes(21),
                meeting.occasion().sittings().getFirst().held().getFirst().length(at(99)));
    }

    private static Duration spent(Meeting meeting, String entry) {
        return Proceedings.elapsed(Entry.find(meeting, Id.of(entry)).orElseThrow(), at(99));
    }

    @Test
    void withoutASessionNothingRuns() {
        var meeting = fresh();
        assertSame(meeting, turn(meeting, "c01", 3));
        var on = Proceedings.start(meeting, Optional.of(Id.of("c01")), at(0));
        assertSame(on, Proceedings.start(on, Optional.of(Id.of("c01")), at(1)));
        assertSame(on, turn(on, "c01", 5));
    }

    @Test
    void aDocumentThatNoItemNamesIsStillAnEntry() {
        var meeting = fresh().withAgenda(List.of());
        var entries = Entry.of(meeting);
        assertEquals(meeting.documents().size(), entries.size());
        assertEquals(Duration.ZERO, entries.getFirst().planned());
        assertEquals(ONE, start(meeting, at(-1), "c01"));
    }

    @Test
    void titlesAreShortAndTheCallIsFound() {
        var meeting = fresh();
        var c01 = Entry.find(meeting, Id.of("c01")).orElseThrow();
        assertEquals("Reporting period in clause 6.1", c01.title());
        assertTrue(Entry.find(meeting, Id.of("agenda/ipr")).orElseThrow().ipr());
        assertFalse(Entry.find(meeting, Id.of("agenda/next")).orElseThrow().ipr());
        assertTrue(Entry.find(meeting, Id.of("agenda/flood")).orElseThrow().heading());
    }

    private static Meeting conclude(
            Meeting meeting, String entry, char letter, String text, boolean recorded) {
        var verdict = Verdict.of(Entry.find(meeting, Id.of(entry)).orElseThrow(), letter);
        return new Recording(verdict.orElseThrow(), text, recorded, "Delta Networks", ONE)
                .in(meeting, Id.of(entry));
    }

    private static Conclusion reached(Meeting meeting, String document) {
        return meeting.document(Id.of(document)).orElseThrow().conclusion().orElseThrow();
    }

    @Test
    void everyKindHasItsLetter() {
        var c01 = Entry.find(fresh(), Id.of("c01")).orElseThrow();
        var letters = new StringBuilder();
        Verdict.of(c01).forEach(verdict -> letters.append(verdict.letter()));
        assertEquals("ACNXFPWU", letters.toString());
        assertTrue(Verdict.of(c01, 'q').isEmpty());
        assertEquals("noted", Verdict.of(c01, 'n').orElseThrow().words());
    }

    @Test
    void aNameIsKeptOutOfTheReportUnlessItIsForTheRecord() {
        var words = "Delta Networks objects.";
        var without = reached(conclude(fresh(), "c04", 'X', words, false), "c04");
        assertEquals("not agreed", without.words());
        assertFalse(without.statement().recorded());
        assertEquals(words, without.statement().text());
        var with = reached(conclude(fresh(), "c04", 'X', words, true), "c04");
        assertTrue(with.statement().recorded());
        var person = conclude(fresh(), "c04", 'N', "as João Costa said", false);
        assertEquals("", reached(person, "c04").phrase());
        var plain = reached(conclude(fresh(), "c04", 'N', "noted for information", false), "c04");
        assertEquals("noted for information", plain.phrase());
        assertEquals(Conclusion.Statement.NONE, plain.statement());
    }

    @Test
    void theWordsOfTheKindAreNoPhraseAndHistoryStays() {
        var once = conclude(fresh(), "c03", 'A', "agreed", false);
        assertEquals("", reached(once, "c03").phrase());
        var twice = conclude(once, "c03", 'C', "", false);
        assertEquals(2, twice.document(Id.of("c03")).orElseThrow().conclusions().size());
        assertEquals(Conclusion.Kind.AGREED_WITH_CHANGES, reached(twice, "c03").kind());
    }

    @Test
    void itemsHaveOutcomesAndTheCallItsSentence() {
        var adopted = conclude(fresh(), "agenda/agenda", 'A', "", false);
        assertEquals("adopted", item(adopted, "agenda/agenda").outcome());
        var own = conclude(fresh(), "agenda/agenda", 'A', "adopted with C12 last", false);
        assertEquals("adopted with C12 last", item(own, "agenda/agenda").outcome());
        var usual = new IprCall(IprCall.Answer.NONE_DECLARED, "").sentence();
        var call = conclude(fresh(), "agenda/ipr", 'N', usual, false);
        assertEquals("", call.results().ipr().words());
        assertEquals("None declared", item(call, "agenda/ipr").outcome());
        var changed = conclude(call, "agenda/ipr", 'D', "Two declarations.", false);
        assertEquals("Two declarations.", changed.results().ipr().sentence());
    }

    private static AgendaItem item(Meeting meeting, String id) {
        return Entry.find(meeting, Id.of(id)).orElseThrow().item().orElseThrow();
    }

    @Test
    void whatComesBackAndWhatIsToBeDoneIsCounted() {
        var meeting = conclude(fresh(), "c10", 'P', "", false);
        meeting = conclude(meeting, "c12", 'U', "", false);
        meeting = conclude(meeting, "c01", 'A', "", false);
        assertEquals(2, Proceedings.carriedForward(meeting).size());
        meeting = Recording.undertaken(meeting, Id.of("c07"), "merge", "Zeta City", "2027-02-19");
        meeting = Recording.undertaken(meeting, Id.of("agenda/next"), "book a room", "", "");
        assertEquals(2, Proceedings.open(meeting).size());
        assertEquals(Optional.of(Id.of("c07")), meeting.results().actions().getFirst().about());
        assertTrue(meeting.results().actions().getLast().about().isEmpty());
    }

    @Test
    void phrasesOfTheGroupComeBeforeTheUsualOnes() {
        var phrases = Phrases.of(List.of(Sample.meeting()));
        var noted = phrases.fitting(Conclusion.Kind.NOTED, "");
        assertTrue(noted.indexOf("noted for information") >= 2, noted.toString());
        assertTrue(noted.contains("noted; a reply is sent"));
        assertEquals(noted.size(), noted.stream().distinct().count());
        assertEquals(
                List.of("agreed with three of its four changes"),
                phrases.fitting(Conclusion.Kind.AGREED_WITH_CHANGES, "FOUR"));
        for (int i = 0; i < 100; i++)
            phrases.learn(Conclusion.of(Conclusion.Kind.NOTED, "phrase " + i, ONE));
        assertEquals(40, phrases.fitting(Conclusion.Kind.NOTED, "").size());
    }
}
