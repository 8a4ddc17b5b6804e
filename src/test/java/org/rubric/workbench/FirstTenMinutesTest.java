package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.Corpus;
import org.rubric.document.Finding;
import org.rubric.document.Severity;
import org.rubric.editing.Selection;

/// The first ten minutes of somebody who has read nothing: what the screen says and the keys do
/// from the start view to the second start.
class FirstTenMinutesTest {
    @TempDir private Path home;

    private static List<String> words(Opened open, String selector) {
        return Ui.on(
                () -> {
                    var all = new ArrayList<String>();
                    for (var node : open.all(selector))
                        if (node instanceof Labeled label && Opened.seen(label))
                            all.add(String.valueOf(label.getText()));
                    return all;
                });
    }

    private static String focused(Opened open) {
        return Ui.on(
                () ->
                        open.window.scene().getFocusOwner() instanceof Button button
                                ? String.valueOf(button.getAccessibleText())
                                : "");
    }

    private static void link(Opened open, String words) {
        Ui.run(
                () -> {
                    for (var node : open.all(".check-deed"))
                        if (node instanceof Hyperlink link && words.equals(link.getText())) {
                            link.fire();
                            return;
                        }
                    throw new AssertionError("There is no link " + words);
                });
        Ui.settle();
    }

    private static List<Finding> errors(Opened open) {
        var findings =
                Platform.isFxApplicationThread()
                        ? open.window.write().judging().findings()
                        : Ui.on(() -> open.window.write().judging().findings());
        return findings.stream().filter(f -> f.severity() == Severity.ERROR).toList();
    }

    @Test
    void theStartAsksOneThingAndTabGoesThroughItsAnswers() throws IOException {
        try (var open = new Opened(home, 1280, 800)) {
            assertTrue(open.reads("What would you like to do?"));
            assertTrue(open.reads("Nothing opened yet. Drop a Word file anywhere."));
            var places = words(open, ".place");
            assertEquals(List.of("Documents", "Write", "Meetings"), places);
            for (var answer :
                    List.of(
                            "New Recommendation",
                            "Open Word file\u2026",
                            "Prepare a meeting",
                            "Look at the sample")) {
                assertTrue(focused(open).startsWith(answer), focused(open));
                assertTrue(
                        Ui.on(() -> open.window.scene().getFocusOwner().isFocusVisible())
                                || answer.startsWith("New"),
                        "the ring is seen");
                if (!answer.endsWith("sample")) open.press(KeyCode.TAB);
            }
            open.picture("a1-start");
            open.press(KeyCode.ENTER);
            Ui.run(
                    () ->
                            Event.fireEvent(
                                    open.window.scene().getFocusOwner(),
                                    new javafx.scene.input.KeyEvent(
                                            javafx.scene.input.KeyEvent.KEY_RELEASED,
                                            "",
                                            "",
                                            KeyCode.ENTER,
                                            false,
                                            false,
                                            false,
                                            false)));
            Ui.await(() -> !open.window.write().judging().findings().isEmpty());
            assertTrue(
                    Ui.on(() -> open.window.write().text().isFocused()), "one can write at once");
            assertTrue(open.reads("Draft new Rec. ITU-T Y.IoT-flood"));
            assertTrue(open.reads("Q4/20"));
            assertTrue(open.reads("Under study"));
            assertTrue(open.reads("1 error"));
            assertTrue(open.reads("2 warnings"));
            assertFalse(open.reads("Word file anywhere"), "the start is gone");
        }
    }

    @Test
    void savingKeepsAVersion() throws IOException {
        try (var open = new Opened(home, 1280, 800)) {
            open.sample();
            open.press(KeyCode.S, false, true, false);
            Ui.await(() -> open.window.said().endsWith("version kept"));
            var said = Ui.on(open.window::said);
            assertTrue(said.matches("Saved \\d\\d:\\d\\d:\\d\\d, version kept"), said);
            open.press(KeyCode.P, false, true, false);
            assertTrue(words(open, ".export-panel .radio-button").contains("As TD"));
            for (var label : words(open, ".label"))
                assertFalse(label.contains(".docx") || label.equals("Word"), label);
            for (var action : Ui.on(open.window::actions))
                assertFalse(action.key().contains("docx"), action.key());
        }
    }

    @Test
    void theFirstErrorIsExplainedMendedAndBroughtBack() throws IOException {
        try (var open = new Opened(home, 1280, 800)) {
            open.sample();
            open.press(KeyCode.F8);
            var first = errors(open);
            assertEquals(1, first.size());
            assertTrue(first.getFirst().message().contains("[ITU-T Y.4101]"));
            assertEquals(List.of("Fix", "Ignore\u2026", "Why?"), words(open, ".check-deed"));
            link(open, "Why?");
            assertTrue(open.reads("Author\u2019s guide") || open.reads("Author's guide"));
            open.picture("a16-why");
            open.press(KeyCode.ESCAPE);
            open.press(KeyCode.PERIOD, false, true, false);
            open.picture("a17-fix");
            open.press(KeyCode.ENTER);
            Ui.await(() -> errors(open).isEmpty());
            open.press(KeyCode.Z, false, true, false);
            Ui.await(() -> errors(open).equals(first));
            open.press(KeyCode.Y, false, true, false);
            Ui.await(() -> errors(open).isEmpty());
            assertTrue(open.reads("no errors"));
        }
    }

    @Test
    void aClickOnThePagePutsTheCaretInTheText() throws IOException {
        try (var open = new Opened(home, 1280, 800)) {
            open.sample();
            open.press(KeyCode.HOME, false, true, false);
            var before = caret(open);
            var sheet = Ui.on(() -> open.node(".preview .sheet"));
            Ui.run(
                    () -> {
                        var box = sheet.getBoundsInParent();
                        Ui.click(
                                sheet.getParent(),
                                box.getMinX() + box.getWidth() * 0.4,
                                box.getMinY() + box.getHeight() * 0.5);
                    });
            Ui.settle();
            assertTrue(Ui.on(() -> open.window.write().text().isFocused()));
            assertNotEquals(before, caret(open));
        }
    }

    private static Selection caret(Opened open) {
        var session = open.session();
        return Ui.on(session::selection);
    }

    @Test
    void thePdfAsksWhoOneIsOnceAndSaysWhereItIs() throws IOException {
        try (var open = new Opened(home, 1280, 800)) {
            open.sample();
            for (int time = 0; time < 2; time++) {
                open.press(KeyCode.P, false, true, false);
                Ui.run(
                        () ->
                                open.all(".export-panel .button").stream()
                                        .map(Button.class::cast)
                                        .filter(b -> b.getText().equals("Save as PDF"))
                                        .findFirst()
                                        .orElseThrow()
                                        .fire());
                Ui.settle();
                assertEquals(time == 0, words(open, ".button").contains("Later"));
                if (time == 0) {
                    open.picture("a20-details");
                    open.fire("Later");
                }
                Ui.await(() -> open.window.said().startsWith("Wrote"));
                var said = Ui.on(open.window::said);
                assertTrue(said.contains("Draft_new_Rec._ITU-T_Y.IoT-flood.pdf"), said);
                assertTrue(said.contains(home.toAbsolutePath().toString()), said);
                Ui.run(() -> open.window.keepVersion());
                Ui.await(() -> open.window.said().endsWith("version kept"));
            }
            try (var files = Files.list(home)) {
                var names = files.map(f -> f.getFileName().toString()).toList();
                for (var name : names) assertTrue(name.matches("[A-Za-z0-9._-]+"), name);
                assertTrue(names.contains("Draft_new_Rec._ITU-T_Y.IoT-flood.pdf"), names::toString);
            }
        }
    }

    @Test
    void myOwnWordFileIsCountedKeptAndFoundAgain() throws IOException {
        var file = Corpus.docx("Y.3507-201812");
        try (var open = new Opened(home, 1280, 800)) {
            Ui.run(() -> open.window.open(file));
            Ui.await(() -> open.window.write().called().contains("Y.3507"));
            counted(words(open, ".strip .label"));
            open.picture("a23-opened");
            refused(open, file);
            open.type("Typed. ");
            assertTrue(open.session().snapshot().document().toString().contains("Typed. "));
        }
        try (var open = new Opened(home, 1280, 800)) {
            assertTrue(open.session().snapshot().document().toString().contains("Typed. "));
            assertTrue(Ui.on(() -> open.window.write().called()).contains("Y.3507"));
        }
    }

    /// What a person counted in the file: 48 headings, 15 tables, 4 figures, 46 abbreviations.
    private static void counted(List<String> strip) {
        var said = String.join(" ", strip);
        int headings = number(said, "headings");
        assertTrue(Math.abs(headings - 48) <= 2, said);
        assertEquals(15, number(said, "tables"), said);
        assertEquals(4, number(said, "figures"), said);
        assertTrue(Math.abs(number(said, "abbreviations") - 46) <= 2, said);
    }

    private static int number(String said, String what) {
        var found = java.util.regex.Pattern.compile("(\\d+) " + what).matcher(said);
        assertTrue(found.find(), () -> what + " in " + said);
        return Integer.parseInt(found.group(1));
    }

    private void refused(Opened open, Path file) throws IOException {
        var before = open.session().snapshot().document();
        var pdf = Files.writeString(home.resolve("paper.pdf"), "%PDF-1.7\n");
        var half =
                Files.write(
                        home.resolve("half.docx"), Arrays.copyOf(Files.readAllBytes(file), 60_000));
        for (var wrong : List.of(pdf, half)) {
            var name = wrong.getFileName().toString();
            Ui.run(() -> open.window.open(wrong));
            Ui.await(() -> open.window.said().endsWith("Nothing was changed."));
            var said = Ui.on(open.window::said);
            assertTrue(said.contains(name), said);
            assertFalse(said.contains("Exception") || said.contains("org.rubric"), said);
            Ui.run(() -> open.window.write().text().requestFocus());
        }
        assertEquals(before, open.session().snapshot().document());
    }
}
