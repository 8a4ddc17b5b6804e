package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.meeting.prepare.Inbox;
import org.rubric.document.Id;
import org.rubric.editing.OpenText;
import org.rubric.meeting.Bearing.Deed;
import org.rubric.meeting.Conclusion.Kind;
import org.rubric.meeting.session.Proceedings;

/// A whole meeting in one run, from its announcement to the files that are posted: script B, rows 1
/// to 42, in Seoul, on two screens, without a network.
class MeetingTourTest {
    private static final Id PERIOD = Id.of("general/p2");

    @TempDir private Path home;
    private final TimeZone zone = TimeZone.getDefault();
    private MeetingActs acts;

    @BeforeEach
    void inSeoul() throws IOException {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Seoul"));
        acts = new MeetingActs(home);
    }

    @AfterEach
    void leave() throws IOException {
        acts.close();
        TimeZone.setDefault(zone);
    }

    @Test
    void aMeetingFromItsAnnouncementToItsFiles() throws Exception {
        before();
        opening();
        first();
        middle();
        last();
        closing();
        report();
        post();
    }

    /// B1 to B7.
    private void before() throws IOException {
        acts.palette("Prepare a meeting");
        acts.write("Questions", "Q4/20");
        acts.write("Day", "2027-01-19");
        acts.write("From", "13:00");
        acts.write("Until", "15:00");
        acts.write("Parent meets", "2027-05-03");
        assertTrue(acts.says("local 21:00–23:00"));
        acts.fire("Prepare");
        acts.until(() -> acts.says("Announcement to the list"));
        acts.picture("01-deadlines");
        acts.tab("Documents");
        acts.copied(Inbox.LIST);
        acts.applied("14 rows → 14 documents");
        var in = acts.folder();
        Files.delete(in.resolve("people.csv"));
        acts.copied(in);
        acts.until(() -> acts.says("15 files → 14 documents"));
        acts.picture("02-files");
        acts.applied("15 files → 14 documents");
        assertEquals(List.of("C11.docx", "C11.pptx"), acts.document("C11").files());
        assertTrue(acts.document("TD 81/2-R1").bearing().draft().isPresent());
        acts.picture("03-documents");
        acts.tab("Agenda");
        acts.fire("Propose an agenda");
        acts.until(() -> acts.says("120 minutes, as long as the sessions"));
        acts.picture("04-agenda");
        acts.fire("Make the TD");
        acts.until(() -> acts.says("Made as TD to be assigned; nothing has changed since."));
    }

    /// B9 to B15.
    private void opening() {
        acts.side("sheet.desk");
        Ui.await(() -> acts.open.node(".agenda") != null);
        Ui.run(
                () ->
                        acts.desk()
                                .view()
                                .screens(_ -> Optional.of(new Rectangle2D(0, 0, 1440, 900))));
        acts.fire("Start session");
        assertTrue(Proceedings.running(acts.meeting()).isPresent());
        acts.open.press(KeyCode.F5);
        acts.open.press(KeyCode.N, false, true, true);
        acts.write("Delta will object");
        acts.open.press(KeyCode.ENTER);
        assertTrue(acts.says("Delta will object"));
        var shared = Ui.on(() -> acts.desk().view().scene().orElseThrow());
        assertFalse(Chairing.words(shared).contains("Delta will object"));
        acts.item("Adoption of the agenda");
        acts.conclude("a", "");
        acts.item("IPR call");
        acts.begin("n", "");
        acts.picture("05-ipr");
        acts.open.press(KeyCode.ENTER);
        assertTrue(acts.meeting().results().ipr().sentence().contains("Nothing was declared."));
        acts.side("sheet.prepare");
        acts.tab("Participants");
        acts.copied(Inbox.PEOPLE);
        acts.until(() -> acts.says("17 rows → 14 people"));
        acts.picture("06-people");
        acts.write("What iPhone de Ana is", "Ana Ferreira");
        acts.open.press(KeyCode.ENTER);
        acts.until(() -> acts.says("no row in trouble"));
        acts.applied("17 rows → 14 people");
        assertEquals(14, acts.meeting().participants().size());
        acts.side("sheet.desk");
    }

    /// B16 to B21.
    private void first() {
        acts.go("C01");
        acts.shows(1);
        acts.picture("07-c01");
        acts.shared("07-c01-shared");
        acts.take();
        acts.shows(0);
        acts.select(PERIOD, "five");
        acts.open.type("fifteen");
        Ui.await(
                () ->
                        acts.open
                                        .window
                                        .meetings()
                                        .at()
                                        .document()
                                        .orElseThrow()
                                        .bearing()
                                        .edits()
                                        .size()
                                == 2);
        acts.phrase("c", "agreed with the change made in the meeting");
        assertSame(acts.open.window.write().text(), Ui.on(acts::owner), "back in the text");
        assertTrue(acts.words(PERIOD).contains("every fifteen minutes"), acts.words(PERIOD));
        Ui.await(() -> !acts.open.all(".clause-sign").isEmpty());
        acts.picture("08-c01-fifteen");
        acts.dark("08-c01-fifteen");
        acts.shared("08-c01-shared");
        acts.go("C02");
        Ui.await(() -> acts.open.window.meetings().at().deeds().size() > 1);
        acts.take();
        acts.until(() -> acts.has("range of the water level for which"));
        acts.conclude("a", "");
        assertTrue(acts.says("Showing C02, clause 3.2"), acts.labels());
        acts.picture("09-c02");
        acts.go("C03");
        acts.shows(4);
        acts.open.press(KeyCode.F8, false, false, true);
        for (int left = 3; left > 0; left--) {
            acts.open.press(KeyCode.T);
            acts.shows(left);
        }
        acts.picture("10-c03");
        acts.open.press(KeyCode.L);
        acts.shows(0);
        var deeds = acts.document("C03").bearing().edits().stream().map(e -> e.deed()).toList();
        assertEquals(List.of(Deed.TAKEN, Deed.TAKEN, Deed.TAKEN, Deed.LEFT), deeds);
        acts.conclude("a", "");
        acts.go("C04");
        acts.shows(1);
        acts.begin(
                "x",
                "Delta Networks asked that its position be recorded: the paragraph duplicates"
                        + " clause 5.");
        acts.open.press(KeyCode.S, false, false, true);
        acts.picture("11-c04");
        acts.open.press(KeyCode.ENTER);
        assertEquals(Kind.NOT_AGREED, acts.conclusion("C04").kind());
        assertTrue(acts.conclusion("C04").statement().recorded());
    }

    /// B22 to B26.
    private void middle() {
        acts.go("C05");
        acts.shows(1);
        acts.take();
        acts.shows(0);
        var key = acts.block("The length of the key").id();
        acts.select(key, acts.words(key));
        acts.open.press(KeyCode.OPEN_BRACKET, true, true, false);
        acts.open.press(KeyCode.ESCAPE);
        var stretch = OpenText.all(acts.open.session().snapshot().document()).getFirst();
        assertEquals("C05", stretch.remark().contribution());
        acts.run("editorsnote");
        acts.open.type("Contributions are invited on key lengths.");
        assertTrue(acts.has("Contributions are invited on key lengths."));
        assertTrue(acts.has("The length of the key is required"), "what was brought stays");
        assertTrue(acts.says("Showing C05, clause 7"));
        acts.conclude("f", "");
        assertEquals(Kind.FURTHER_CONTRIBUTIONS, acts.conclusion("C05").kind());
        acts.picture("12-c05");
        acts.shared("12-c05-shared");
        acts.go("C06");
        Ui.await(() -> acts.open.window.meetings().at().deeds().size() > 1);
        acts.take();
        acts.until(() -> acts.has("A farm below a dam."));
        acts.conclude("a", "");
        assertTrue(acts.says("Showing C06, Appendix\u00a0II"), acts.labels());
        acts.picture("13-c06");
        acts.go("C07");
        acts.begin("n", "noted, to be merged into the appendix");
        acts.open.press(KeyCode.A, false, false, true);
        acts.write("merge the use case into the appendix");
        acts.write("owner", "Zeta City");
        acts.write("due, 2027-02-19", "2027-02-19");
        acts.picture("14-c07");
        acts.open.press(KeyCode.ENTER);
        assertEquals("2027-02-19", acts.meeting().results().actions().getFirst().due());
        acts.go("C08");
        acts.conclude("a", "");
        acts.open.press(KeyCode.W, false, true, true);
        acts.until(() -> acts.says("Still missing"));
        acts.picture("15-c08-item");
        acts.fire("Keep the form");
        assertEquals(1, acts.meeting().results().programme().proposed().size());
        acts.go("C09");
        acts.shows(2);
        acts.open.press(KeyCode.F8, false, false, true);
        acts.fire("Take all");
        acts.shows(0);
        acts.conclude("a", "");
    }

    /// B27 to B32.
    private void last() {
        acts.go("C10");
        acts.phrase("p", "postponed to the next e-meeting");
        acts.go("C11");
        assertTrue(
                acts.says("C11.pptx")
                        || !acts.all(
                                        n ->
                                                n instanceof javafx.scene.control.Button b
                                                        && "C11.pptx".equals(b.getText()))
                                .isEmpty());
        acts.conclude("n", "");
        assertSame(acts.open.node(".agenda"), Ui.on(acts::owner), "not somewhere else");
        acts.picture("16-c11");
        acts.go("C12");
        acts.conclude("u", "");
        acts.go("C03");
        acts.conclude("c", "agreed with three of its four changes");
        assertEquals(2, acts.document("C03").conclusions().size());
        assertTrue(acts.says("before that agreed, "));
        acts.picture("17-c03-again");
        acts.go("TD 77/G");
        acts.open.press(KeyCode.R, false, true, true);
        acts.until(() -> acts.says("Reply to a liaison statement"));
        assertEquals(
                "LS/o on flood sensing terminology (reply to TD 77/G) [to ISO/IEC JTC 1/SC 41]",
                acts.field("Title").getText());
        var text = acts.field("Text");
        Ui.run(
                () ->
                        text.setText(
                                "Q4/20 thanks SC 41 for its statement. The term flood stage is"
                                        + " defined in the draft. Comments are welcome.\n"
                                        + text.getText()));
        acts.picture("18-reply");
        acts.fire("Keep the statement");
        assertEquals(1, acts.meeting().results().outputs().liaisons().size());
    }

    /// B33 to B35.
    private void closing() {
        acts.go("C01");
        acts.run("ledger.since.show");
        Ui.await(() -> acts.open.node(".rows-panel") != null);
        acts.picture("19-since");
        acts.open.press(KeyCode.ESCAPE);
        Ui.settle();
        acts.shared("19-since-shared");
        acts.run("ledger.since.show");
        acts.side("sheet.prepare");
        acts.tab("Next meeting");
        acts.write("Day", "2027-03-16");
        acts.fire("Plan it");
        acts.until(() -> acts.says("16 March 2027, 13:00–15:00 Geneva"));
        acts.picture("20-next");
        acts.side("sheet.desk");
        acts.fire("End session");
        assertTrue(
                acts.open.window.said().contains("2 carried forward, 1 open action"),
                acts.open.window.said());
        acts.open.press(KeyCode.F5);
        acts.side("sheet.ledger");
        Ui.await(() -> !acts.open.all(".ledger-row").isEmpty());
        acts.picture("21-ledger");
        acts.dark("21-ledger");
    }

    /// B36 to B38.
    private void report() {
        acts.side("sheet.report");
        Ui.await(() -> !acts.open.node(".report-side .primary").isDisabled());
        acts.picture("22-report");
        assertTrue(
                acts.says("12 contributions: 4 agreed, 2 agreed with changes, 2 noted"),
                acts.labels());
        acts.open.fire(
                Ui.on(
                        () ->
                                ((javafx.scene.control.Button)
                                                acts.open.node(".report-side .primary"))
                                        .getText()));
        Ui.await(() -> acts.open.window.session().isPresent());
        Ui.await(
                () ->
                        acts.open
                                .session()
                                .snapshot()
                                .document()
                                .find(Id.of("report/summary/counts"))
                                .isPresent());
        var counts = acts.words(Id.of("report/summary/counts"));
        for (var part :
                List.of(
                        "12 contributions",
                        "4 agreed",
                        "2 agreed with changes",
                        "2 noted",
                        "1 not agreed",
                        "1 further contributions invited",
                        "1 postponed",
                        "1 not presented")) assertTrue(counts.contains(part), part + ": " + counts);
        acts.picture("23-report-text");
        acts.dark("23-report-text");
    }

    /// B39 to B42.
    private void post() throws Exception {
        Ui.run(() -> acts.open.window.show("place.meetings"));
        acts.side("sheet.post");
        Ui.await(() -> !acts.open.all(".post-row").isEmpty());
        acts.picture("24-post");
        int count = numbers().size();
        for (int i = 0; i < count; i++) {
            int number = 90 + i;
            var field = numbers().get(i);
            Ui.run(
                    () -> {
                        field.requestFocus();
                        field.setText(Integer.toString(number));
                    });
            acts.open.press(KeyCode.ENTER);
        }
        acts.until(() -> !acts.labels().contains("to be assigned"));
        acts.picture("25-numbers");
        acts.open.press(KeyCode.ENTER, false, true, false);
        acts.open.press(KeyCode.ENTER);
        acts.picture("26-make");
        acts.fire("Make the files");
        acts.until(() -> acts.says("were read again"));
        acts.picture("27-made");
        var folder = home.resolve("Q4_20_Rapporteur_Group_e-meeting_19_January_2027");
        MeetingFilesMade.check(folder, acts.open.desk);
        acts.open.press(KeyCode.ESCAPE);
        acts.fire("Mail to list…");
        var mail = acts.field("Message").getText();
        assertTrue(mail.contains("16 March 2027"), mail);
        assertTrue(mail.contains("TD 90"), mail);
        assertTrue(mail.contains("Zeta City"), mail);
        acts.picture("28-mail");
    }

    private List<TextField> numbers() {
        return Ui.on(
                () ->
                        acts.open.all(".post-number").stream()
                                .map(node -> (TextField) node)
                                .sorted(
                                        java.util.Comparator.comparingDouble(
                                                each -> each.localToScene(0, 0).getY()))
                                .toList());
    }
}
