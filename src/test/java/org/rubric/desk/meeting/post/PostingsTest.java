package org.rubric.desk.meeting.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
import org.rubric.document.Block;
import org.rubric.document.Contact;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Marks;
import org.rubric.document.Traits;
import org.rubric.meeting.Assigned;
import org.rubric.meeting.DraftText;
import org.rubric.meeting.report.Variant;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.numbering.Numbering;
import org.rubric.programme.Justification;
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
    void otherFormsOfTheReportAreListedOnceBegun() throws Exception {
        for (var form : List.of(Variant.PROGRESS, Variant.FIGURES)) {
            var sort = form == Variant.PROGRESS ? Sort.PROGRESS : Sort.FIGURES;
            assertTrue(Postings.of(desk, meeting).stream().noneMatch(each -> each.sort() == sort));
            desk.reports().draft(desk.reports().of(meeting, form), "Report");
            var now = one(sort);
            assertEquals(form.key(), now.role());
            assertFalse(now.wants(Aspect.NUMBER).isEmpty());
            var given = TypedNumber.read(now.role(), "96").orElseThrow();
            var numbered = Giving.give(meeting, now, given);
            var after =
                    Postings.of(desk, numbered).stream()
                            .filter(each -> each.sort() == sort)
                            .findFirst()
                            .orElseThrow();
            assertEquals("TD 96", after.text().document().front().header().number());
            assertTrue(after.file().startsWith("TD96_"), after.file());
        }
        assertEquals(
                1,
                Postings.of(desk, meeting).stream().filter(p -> p.sort() == Sort.REPORT).count());
        var names = Postings.of(desk, meeting).stream().map(Posting::file).toList();
        assertTrue(names.contains("Progress_report_Q4-20_2027-01-19"), names.toString());
        assertTrue(names.contains("Figures_Q4-20_2027-01-19"), names.toString());
    }

    @Test
    void theTextOfAStatementIsWrittenAsADraftAndItsHeaderIsOfTheRecords() throws Exception {
        var texts = new StatementTexts(desk);
        var sent = meeting.results().outputs().liaisons().getFirst();
        assertEquals(Optional.empty(), texts.draft(meeting, sent));
        var draft = texts.begin(meeting, sent, "Liaison statement");
        assertEquals(draft, texts.begin(meeting, sent, "Liaison statement"), "one alone");
        var header = desk.repository().read(draft).front().header();
        assertEquals("TD to be assigned", header.number());
        assertEquals("E-meeting, 19 January 2027", header.sitting().placeAndDate());
        assertEquals(1, one(Sort.LIAISON).wants(Aspect.WORDS).size(), "nothing is written yet");
        var bold = new Inline.Text("agreed", Marks.of(Marks.Style.BOLD));
        var item =
                new Block.Item(
                        Id.of("item"),
                        Traits.NONE,
                        1,
                        Block.Item.Marker.DASH,
                        List.of(new Inline.Text("the definition is ", Marks.NONE), bold));
        var body = new ArrayList<Block>(desk.repository().read(draft).body());
        body.addFirst(item);
        try (var open = desk.repository().open(draft)) {
            var text = open.document().withBody(body);
            text =
                    text.withFront(
                            text.front().withIdentity(text.front().identity().withTitle("Old")));
            open.append(text, "me").toCompletableFuture().join();
        }
        var now = one(Sort.LIAISON);
        assertEquals(List.of(), now.wants(Aspect.WORDS));
        assertEquals(item, now.text().document().body().getFirst());
        assertEquals(sent.title(), now.text().document().front().identity().title());
        desk.repository().remove(draft);
        assertEquals(Optional.empty(), texts.draft(meeting, sent));
        assertEquals(1, one(Sort.LIAISON).wants(Aspect.WORDS).size());
    }

    /// A text that goes for a decision brings the justification of its references.
    @Test
    void theJustificationOfReferencesIsListedWithWhatItLacks() throws Exception {
        var none = Postings.of(desk, meeting).stream().map(Posting::sort).toList();
        assertFalse(none.contains(Sort.JUSTIFICATION), "no text goes for a decision");
        var text =
                new DraftText(
                        DraftText.Wanted.CONSENT,
                        new DraftText.Text("Y.IoT-flood", "1.0", "Flood"),
                        "",
                        "",
                        "");
        var outputs = meeting.results().outputs().withDrafts(List.of(text));
        meeting = meeting.withResults(meeting.results().withOutputs(outputs));
        assertTrue(
                Postings.of(desk, meeting).stream()
                        .noneMatch(each -> each.sort() == Sort.JUSTIFICATION),
                "it cites nothing that needs one");
        cite();
        var form = one(Sort.JUSTIFICATION);
        assertEquals("a5/Y.IoT-flood", form.role());
        assertEquals("A.5_Y.IoT-flood", form.file());
        assertFalse(form.ready());
        assertTrue(
                form.wants(Aspect.WORDS).stream()
                        .anyMatch(want -> want.words().contains("is not answered whole")),
                () -> form.wants().toString());
        var given = TypedNumber.read(form.role(), "95").orElseThrow();
        meeting = Giving.give(meeting, form, given);
        assertEquals("TD95_A.5_Y.IoT-flood", one(Sort.JUSTIFICATION).file());
        assertEquals("TD 95", one(Sort.JUSTIFICATION).text().document().front().header().number());
        assertEquals(form.text().draft(), one(Sort.CLEAN).text().draft());
    }

    @Test
    void theNumberOfAFormStaysItsOwnUnderAnotherName() throws IOException {
        var form = meeting.results().programme().proposed().getFirst();
        var name = form.item().name();
        var given = TypedNumber.read("a1/" + name, "93").orElseThrow();
        meeting = Giving.give(meeting, one(Sort.FORM), given);
        var other =
                new Justification(
                        form.item().withName("Y.flood-model"),
                        form.scope(),
                        form.summary(),
                        form.relations(),
                        form.liaisons(),
                        form.document());
        var now = Proposing.with(meeting, name, other);
        assertEquals("TD 93", now.results().outputs().number("a1/Y.flood-model").printed());
        assertEquals("", now.results().outputs().number("a1/" + name).label());
        assertEquals(1, now.results().programme().proposed().size());
    }

    /// A text of another body in clause 2.
    private void cite() throws IOException {
        var entry =
                new Block.Line(
                        Id.of("ref-rfc/entry"),
                        Traits.NONE,
                        Inline.plain("IETF RFC 8259 (2017), The JSON Format."));
        var cited = new Block.Reference(Id.of("ref-rfc"), Traits.NONE, "IETF RFC 8259", entry);
        var draft = desk.repository().find(Sample.DRAFT).orElseThrow().draft();
        try (var open = desk.repository().open(draft)) {
            var text =
                    open.document()
                            .update(
                                    Id.of("references"),
                                    block -> {
                                        var body = new ArrayList<>(((Block.Clause) block).body());
                                        body.add(cited);
                                        return ((Block.Clause) block).withBody(body);
                                    });
            open.append(text, "me").toCompletableFuture().join();
        }
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
