package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.approval.Planted;
import org.rubric.desk.approval.post.Decision;
import org.rubric.desk.approval.post.DecisionJob;
import org.rubric.desk.approval.post.Readied;
import org.rubric.document.Id;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.Occasion;
import org.rubric.programme.Process;
import org.rubric.programme.approval.Aim;
import org.rubric.programme.approval.Tick;
import org.rubric.workbench.meeting.AtHand.Remarked;

/// The pages of *Approval*: nothing happens that nobody asked for.
class ApprovalMendsTest {
    private static final Decision CONSENT =
            new Decision(Process.AAP, LocalDate.of(2027, 5, 12), "SG20, May 2027", "TD 412-R1");

    @TempDir private Path home;

    private static void read(Opened open, String words) {
        for (int i = 0; i < 3000 && !open.reads(words); i++) Ui.settle();
        assertTrue(open.reads(words), words);
    }

    private static void approval(Opened open) {
        RegistersTourTest.documents(open);
        RegistersTourTest.register(open, "Approval");
        Ui.await(() -> open.all(".checklist-head").size() == 11);
    }

    private static void page(Opened open, String name) {
        Ui.run(
                () -> {
                    for (var node : open.all(".toggle-button"))
                        if (node instanceof ToggleButton page && name.equals(page.getText()))
                            page.fire();
                });
        Ui.settle();
    }

    private static boolean offers(Opened open, String words) {
        return Ui.on(
                () ->
                        open.all(".button").stream()
                                .anyMatch(
                                        node ->
                                                node instanceof Button button
                                                        && words.equals(button.getText())
                                                        && button.isVisible()));
    }

    private static TextInputControl field(Opened open, String said) {
        return Ui.on(
                () ->
                        open.all(".text-input").stream()
                                .map(node -> (TextInputControl) node)
                                .filter(field -> said.equals(field.getAccessibleText()))
                                .findFirst()
                                .orElseThrow(() -> new AssertionError("No field " + said)));
    }

    @Test
    void aNoteAnswersNothing() throws Exception {
        try (var open = new Opened(home, 1280, 800)) {
            var record = Readied.begun(open.desk);
            approval(open);
            Ui.run(() -> open.all(".checklist-head").iterator().next().requestFocus());
            open.press(KeyCode.ENTER);
            open.press(KeyCode.ENTER);
            assertEquals(List.of(), record.now().judged().ticks());
            open.press(KeyCode.ENTER);
            var note = (TextField) open.window.scene().getFocusOwner();
            Ui.run(() -> note.setText("As tested."));
            open.press(KeyCode.ENTER);
            assertEquals(List.of(), record.now().judged().ticks());
            assertTrue(open.window.said().contains("press Y, N or A"), open.window.said());
            Ui.run(() -> open.all(".checklist-head").iterator().next().requestFocus());
            open.press(KeyCode.Y);
            var tick = record.now().judged().ticks().getFirst();
            assertEquals(Tick.Answer.YES, tick.answer());
            assertEquals("As tested.", tick.note());
        }
    }

    @Test
    void aDecidedTextIsNotDeclaredReadyAgain() throws Exception {
        try (var open = new Opened(home, 1280, 800)) {
            var record = Readied.begun(open.desk);
            DecisionJob.aimed(open.desk, record, CONSENT).run("me");
            approval(open);
            read(open, "State: Consented");
            assertFalse(offers(open, "Ready…"));
            open.picture("66-ready-decided-light");
        }
    }

    @Test
    void theDayOfADecisionIsReadInWords() throws Exception {
        try (var open = new Opened(home, 1280, 800)) {
            Readied.begun(open.desk);
            approval(open);
            page(open, "Files");
            read(open, "DOCUMENTS ·");
            for (int i = 0; i < 3000 && !offers(open, "Consented…"); i++) Ui.settle();
            open.fire("Consented…");
            Ui.await(() -> !open.all(".post-panel").isEmpty());
            var date = field(open, "Date");
            Ui.run(() -> date.setText("the twelfth"));
            read(open, "Write the days like 3 May 2027");
            open.picture("66-decide-wrong-light");
            Ui.run(() -> date.setText("12 May 2027"));
            assertFalse(open.reads("Write the days like 3 May 2027"));
            open.fire("Record the consent");
            read(open, "Kept as version 1");
        }
    }

    @Test
    void anotherDraftHasStepsOfItsOwnAndOneThatIsGoneMakesRoom() throws Exception {
        try (var open = new Opened(home, 1280, 800)) {
            var record = Readied.begun(open.desk);
            var other = other(open, record.now().aim());
            files(open, record.now().draft());
            var field = Ui.on(() -> (TextField) open.all(".post-number").iterator().next());
            Ui.run(
                    () -> {
                        field.requestFocus();
                        field.setText("412");
                    });
            open.press(KeyCode.ENTER);
            assertEquals(1, record.now().papers().numbers().size());
            files(open, other);
            Ui.run(() -> open.all(".toggle-button").iterator().next().requestFocus());
            Ui.run(() -> open.all(".post-row").iterator().next().requestFocus());
            open.press(KeyCode.Z, false, true, false);
            assertEquals(1, record.now().papers().numbers().size(), "a step on another draft");
            assertEquals("Nothing of this page is left to undo.", open.window.said());
            assertTrue(open.reads("Y.other"));
            open.desk.approvals().remove(other, "me");
            open.desk.programme().change("x", now -> now.without("Y.IoT-flood"), "me");
            for (int i = 0; i < 3000 && open.reads("Y.other"); i++) Ui.settle();
            assertFalse(open.reads("Y.other"), "there is a way out");
            read(open, "SG20, May 2027");
        }
    }

    private static void files(Opened open, Id draft) {
        Ui.run(() -> open.window.meetings().at().open(new Remarked(draft, 0, 0)));
        Ui.settle();
        page(open, "Files");
        for (int i = 0; i < 3000 && on(() -> open.all(".post-row").isEmpty()); i++) Ui.settle();
        Ui.settle();
    }

    private static <T> T on(java.util.concurrent.Callable<T> asked) {
        return Ui.on(asked);
    }

    private static Id other(Opened open, Aim aim) throws IOException {
        var text = Planted.document();
        var front = text.front();
        var named = front.withIdentity(front.identity().withProvisionalName("Y.other"));
        try (var made = open.desk.repository().create(text.withFront(named), "Under study")) {
            open.desk.approvals().begin(made.id(), aim, "begun", "me");
            return made.id();
        }
    }

    @Test
    void theDesksPanelSendsNothingOnItsWayByItself() throws Exception {
        try (var open = new Opened(home, 1280, 800)) {
            var draft = Readied.begun(open.desk).now().draft();
            open.desk.approvals().remove(draft, "me");
            desk(open);
            open.press(KeyCode.O, false, true, true);
            Ui.await(() -> !open.all(".post-panel").isEmpty());
            assertTrue(open.desk.approvals().find(draft).isEmpty());
            open.fire("Record the consent");
            for (int i = 0; i < 3000 && !decided(open, draft); i++) Ui.settle();
            assertTrue(decided(open, draft));
        }
    }

    private static boolean decided(Opened open, Id draft) throws IOException {
        var record = open.desk.approvals().find(draft);
        return record.filter(kept -> kept.now().decided().isPresent()).isPresent();
    }

    private static void desk(Opened open) throws IOException {
        var meeting = Readied.meeting(open.desk, Occasion.Kind.STUDY_GROUP);
        var td = MeetingDocument.Kind.TEMPORARY_DOCUMENT;
        var text =
                new MeetingDocument(
                        Id.of("td412"),
                        new MeetingDocument.Number(td, "TD 412", 1),
                        new MeetingDocument.Heading(
                                "Draft new Recommendation", "Editors", List.of(), "Y.IoT-flood"),
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
}
