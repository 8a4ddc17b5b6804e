package org.rubric.desk.meeting.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Desk;
import org.rubric.desk.Sample;
import org.rubric.desk.knowledge.Myself;
import org.rubric.desk.meeting.ledger.Shelf;
import org.rubric.desk.meeting.post.Posting.Sort;
import org.rubric.desk.review.Reviews;
import org.rubric.document.Contact;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.meeting.Assigned;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.numbering.Numbering;
import org.rubric.revision.Proposal;

/// B39, B40 and B42: what is to be posted, what it lacks, numbers from one place.
class PostingsTest {
    @TempDir private Path home;
    private Desk desk;
    private Meeting meeting;

    @BeforeEach
    void open() throws IOException {
        desk = new Desk(home);
        desk.repository();
        Revised.in(desk);
        meeting = Sample.meeting();
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    private Posting one(Sort sort) throws IOException {
        return Postings.of(desk, meeting).stream()
                .filter(each -> each.sort() == sort)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void changesAreToldAgainstTheBaseTextInTheNamesOfTheContributions() throws IOException {
        var draft = desk.repository().find(Sample.DRAFT).orElseThrow().draft();
        var now = desk.repository().read(draft);
        var base = now.withBody(now.body().subList(0, now.body().size() - 1));
        var records = desk.repository().records();
        var reviews = Reviews.in(records, Shelf.MOST);
        var shelf = new Shelf(reviews, meeting.id(), draft);
        shelf.keepBase(base, "base.docx", "Ana");
        shelf.keep(Id.of("c01"), "C01.docx", Proposal.of("Alpha Telecom", base, now), "Ana");
        var since = one(Sort.MARKED).text().since().orElseThrow();
        assertEquals("TD 81/2-R1", since.name());
        assertEquals(base, since.document());
        assertEquals("Alpha Telecom", since.authors().getFirst().author());
    }

    @Test
    void allOutputsAreListedWithWhatTheyLack() throws IOException {
        var all = Postings.of(desk, meeting);
        assertEquals(
                List.of(Sort.REPORT, Sort.AGENDA, Sort.CLEAN, Sort.MARKED, Sort.LIAISON, Sort.FORM),
                all.stream().map(Posting::sort).toList());
        for (var each : all) {
            assertFalse(each.wants(Aspect.NUMBER).isEmpty(), each.role());
            assertTrue(each.file().matches("[A-Za-z0-9._-]+"), each.file());
            assertTrue(each.fileName().endsWith("_DRAFT"), each.fileName());
            assertEquals(List.of(), each.wants(Aspect.RECORDING));
        }
        var report = one(Sort.REPORT).wants(Aspect.WORDS);
        assertTrue(report.size() > 5, "observations that are empty");
        assertTrue(report.getFirst().place().isPresent(), "each with its place");
        assertEquals(
                "The statement waits for its text.",
                one(Sort.LIAISON).wants(Aspect.WORDS).getFirst().words());
        var form = one(Sort.FORM).wants(Aspect.WORDS).getFirst().words();
        assertTrue(form.contains("Timing, Editor, Supporting members"), form);
        var names = new HashSet<String>();
        for (var each : all) assertTrue(names.add(each.file()), each.file());
    }

    @Test
    void myDetailsCompleteTheHeader() throws Exception {
        assertFalse(one(Sort.LIAISON).wants(Aspect.HEADER).isEmpty());
        var me = new Contact("Ana Lopes", "Alpha Telecom", "Brazil", "", "ana@example.org");
        desk.me()
                .change("details", person -> Myself.with(person, me), "me")
                .toCompletableFuture()
                .get();
        var now = one(Sort.LIAISON);
        assertEquals(List.of(), now.wants(Aspect.HEADER));
        assertEquals(List.of(me), now.text().document().front().people().contacts());
    }

    @Test
    void aNumberGivenOnceStandsEverywhere() throws IOException {
        int number = 90;
        for (var each : Postings.of(desk, meeting)) {
            var given = TypedNumber.read(each.role(), Integer.toString(number)).orElseThrow();
            meeting = Giving.give(meeting, each, given);
            number++;
        }
        int at = 90;
        for (var each : Postings.of(desk, meeting)) {
            var label = "TD " + at++;
            assertEquals(label, each.number().printed());
            assertTrue(each.file().startsWith(label.replace(" ", "") + "_"), each.file());
            assertEquals(List.of(), each.wants(Aspect.NUMBER));
            assertEquals(label, each.text().document().front().header().number());
            assertFalse(
                    words(each.text().document()).contains(MeetingDocument.UNASSIGNED),
                    each.role() + ": " + words(each.text().document()));
        }
        var report = words(one(Sort.REPORT).text().document());
        for (var label : List.of("TD 90", "TD 92", "TD 94", "TD 95"))
            assertTrue(report.contains(label), label + " in the report");
    }

    @Test
    void theMailNamesNumbersNextMeetingAndOpenActions() throws IOException {
        var all = Postings.of(desk, meeting);
        for (var each : all)
            if (each.sort() == Sort.REPORT)
                meeting =
                        Giving.give(meeting, each, TypedNumber.read("report", "90").orElseThrow());
        var mail =
                new PostMail(
                        meeting,
                        Postings.of(desk, meeting),
                        desk.catalogue(),
                        java.util.Optional.empty());
        var words = mail.words();
        assertTrue(words.contains("- TD 90: Report of Q4/20"), words);
        assertTrue(words.contains("- TD to be assigned: Agenda of"), words);
        assertTrue(words.contains("16 March 2027, 13:00–15:00 Geneva time"), words);
        assertTrue(words.contains("Zeta City: merge the use case"), words);
        assertTrue(words.contains("by 19 February 2027"), words);
        assertFalse(mail.lists().isEmpty());
    }

    @Test
    void numbersAreReadAsTheyAreTyped() {
        assertEquals("TD 90", TypedNumber.read("report", " 90 ").orElseThrow().printed());
        assertEquals("TD 90", TypedNumber.read("report", "td90").orElseThrow().printed());
        assertEquals(
                "TD 81/2-R1", TypedNumber.read("report", "TD 81/2-R1").orElseThrow().printed());
        assertEquals(
                "SG20-TD456-R2",
                TypedNumber.read("report", "SG20-TD456-R2").orElseThrow().printed());
        assertEquals(new Assigned("report", "", 0), TypedNumber.read("report", " ").orElseThrow());
        for (var wrong : List.of("ninety", "TD", "90 91", "TD 90-R", "C01", "TD 9999999"))
            assertTrue(TypedNumber.read("report", wrong).isEmpty(), wrong);
    }

    @Test
    void oneNumberIsNotGivenTwice() throws IOException {
        meeting = Giving.give(meeting, one(Sort.REPORT), new Assigned("report", "TD 90", 0));
        assertTrue(Giving.taken(meeting, new Assigned("agenda", "TD 90", 0)).isPresent());
        assertTrue(Giving.taken(meeting, new Assigned("agenda", "TD 90", 1)).isEmpty());
        assertTrue(Giving.taken(meeting, new Assigned("agenda", "TD 81/2", 1)).isPresent());
        meeting = Giving.give(meeting, one(Sort.CLEAN), new Assigned("clean/x", "TD 92", 0));
        assertTrue(Giving.taken(meeting, new Assigned("marked/x", "TD 92", 0)).isEmpty());
    }

    private static String words(Document document) {
        var words = new StringBuilder(document.front().header().number()).append('\n');
        for (var block : document.front().overview().summary())
            words.append(Inline.text(block.runs())).append('\n');
        var numbering = Numbering.of(document);
        document.forEach(block -> words.append(Inline.text(block.runs())).append('\n'));
        return words.append(numbering.findings()).toString();
    }
}
