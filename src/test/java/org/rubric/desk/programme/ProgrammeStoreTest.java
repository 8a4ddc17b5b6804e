package org.rubric.desk.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Desk;
import org.rubric.desk.ExportJob;
import org.rubric.desk.Register;
import org.rubric.desk.Sample;
import org.rubric.desk.Subject;
import org.rubric.document.Contact;
import org.rubric.document.Document;
import org.rubric.interchange.bundle.ValueFormat;
import org.rubric.programme.ApprovalCase.Event;
import org.rubric.programme.Bearer;
import org.rubric.programme.Claim;
import org.rubric.programme.Coverage;
import org.rubric.programme.Dialogue;
import org.rubric.programme.ItemField;
import org.rubric.programme.Period;
import org.rubric.programme.Periods;
import org.rubric.programme.Schedule;
import org.rubric.programme.State;
import org.rubric.programme.Topic;
import org.rubric.programme.WorkProgramme;
import org.rubric.programme.form.CoverageTable;
import org.rubric.programme.form.ProposalForm;
import org.rubric.programme.form.Roadmap;

class ProgrammeStoreTest {
    @TempDir Path home;

    @Test
    void theSampleMeetingFillsTheProgramme() throws IOException {
        try (var desk = new Desk(home)) {
            var programme = desk.programme().now();
            assertEquals(
                    List.of("Y.flood-data", "Y.IoT-flood"),
                    programme.entries().stream().map(e -> e.name()).toList());
            var flood = programme.entry("Y.IoT-flood").orElseThrow();
            assertEquals("2027-01-19", flood.span().contributed());
            assertEquals(LocalDate.of(2027, 5, 3), programme.aimed(flood).orElseThrow().start());
            var proposed = programme.entry("Y.flood-data").orElseThrow();
            assertEquals(State.PROPOSED, proposed.course().events().getLast().state());
            assertTrue(proposed.details().scope().startsWith("The form in which"));
            assertEquals(programme, new Seed(desk.meetings()).into(programme), "Seeds once");
        }
    }

    @Test
    void theProgrammeIsThereAgainAtTheNextStart() throws IOException {
        WorkProgramme changed;
        try (var desk = new Desk(home)) {
            var kept = desk.programme();
            kept.change("Everything", ProgrammeStoreTest::full, "Ana");
            changed = kept.now();
            var format = ValueFormat.of(WorkProgramme.class);
            assertEquals(changed, format.read(format.text(changed)));
        }
        try (var desk = new Desk(home)) {
            assertEquals(changed, desk.programme().now());
            var item = desk.programme().now().entry("Y.IoT-flood").orElseThrow();
            assertTrue(item.course().events().getLast().exceptional());
        }
    }

    @Test
    void aStepIsTakenBack() throws IOException {
        try (var desk = new Desk(home)) {
            var kept = desk.programme();
            var before = kept.now();
            var event = new Event(State.PREPARED, "2027-03-20", "", "");
            kept.change("Prepared", p -> p.update("Y.IoT-flood", e -> e.after(event)), "Ana");
            assertEquals("Prepared for consent", row(desk, "Y.IoT-flood").get(3));
            assertEquals(Optional.of("Prepared"), kept.undo("Ana"));
            assertEquals(before, kept.now());
            assertEquals("Under study", row(desk, "Y.IoT-flood").get(3));
        }
    }

    @Test
    void theDraftsAreListedAsFarAsTheirItems() throws IOException {
        try (var desk = new Desk(home)) {
            var moved = new Event(State.LAST_CALL, "2027-06-01", "", "");
            desk.programme().change("m", p -> p.update("Y.IoT-flood", e -> e.after(moved)), "Ana");
            var rows = desk.list(Register.DRAFTS).rows();
            var flood = rows.stream().filter(r -> r.getFirst().equals("Y.IoT-flood")).findFirst();
            assertEquals("Last Call", flood.orElseThrow().get(3));
            desk.programme().change("w", p -> p.without("Y.IoT-flood"), "Ana");
            rows = desk.list(Register.DRAFTS).rows();
            flood = rows.stream().filter(r -> r.getFirst().equals("Y.IoT-flood")).findFirst();
            assertEquals("Under study", flood.orElseThrow().get(3), "as the draft says itself");
        }
    }

    @Test
    void aDraftAndItsItemFindEachOther() throws IOException {
        try (var desk = new Desk(home)) {
            var programme = desk.programme().now();
            var entry = DraftLink.entry(Sample.draft(), programme).orElseThrow();
            assertEquals("Y.IoT-flood", entry.name());
            var drafts = desk.repository().drafts();
            assertEquals("Y.IoT-flood", DraftLink.draft(entry, drafts).orElseThrow().name());
            var moved = new Event(State.LAST_CALL, "2027-06-01", "", "");
            var later = programme.update("Y.IoT-flood", e -> e.after(moved));
            assertEquals("Last Call", DraftLink.standing(Sample.draft(), later));
            assertEquals("Under study", DraftLink.standing(Sample.draft(), WorkProgramme.EMPTY));
            var other = programme.entry("Y.flood-data").orElseThrow();
            assertEquals(Optional.empty(), DraftLink.draft(other, drafts));
        }
    }

    @Test
    void aTopicsPageListsWhatCarriesIt() throws IOException {
        try (var desk = new Desk(home)) {
            var kept = desk.programme();
            var said = new Topic("Smart cities", Bearer.WORK_ITEM, "Y.IoT-flood");
            var event = new Dialogue("Dialogue 3", "2027-02", List.of("Smart cities"), "", "");
            kept.change("Tagged", p -> p.with(said).with(event), "Ana");
            var page = TopicPage.of("Smart cities", desk);
            assertEquals(
                    List.of("Y.IoT-flood", "Dialogue 3"),
                    page.carriers().stream().map(TopicPage.Carrier::name).toList());
            assertTrue(page.carriers().getFirst().said());
            var own = TopicPage.of("Gateways", desk).carriers();
            var names = own.stream().map(TopicPage.Carrier::name).toList();
            assertTrue(names.contains("Y.IoT-flood"), "its title says it: " + names);
            assertEquals(List.of(), TopicPage.of("Counterfeiting", desk).carriers());
        }
    }

    /// Each lies in target/tour as PDF, to be looked at.
    @Test
    void formsAndTablesAreExportedAsAnyDocument() throws IOException {
        try (var desk = new Desk(home)) {
            var programme = desk.programme().now();
            var group = desk.catalogue().group();
            var entry = programme.entry("Y.flood-data").orElseThrow();
            var claim = new Claim(Bearer.WORK_ITEM, "Y.IoT-flood", 98, "1");
            var resolutions = desk.catalogue().texts().resolutions();
            var coverage = new CoverageTable(Coverage.of(resolutions, List.of(claim)));
            export(desk, "form", new ProposalForm(entry).document(group, ""), 1);
            export(desk, "roadmap", Roadmap.of(programme).document(group, "JCA-IoT and SC&C"), 1);
            export(desk, "coverage", coverage.document(group), 3);
        }
    }

    private static void export(Desk desk, String name, Document document, int most)
            throws IOException {
        var file = Path.of("target", "tour", "programme-" + name + ".pdf");
        var subject = new Subject(name, document, List.of());
        var done = desk.export(new ExportJob(subject, ExportJob.Format.PDF, file));
        assertEquals(List.of(), done.findings(), name);
        assertTrue(done.pages() <= most, name + " has " + done.pages() + " pages");
        for (var verdict : desk.validate(file)) assertTrue(verdict.compliant(), verdict.toString());
    }

    @Test
    void deadlinesAndTablesBecomeFiles() throws IOException {
        try (var desk = new Desk(home)) {
            var programme = desk.programme().now();
            var meeting = programme.schedule().meetings().getFirst();
            var due = programme.schedule().timetable().before(meeting);
            var file = home.resolve("sg20.ics");
            new CalendarJob(meeting.name(), due, 7).write(file, Instant.EPOCH);
            var lines = Files.readAllLines(file);
            assertEquals(due.size(), lines.stream().filter("BEGIN:VEVENT"::equals).count());
            var table = new TableFile(List.of("a", "b"), List.of(List.of("x, \"y\"", "=1+1")));
            assertEquals("\uFEFFa,b\r\n\"x, \"\"y\"\"\",'=1+1\r\n", table.text());
        }
    }

    @Test
    void aMessageToTheListIsBuiltFromTheDraft() {
        var me = new Contact("Ana Silva", "Alpha Telecom", "Brazil", "", "ana@alpha.example");
        var mail =
                new ListMail(
                        Sample.draft(),
                        Sample.catalogue(),
                        Optional.of(me),
                        List.of("Y.IoT-flood.pdf"));
        assertEquals(List.of("t25sg20q4@lists.itu.int"), mail.lists());
        assertEquals(
                "[Q4/20] Draft new Recommendation ITU-T Y.IoT-flood:"
                        + " Requirements of flood sensing gateways",
                mail.subject());
        var words = mail.words();
        assertTrue(words.contains("Abstract\n") && words.contains("- Y.IoT-flood.pdf"), words);
        assertTrue(words.endsWith("Ana Silva\nAlpha Telecom\n"), words);
        assertEquals("ana@alpha.example", mail.message(mail.lists()).from());
    }

    private static List<String> row(Desk desk, String name) throws IOException {
        return desk.list(Register.WORK_ITEMS).rows().stream()
                .filter(row -> row.getFirst().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /// Something in every corner of the value.
    private static WorkProgramme full(WorkProgramme p) {
        var period = Periods.standard().period("aap.wait").orElseThrow();
        var schedule =
                p.schedule()
                        .withHolidays(List.of(LocalDate.of(2027, 5, 1)))
                        .with(period.lasting(30, Period.Unit.DAYS, "30 days", "us"), "2027-01-20")
                        .with(
                                new Schedule.Chosen(
                                        "Y.IoT-flood",
                                        "meeting.td",
                                        LocalDate.of(2027, 4, 20),
                                        "agreed",
                                        "2027-04-26"));
        var event = new Event(State.APPROVED, "2027-06-20", "SG20", "TD 1/P", "told by TSB");
        return p.with(schedule)
                .update("Y.IoT-flood", e -> ItemField.SCOPE.write(e, "Scope"))
                .update("Y.IoT-flood", e -> e.copied(ItemField.TITLE, "2027-01-20").after(event))
                .with(new Claim(Bearer.DRAFT, "Y.IoT-flood", 98, "1"))
                .with(new Topic("Accessibility", Bearer.TERM, "gateway"))
                .with(new Dialogue("D", "2027", List.of("Metaverse"), "A", "B"));
    }
}
