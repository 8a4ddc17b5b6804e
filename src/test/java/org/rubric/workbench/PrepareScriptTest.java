package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.meeting.prepare.Inbox;
import org.rubric.meeting.Deadline;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;

/// Script B before the meeting, rows 1 to 8, 15 and 34, in the window.
class PrepareScriptTest {
    @TempDir private Path home;
    private final TimeZone zone = TimeZone.getDefault();
    private Stored open;

    @BeforeEach
    void inSeoul() throws IOException {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Seoul"));
        open = new Stored(home);
    }

    @AfterEach
    void leave() throws IOException {
        open.close();
        TimeZone.setDefault(zone);
    }

    private List<Node> all(Predicate<Node> fits) {
        return Ui.on(
                () ->
                        open.scene().getRoot().lookupAll("*").stream()
                                .filter(fits)
                                .filter(PrepareScriptTest::seen)
                                .toList());
    }

    private static boolean seen(Node node) {
        for (Node each = node; each != null; each = each.getParent())
            if (!each.isVisible()) return false;
        return true;
    }

    private void fire(String words) {
        var found =
                all(
                        node ->
                                node instanceof ButtonBase b
                                        && words.equals(String.valueOf(b.getText()).strip()));
        assertFalse(found.isEmpty(), () -> "There is no button " + words);
        Ui.run(() -> ((ButtonBase) found.getLast()).fire());
        Ui.settle();
    }

    private void tab(String begin) {
        var found =
                all(
                        node ->
                                node instanceof ButtonBase b
                                        && b.getStyleClass().contains("prepare-tab")
                                        && b.getText().startsWith(begin));
        Ui.run(() -> ((ButtonBase) found.getFirst()).fire());
        Ui.settle();
    }

    private TextField field(String said) {
        var found = all(node -> node instanceof TextField f && said.equals(f.getAccessibleText()));
        assertFalse(found.isEmpty(), () -> "There is no field " + said);
        return (TextField) found.getLast();
    }

    private void write(String said, String words) {
        var field = field(said);
        Ui.run(
                () -> {
                    field.requestFocus();
                    field.setText(words);
                });
        Ui.settle();
    }

    private boolean says(String words) {
        return !all(node ->
                        node instanceof Labeled l && String.valueOf(l.getText()).contains(words))
                .isEmpty();
    }

    /// Asked from here: what is seen is looked up on the JavaFX thread.
    private static void until(BooleanSupplier condition) {
        long limit = System.nanoTime() + 30_000_000_000L;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > limit) throw new AssertionError("It did not come about");
            Ui.settle();
        }
        Ui.settle();
    }

    private void copied(String words) {
        Ui.run(
                () -> {
                    var content = new ClipboardContent();
                    content.putString(words);
                    Clipboard.getSystemClipboard().setContent(content);
                });
    }

    private void copied(Path... files) {
        Ui.run(
                () -> {
                    var content = new ClipboardContent();
                    content.putFiles(List.of(files).stream().map(Path::toFile).toList());
                    Clipboard.getSystemClipboard().setContent(content);
                });
    }

    private Meeting meeting() {
        try {
            return open.desk.ledgers().all().stream()
                    .filter(m -> !m.id().value().equals("q4-20-2027-01-19"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void picture(String name) {
        for (var theme : Theme.values()) {
            Ui.run(() -> open.window.dress(theme));
            Ui.picture(open.scene(), name + "-" + theme.name().toLowerCase());
        }
        Ui.run(() -> open.window.dress(Theme.LIGHT));
        Ui.settle();
    }

    private void prepared() {
        open.palette("Prepare a meeting");
        write("Questions", "Q4/20");
        write("Day", "2027-01-19");
        write("From", "13:00");
        write("Until", "15:00");
        write("Parent meets", "2027-05-03");
    }

    private void applied(String title) {
        until(() -> says(title));
        fire("Apply");
        until(() -> !says(title));
    }

    @Test
    void theWeeksBefore() throws IOException {
        // B1
        prepared();
        assertTrue(says("Q4/20 Rapporteur Group e-meeting (19 January 2027)"));
        assertTrue(says("local 21:00–23:00"));
        picture("60-prepare-new");
        fire("Prepare");
        until(() -> says("Announcement to the list"));
        assertEquals("Q4/20 Rapporteur Group e-meeting (19 January 2027)", meeting().title());
        assertEquals("2027-01-05", field("Announcement to the list").getText());
        assertEquals("2027-01-07", field("Contributions").getText());
        picture("61-prepare-meeting");
        write("Contributions", "2027-01-11");
        open.press(KeyCode.ENTER);
        var set = due(Deadline.Kind.CONTRIBUTIONS);
        assertEquals(LocalDate.of(2027, 1, 11), set.day());
        assertTrue(set.own());

        // B2 and B3
        fire("Announce…");
        until(() -> says("Announce the meeting"));
        assertEquals("t25sg20q4@lists.itu.int", field("To").getText());
        picture("62-prepare-announce");
        fire("Save as .eml");
        until(() -> endings(".eml") == 1);
        fire("Calendar file");
        until(() -> endings(".ics") == 1);

        // B4
        tab("Documents");
        picture("63-prepare-documents-none");
        copied(Inbox.LIST);
        open.shortcut(KeyCode.V);
        until(() -> says("14 rows → 14 documents"));
        picture("64-prepare-list");
        applied("14 rows → 14 documents");
        assertEquals(14, meeting().documents().size());
        assertTrue(base().bearing().draft().isPresent());
        open.shortcut(KeyCode.Z);
        assertEquals(0, meeting().documents().size());
        open.shortcut(KeyCode.Y);
        assertEquals(14, meeting().documents().size());

        // B5
        var in = Inbox.fill(home.resolve("in"));
        Files.delete(in.resolve("people.csv"));
        copied(in);
        open.shortcut(KeyCode.V);
        until(() -> says("15 files → 14 documents"));
        picture("65-prepare-files");
        applied("15 files → 14 documents");
        assertEquals(List.of("C11.docx", "C11.pptx"), document("C11").files());
        picture("66-prepare-documents");

        // B6
        tab("Agenda");
        fire("Propose an agenda");
        until(() -> says("120 minutes, as long as the sessions"));
        picture("67-prepare-agenda");
        moveLast("C09");
        assertTrue(says("120 minutes, as long as the sessions"));
        var agenda = list();
        Ui.run(() -> agenda.scrollTo(0));
        Ui.settle();
        write("Minutes of Opening", "15");
        open.press(KeyCode.ENTER);
        assertTrue(says("130 of 120 minutes, 10 too many"), this::labels);
        open.shortcut(KeyCode.Z);
        assertFalse(says("too many"));

        // B7
        fire("Make the TD");
        until(() -> endings(".pdf") == 1 && endings(".docx") == 1);
        assertTrue(says("Made as TD to be assigned; nothing has changed since."));

        // B8
        tab("Documents");
        fire("Add a document");
        write("Number", "C13");
        write("Title", "Y.IoT-flood: batteries (late)");
        open.press(KeyCode.ENTER);
        assertEquals(15, meeting().documents().size());
        tab("Agenda");
        assertTrue(says("Changed since: C13 added under"));
        picture("68-prepare-agenda-changed");
        fire("Make the TD");
        until(() -> endings(".pdf") == 2);
        tab("Documents");
        select("C13");
        open.press(KeyCode.DELETE);
        tab("Agenda");
        fire("Make the TD");
        until(() -> endings(".pdf") == 3);
        assertEquals(2, meeting().results().outputs().agendas().getLast().revision());

        // B15
        tab("Participants");
        copied(Inbox.PEOPLE);
        open.shortcut(KeyCode.V);
        until(() -> says("17 rows → 14 people"));
        picture("69-prepare-people-list");
        write("What iPhone de Ana is", "Ana Ferreira");
        open.press(KeyCode.ENTER);
        until(() -> !says("Type it, then Enter") && !says("iPhone de Ana is"));
        until(() -> says("no row in trouble"));
        applied("17 rows → 14 people");
        assertEquals(14, meeting().participants().size());
        assertEquals(14, meeting().occasion().sittings().getFirst().present().size());
        picture("70-prepare-people");

        // A second list knows the short names and what was answered; one name of two is asked.
        copied(
                "Name,Organization\nJ. Costa,\niPhone de Ana,\nWei Wang,Alpha\nWei Wang,Beta\nWei Wang,\n");
        open.shortcut(KeyCode.V);
        until(() -> says("It may be Wei Wang (Alpha) or Wei Wang (Beta)"));
        assertTrue(says("5 rows → 5 people"));
        picture("72-prepare-people-second");
        open.press(KeyCode.ESCAPE);
        assertEquals(14, meeting().participants().size());

        // B34
        tab("Next meeting");
        write("Day", "2027-03-16");
        fire("Plan it");
        until(() -> says("16 March 2027, 13:00–15:00 Geneva"));
        assertEquals("2027-03-04", meeting().results().planned().getFirst().contributions());
        picture("71-prepare-next");
        fire("Calendar file");
        until(() -> endings(".ics") == 2);
        fire("Prepare it…");
        until(() -> says("Q4/20 Rapporteur Group e-meeting (16 March 2027)"));
        open.press(KeyCode.ESCAPE);

        // It moves: days that somebody set stay, the others follow, calendars learn of it.
        tab("Meeting");
        fire("Change…");
        assertEquals("Q4/20", field("Questions").getText());
        write("Day", "2027-01-26");
        fire("Keep");
        until(() -> says("Q4/20 Rapporteur Group e-meeting (26 January 2027)"));
        assertEquals("2027-01-12", field("Announcement to the list").getText());
        assertEquals("2027-01-11", field("Contributions").getText());
        assertEquals(1, meeting().occasion().sittings().getFirst().sequence());
        assertEquals(14, meeting().occasion().sittings().getFirst().present().size());
    }

    private String labels() {
        return all(node -> node instanceof Labeled).stream()
                .map(node -> ((Labeled) node).getText())
                .toList()
                .toString();
    }

    private long endings(String ending) {
        try (var files = Files.list(home)) {
            return files.filter(f -> f.toString().endsWith(ending)).count();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Deadline due(Deadline.Kind kind) {
        return meeting().occasion().deadlines().stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private MeetingDocument base() {
        return document("TD 81/2-R1");
    }

    private MeetingDocument document(String printed) {
        return meeting().documents().stream()
                .filter(d -> d.number().printed().equals(printed))
                .findFirst()
                .orElseThrow();
    }

    private ListView<?> list() {
        return (ListView<?>) all(node -> node.getStyleClass().contains("prepare-list")).getFirst();
    }

    private void select(String number) {
        var list = list();
        Ui.run(
                () -> {
                    list.requestFocus();
                    for (int i = 0; i < list.getItems().size(); i++)
                        if (list.getItems().get(i).toString().contains("label=" + number + ","))
                            list.getSelectionModel().clearAndSelect(i);
                });
        Ui.settle();
    }

    private void moveLast(String number) {
        select(number);
        for (int i = 0; i < 6; i++) open.press(KeyCode.DOWN, true, false, true);
        var agenda = meeting().agenda();
        assertEquals(120, agenda.stream().mapToInt(item -> item.minutes()).sum());
    }

    @Test
    void ninetyDocumentsAndSixtyPeopleAreTakenInWithFiveActions() throws IOException {
        prepared();
        fire("Prepare");
        until(() -> says("Announcement to the list"));
        var in = Files.createDirectories(home.resolve("in"));
        for (int i = 1; i <= 90; i++)
            Inbox.word(
                    in.resolve("C%03d.docx".formatted(i)),
                    "C" + i,
                    "Y.IoT-flood: matter %d in clause 6.1".formatted(i),
                    "Source " + i,
                    "Abstract " + i);
        var people = new StringBuilder("Name,Organization\n");
        for (int i = 0; i < 60; i++)
            people.append(
                    "Given%c Family%c,Organization %d\n"
                            .formatted('a' + i % 26, 'a' + i / 26, i % 20));
        Files.writeString(in.resolve("participants.csv"), people);
        int actions = 0;
        copied(in);
        open.shortcut(KeyCode.V);
        actions++;
        applied("90 files → 90 documents");
        actions++;
        assertEquals(90, meeting().documents().size());
        assertEquals(60, meeting().participants().size());
        tab("Agenda");
        actions++;
        fire("Propose an agenda");
        actions++;
        until(() -> !meeting().agenda().isEmpty());
        assertTrue(actions <= 5);
        assertEquals(
                90, meeting().agenda().stream().mapToInt(item -> item.documents().size()).sum());
        picture("72-prepare-agenda-ninety");
    }

    @Test
    void whatCannotBeMeantIsToldWhereItIsTyped() throws IOException {
        open.palette("Prepare a meeting");
        write("Questions", "Q4");
        write("Day", "2027-01-19");
        fire("Prepare");
        assertTrue(says("“Q4” is no number of a Question; write Q4/20."));
        write("Questions", "Q4/20");
        write("Day", "2027-03-28");
        write("From", "02:30");
        assertTrue(says("There is no 02:30 on 2027-03-28"));
        picture("73-prepare-new-wrong");
        write("From", "13:00");
        fire("Prepare");
        until(() -> says("Announcement to the list"));
        write("Contributions", "soon");
        open.press(KeyCode.ENTER);
        assertFalse(due(Deadline.Kind.CONTRIBUTIONS).own());
        tab("Documents");
        copied("no table at all");
        open.shortcut(KeyCode.V);
        Ui.settle();
        copied(new File("/nowhere/at/all").toPath());
        open.shortcut(KeyCode.V);
        Ui.settle();
        assertEquals(0, meeting().documents().size());
    }
}
