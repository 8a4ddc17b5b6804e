package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rubric.desk.Sample;
import org.rubric.desk.meeting.post.Revised;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.meeting.Meeting;

/// B25, B32 and B39 to B42 in the window.
class PostScriptTest {
    @TempDir private Path home;

    private static void meetings(Opened open) {
        Ui.run(
                () -> {
                    for (var node : open.all(".place"))
                        if (node instanceof ToggleButton place
                                && place.getText().equals("Meetings")) place.fire();
                });
        Ui.settle();
    }

    private static void post(Opened open) {
        meetings(open);
        Ui.run(() -> open.window.meetings().show("sheet.post"));
        Ui.await(() -> !open.all(".post-row").isEmpty());
        Ui.settle();
    }

    private static List<TextField> numbers(Opened open) {
        return on(
                () ->
                        open.all(".post-number").stream()
                                .map(node -> (TextField) node)
                                .sorted(
                                        java.util.Comparator.comparingDouble(
                                                each -> each.localToScene(0, 0).getY()))
                                .toList());
    }

    private static Meeting meeting(Opened open) {
        try {
            return open.desk.ledgers().find(Sample.meeting().id()).orElseThrow().now();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void read(Opened open, String words) {
        for (int i = 0; i < 2000 && !open.reads(words); i++) Ui.settle();
        assertTrue(open.reads(words), words);
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

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theSide(Theme theme) throws IOException {
        var tag = theme == Theme.DARK ? "-dark" : "-light";
        try (var open = new Opened(home, 1280, 800)) {
            Revised.in(open.desk);
            Ui.run(() -> open.window.dress(theme));
            post(open);
            assertEquals(6, numbers(open).size());
            assertTrue(open.reads("things open"));
            assertTrue(open.reads("The discussion of C02 waits for your words."));
            open.picture("53-post" + tag);
            open.press(KeyCode.ENTER, false, true, false);
            assertTrue(open.reads("are not ready"));
            open.picture("53-post-files" + tag);
            open.press(KeyCode.ESCAPE);
            open.fire("Mail to list…");
            var mail = field(open, "Message").getText();
            assertTrue(mail.contains("16 March 2027"), mail);
            open.picture("53-post-mail" + tag);
        }
    }

    @Test
    void numbersAreTypedOnceAndFilesMade() throws Exception {
        try (var open = new Opened(home, 1280, 800)) {
            Revised.in(open.desk);
            post(open);
            int count = numbers(open).size();
            for (int i = 0; i < count; i++) {
                var field = numbers(open).get(i);
                int number = 90 + i;
                Ui.run(
                        () -> {
                            field.requestFocus();
                            field.setText(Integer.toString(number));
                        });
                open.press(KeyCode.ENTER);
            }
            Ui.await(() -> numbers(open).getLast().getText().equals("TD 95"));
            assertEquals("TD 90", meeting(open).results().outputs().number("report").printed());
            read(open, "TD92_Y.IoT-flood_DRAFT");
            Ui.run(() -> numbers(open).get(1).setText("90"));
            Ui.run(() -> numbers(open).get(1).fireEvent(new javafx.event.ActionEvent()));
            assertTrue(open.window.said().contains("another document"), open.window.said());
            assertEquals("TD 91", meeting(open).results().outputs().number("agenda").printed());
            open.press(KeyCode.ENTER, false, true, false);
            open.press(KeyCode.ENTER);
            open.fire("Make the files");
            read(open, "were read again");
            open.picture("53-post-made-light");
            try (var files =
                    Files.list(home.resolve("Q4_20_Rapporteur_Group_e-meeting_19_January_2027"))) {
                assertEquals(12, files.count());
            }
        }
    }

    @Test
    void aReasonIsMendedInOneStep() throws Exception {
        try (var open = new Opened(home, 1280, 800)) {
            post(open);
            var details = link(open, "My details…");
            Ui.run(details::fire);
            Ui.settle();
            Ui.run(() -> field(open, "Your name").setText("Ana Lopes"));
            Ui.run(() -> field(open, "Organization").setText("Alpha Telecom"));
            Ui.run(() -> field(open, "E-mail").setText("ana@example.org"));
            open.picture("53-post-details-light");
            open.fire("Keep");
            Ui.await(() -> links(open, "My details…") == 0);
            Ui.run(link(open, "Write it")::fire);
            Ui.await(() -> open.window.session().isPresent());
            var place = open.session().selection().toString();
            assertTrue(place.contains("c02/discussion/observation"), place);
        }
    }

    @Test
    void aReplyIsMadeAtTheDesk() throws Exception {
        try (var open = new Opened(home, 1280, 800)) {
            meetings(open);
            without(open);
            Ui.run(() -> open.window.meetings().show("sheet.desk"));
            Ui.run(() -> open.window.meetings().at().follow(Id.of("td77-g")));
            Ui.settle();
            open.press(KeyCode.R, false, true, true);
            Ui.await(() -> !open.all(".post-panel").isEmpty());
            assertEquals(
                    "LS/o on flood sensing terminology (reply to TD 77/G)"
                            + " [to ISO/IEC JTC 1/SC 41]",
                    field(open, "Title").getText());
            assertEquals("ISO/IEC JTC 1/SC 41", field(open, "For action to").getText());
            assertEquals(
                    "Q4/20 rapporteur group meeting (e-meeting, 19 January 2027)",
                    field(open, "Approval").getText());
            assertEquals("2027-03-16", field(open, "Deadline").getText());
            var text = (TextArea) open.window.scene().getFocusOwner();
            assertEquals(
                    "Text concerned: draft Recommendation ITU-T Y.IoT-flood, clause 3.2.",
                    text.getText().strip());
            Ui.run(() -> text.setText("Q4/20 thanks SC 41." + text.getText()));
            open.picture("54-reply-light");
            Ui.run(() -> field(open, "For information to").setText("ITU-T SG17"));
            assertTrue(field(open, "Title").getText().endsWith("[for info to ITU-T SG17]"));
            open.fire("Keep the statement");
            var sent = meeting(open).results().outputs().liaisons().getFirst();
            assertEquals(
                    "Q4/20 thanks SC 41.\nText concerned: draft Recommendation ITU-T"
                            + " Y.IoT-flood, clause 3.2.",
                    sent.text());
            assertEquals(Id.of("td77-g"), sent.replyTo().orElseThrow());
            writtenInTheEditor(open);
        }
    }

    /// The text goes on as a draft, with all that the editor has.
    private static void writtenInTheEditor(Opened open) {
        open.press(KeyCode.R, false, true, true);
        Ui.await(() -> !open.all(".post-panel").isEmpty());
        open.fire("Write in the editor");
        Ui.await(() -> open.window.draft().isPresent());
        Ui.await(() -> open.window.session().isPresent());
        var body = open.session().snapshot().document().body();
        assertEquals("Q4/20 thanks SC 41.", Inline.text(body.getFirst().runs()));
        Ui.settle();
        open.picture("58-statement-light");
        Ui.run(() -> open.window.show("place.meetings"));
        open.press(KeyCode.R, false, true, true);
        Ui.await(() -> !open.all(".post-panel").isEmpty());
        assertTrue(open.reads("Is written in Write"));
        open.picture("59-statement-panel-light");
        open.fire("Go to the text");
        Ui.await(() -> open.window.session().isPresent());
    }

    /// The sample has sent its reply already.
    private static void without(Opened open) throws Exception {
        open.desk
                .ledgers()
                .find(Sample.meeting().id())
                .orElseThrow()
                .change(
                        "no statement",
                        now ->
                                now.withResults(
                                        now.results()
                                                .withOutputs(
                                                        now.results()
                                                                .outputs()
                                                                .withLiaisons(List.of()))),
                        "me")
                .toCompletableFuture()
                .get();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aWorkItemIsProposed(Theme theme) throws Exception {
        var tag = theme == Theme.DARK ? "-dark" : "-light";
        try (var open = new Opened(home, 1280, 800)) {
            Ui.run(() -> open.window.dress(theme));
            meetings(open);
            Ui.run(() -> open.window.meetings().show("sheet.desk"));
            Ui.run(() -> open.window.meetings().at().follow(Id.of("c08")));
            Ui.settle();
            open.picture("55-new-item-desk" + tag);
            open.fire("New work item…");
            assertEquals("Y.flood-data", field(open, "Name").getText());
            assertEquals("Data model for flood sensing", field(open, "Title").getText());
            assertEquals("4/20", field(open, "Question").getText());
            assertEquals("C08", field(open, "Base text").getText());
            var missing =
                    Ui.on(
                            () ->
                                    open.all(".missing").stream()
                                            .map(node -> ((Label) node).getText())
                                            .toList());
            assertEquals(List.of("Timing •", "Editor •", "Supporting members •"), missing);
            Ui.await(() -> open.all(".similar-row").size() > 0);
            Ui.settle();
            open.picture("55-new-item" + tag);
            Ui.run(() -> field(open, "Timing").setText("2028-06"));
            assertFalse(open.reads("Still missing: Timing"));
            open.fire("Keep the form");
            var form = meeting(open).results().programme().proposed();
            assertEquals(1, form.size());
            assertEquals("2028-06", form.getFirst().item().plan().target());
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

    private static long links(Opened open, String words) {
        return on(
                () ->
                        open.all(".hyperlink").stream()
                                .filter(node -> words.equals(((Hyperlink) node).getText()))
                                .count());
    }
}
