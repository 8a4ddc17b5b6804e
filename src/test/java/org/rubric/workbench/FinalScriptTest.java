package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rubric.desk.approval.post.Readied;
import org.rubric.desk.knowledge.Kept;
import org.rubric.document.Id;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.Occasion;
import org.rubric.programme.State;
import org.rubric.programme.approval.ApprovalRecord;

/// C3, C11, C13 and C14 in the window.
class FinalScriptTest {
    @TempDir private Path home;

    private static void files(Opened open) {
        RegistersTourTest.documents(open);
        RegistersTourTest.register(open, "Approval");
        Ui.run(
                () -> {
                    for (var node : open.all(".toggle-button"))
                        if (node instanceof ToggleButton page && "Files".equals(page.getText()))
                            page.fire();
                });
        Ui.await(() -> !open.all(".post-row").isEmpty());
        Ui.settle();
    }

    private static List<TextField> numbers(Opened open) {
        return Ui.on(
                () ->
                        open.all(".post-number").stream()
                                .filter(javafx.scene.Node::isVisible)
                                .map(node -> (TextField) node)
                                .sorted(
                                        java.util.Comparator.comparingDouble(
                                                each -> each.localToScene(0, 0).getY()))
                                .toList());
    }

    /// Asks on the thread of the window, which may be this one.
    private static <T> T on(java.util.concurrent.Callable<T> asked) {
        if (!javafx.application.Platform.isFxApplicationThread()) return Ui.on(asked);
        try {
            return asked.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static TextInputControl field(Opened open, String said) {
        return on(
                () ->
                        open.all(".text-input").stream()
                                .map(node -> (TextInputControl) node)
                                .filter(field -> said.equals(field.getAccessibleText()))
                                .findFirst()
                                .orElseThrow(() -> new AssertionError("No field " + said)));
    }

    private static void read(Opened open, String words) {
        for (int i = 0; i < 3000 && !open.reads(words); i++) Ui.settle();
        assertTrue(open.reads(words), words);
    }

    private static void number(Opened open) {
        for (int i = 0; i < numbers(open).size(); i++) {
            var field = numbers(open).get(i);
            int number = 412 + i;
            Ui.run(
                    () -> {
                        field.requestFocus();
                        field.setText(Integer.toString(number));
                    });
            open.press(KeyCode.ENTER);
        }
    }

    private static State state(Opened open) throws IOException {
        return open.desk.programme().now().entry("Y.IoT-flood").orElseThrow().state();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void notReadyIsMadeAndSaysWhy(Theme theme) throws Exception {
        var tag = theme == Theme.DARK ? "-dark" : "-light";
        try (var open = new Opened(home, 1280, 800)) {
            Readied.begun(open.desk);
            Ui.run(() -> open.window.dress(theme));
            files(open);
            assertEquals(3, numbers(open).size());
            assertTrue(open.reads("things open"));
            assertTrue(open.reads("[ITU-T Y.4101]"));
            open.picture("60-files" + tag);
            open.press(KeyCode.ENTER, false, true, false);
            assertTrue(open.reads("are not ready"));
            open.picture("60-files-panel" + tag);
            open.fire("Make the files");
            read(open, "were read again");
            open.picture("60-files-made" + tag);
            try (var made = Files.list(home.resolve("Y.IoT-flood_for_decision"))) {
                var names = made.map(file -> file.getFileName().toString()).toList();
                assertEquals(7, names.size(), names.toString());
                assertTrue(names.stream().allMatch(name -> name.contains("_DRAFT")));
                assertTrue(names.stream().allMatch(name -> name.matches("[A-Za-z0-9._-]+")));
            }
        }
    }

    @Test
    void fieldsAreCopiedAndNumbersTakenBack() throws Exception {
        try (var open = new Opened(home, 1280, 800)) {
            var record = Readied.begun(open.desk);
            files(open);
            read(open, "fields to copy");
            open.fire("Copy: Summary");
            var copied = Ui.on(() -> Clipboard.getSystemClipboard().getString());
            assertTrue(copied.length() > 40, copied);
            number(open);
            Ui.await(() -> record.now().papers().numbers().size() == 3);
            read(open, "TD412_Y.IoT-flood_DRAFT");
            Ui.run(() -> open.all(".button").iterator().next().requestFocus());
            open.press(KeyCode.Z, false, true, false);
            assertEquals(2, record.now().papers().numbers().size());
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void consentAndFinalText(Theme theme) throws Exception {
        var tag = theme == Theme.DARK ? "-dark" : "-light";
        try (var open = new Opened(home, 1280, 800)) {
            var record = Readied.begun(open.desk);
            Readied.judged(open.desk, record);
            var meeting = Readied.meeting(open.desk, Occasion.Kind.STUDY_GROUP);
            Ui.run(() -> open.window.dress(theme));
            files(open);
            number(open);
            read(open, "4 DOCUMENTS · 4 READY");
            open.picture("61-ready" + tag);
            var before = state(open);
            open.fire("Consented…");
            assertEquals("2027-05-12", field(open, "Date").getText());
            assertEquals("TD 412", field(open, "Final text").getText());
            Ui.run(() -> field(open, "Final text").setText("TD 412-R1"));
            open.picture("61-consent" + tag);
            open.fire("Record the consent");
            read(open, "Kept as version 1");
            consented(open, record, meeting);
            open.picture("61-consented" + tag);
            open.press(KeyCode.Z, false, true, false);
            assertEquals(before, state(open));
            assertTrue(record.now().decided().isEmpty());
            assertEquals(List.of(), meeting.now().results().outputs().drafts());
            assertTrue(open.window.said().contains("Version 1 of the draft stays"));
            open.press(KeyCode.Y, false, true, false);
            read(open, "Kept as version 1");
            consented(open, record, meeting);
            send(open, record, tag);
        }
    }

    private static void consented(Opened open, Kept<ApprovalRecord> record, Kept<Meeting> meeting)
            throws IOException {
        assertEquals(State.CONSENTED, state(open));
        assertEquals(1, record.now().decided().orElseThrow().version());
        var row = meeting.now().results().outputs().drafts().getLast();
        assertEquals("TD 412-R1", row.finalText());
        assertTrue(open.reads("Final text to TSB by 12 July 2027"));
        assertTrue(open.reads("within two months of consent"));
        assertTrue(open.reads("A-series Supplement 5 (2016)"));
    }

    private void send(Opened open, Kept<ApprovalRecord> record, String tag) throws Exception {
        open.fire("Send final text to TSB…");
        Ui.await(() -> !open.all(".post-panel").isEmpty());
        Ui.run(() -> field(open, "To").setText("tsbsg20@example.org"));
        open.picture("62-send" + tag);
        open.fire("Make files and open the mail");
        for (int i = 0; i < 3000 && record.now().papers().sent().isEmpty(); i++) Ui.settle();
        assertEquals("tsbsg20@example.org", record.now().papers().sent().orElseThrow().to());
        read(open, "Final text made for TSB on");
        open.picture("62-sent" + tag);
        try (var made = Files.list(home.resolve("Y.IoT-flood_final_text"))) {
            var names = made.map(file -> file.getFileName().toString()).sorted().toList();
            assertEquals(4, names.size(), names.toString());
            assertTrue(names.stream().noneMatch(name -> name.contains("DRAFT")));
            var mail = names.stream().filter(name -> name.endsWith(".eml")).findFirst();
            var text = Files.readString(home.resolve("Y.IoT-flood_final_text").resolve(mail.get()));
            assertTrue(text.contains("TD412-R1_Y.IoT-flood.docx"), text.substring(0, 600));
            assertFalse(text.contains("changes since"));
        }
    }

    private static void desk(Opened open, Kept<Meeting> meeting) {
        var text =
                new MeetingDocument(
                        Id.of("td412"),
                        new MeetingDocument.Number(
                                MeetingDocument.Kind.TEMPORARY_DOCUMENT, "TD 412", 1),
                        new MeetingDocument.Heading(
                                "Draft new Recommendation ITU-T Y.IoT-flood for consent",
                                "Editors",
                                List.of("4/20"),
                                "Y.IoT-flood"),
                        List.of(),
                        MeetingDocument.Notes.NONE,
                        List.of());
        meeting.change("text", now -> now.withDocuments(List.of(text)), "me");
        Ui.run(
                () -> {
                    for (var node : open.all(".place"))
                        if (node instanceof ToggleButton place
                                && place.getText().equals("Meetings")) place.fire();
                    open.window.meetings().open(meeting);
                    open.window.meetings().show("sheet.desk");
                    open.window.meetings().at().follow(Id.of("td412"));
                });
        Ui.settle();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theDeskOfTheStudyGroupRecordsConsent(Theme theme) throws Exception {
        var tag = theme == Theme.DARK ? "-dark" : "-light";
        try (var open = new Opened(home, 1280, 800)) {
            var record = Readied.begun(open.desk);
            var meeting = Readied.meeting(open.desk, Occasion.Kind.STUDY_GROUP);
            Ui.run(() -> open.window.dress(theme));
            desk(open, meeting);
            open.press(KeyCode.O, false, true, true);
            Ui.await(() -> !open.all(".post-panel").isEmpty());
            assertTrue(open.reads("Nobody has said yet that the text is ready."));
            assertEquals("2027-05-12", field(open, "Date").getText());
            open.picture("63-desk-consent" + tag);
            Ui.run(() -> field(open, "Final text").setText("412-R1"));
            open.fire("Record the consent");
            for (int i = 0; i < 2000 && record.now().decided().isEmpty(); i++) Ui.settle();
            var decided = record.now().decided().orElseThrow();
            assertEquals("SG20, 2027-05-03", decided.meeting());
            var concluded = meeting.now().documents().getFirst().conclusion().orElseThrow();
            assertEquals("consented", concluded.words());
            assertEquals("TD 412-R1", decided.document());
            open.picture("63-desk-consented" + tag);
            versions(open, record, tag);
        }
    }

    private static void versions(Opened open, Kept<ApprovalRecord> record, String tag) {
        Ui.run(() -> open.window.meetings().at().write(record.now().draft()));
        Ui.await(() -> open.window.session().isPresent());
        open.press(KeyCode.H, true, true, false);
        read(open, "decided text, stays as it is");
        open.picture("63-versions" + tag);
        open.press(KeyCode.F2);
        assertTrue(
                on(() -> open.all(".version-row").stream())
                        .noneMatch(row -> row.lookup(".text-field") != null));
    }

    @Test
    void aQuestionProposes() throws Exception {
        try (var open = new Opened(home, 1280, 800)) {
            var record = Readied.begun(open.desk);
            var meeting = Readied.meeting(open.desk, Occasion.Kind.QUESTION);
            var before = state(open);
            desk(open, meeting);
            open.fire("Propose for consent…");
            Ui.await(() -> !open.all(".post-panel").isEmpty());
            Ui.run(() -> field(open, "Final text").setText("TD 412-R1"));
            open.picture("63-propose-light");
            open.fire("Propose");
            for (int i = 0; i < 2000 && texts(meeting).isEmpty(); i++) Ui.settle();
            assertEquals("TD 412-R1", texts(meeting).getFirst().finalText());
            assertEquals(before, state(open));
            assertTrue(record.now().decided().isEmpty());
            assertEquals("Y.IoT-flood proposed for consent", meeting.last().orElseThrow());
            Ui.run(() -> link(open, "Undo").fire());
            assertEquals(List.of(), texts(meeting));
        }
    }

    private static Hyperlink link(Opened open, String words) {
        return on(
                () ->
                        open.all(".hyperlink").stream()
                                .map(node -> (Hyperlink) node)
                                .filter(link -> words.equals(link.getText()))
                                .findFirst()
                                .orElseThrow(() -> new AssertionError("No link " + words)));
    }

    private static List<org.rubric.meeting.DraftText> texts(Kept<Meeting> meeting) {
        return meeting.now().results().outputs().drafts();
    }
}
