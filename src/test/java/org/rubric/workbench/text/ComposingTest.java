package org.rubric.workbench.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.event.Event;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rubric.document.Document;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.workbench.Ui;

/// Input methods by the events that they send.
class ComposingTest {

    private static Document two() {
        return Document.of(
                FrontMatter.EMPTY,
                List.of(
                        Drafts.paragraph("a", "The gateway reports."),
                        Drafts.paragraph("b", "The platform listens.")));
    }

    private static void send(Shown shown, String composed, String committed) {
        var runs =
                composed.isEmpty()
                        ? List.<InputMethodTextRun>of()
                        : List.of(
                                new InputMethodTextRun(
                                        composed, InputMethodHighlight.UNSELECTED_RAW));
        Ui.run(
                () ->
                        Event.fireEvent(
                                shown.view,
                                new InputMethodEvent(
                                        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                                        runs,
                                        committed,
                                        composed.length())));
        Ui.settle();
    }

    private static String text(Shown shown, String block) {
        return Inline.text(
                shown.session.snapshot().document().find(Id.of(block)).orElseThrow().runs());
    }

    @ParameterizedTest
    @CsvSource({"shui|shui wei,水位", "ｋ|け|けいほう,警報", "ㅅ|수|수우|수위,수위", "´,é"})
    void lettersBecomeTextWhenTheyAreDone(String steps, String committed) {
        try (var shown = Shown.of(two())) {
            shown.put("a", 4);
            var before = shown.session.snapshot();
            for (var step : steps.split("\\|")) {
                send(shown, step, "");
                assertEquals("The " + step + "gateway reports.", shown.words("a"));
                assertEquals(before, shown.session.snapshot(), "nothing is in the document yet");
                assertEquals("a:4", shown.caret());
            }
            send(shown, "", committed);
            assertEquals("The " + committed + "gateway reports.", text(shown, "a"));
            assertEquals("The " + committed + "gateway reports.", shown.words("a"));
            assertEquals("a:" + (4 + committed.length()), shown.caret());
            Ui.run(() -> shown.session.undo());
            Ui.settle();
            assertEquals("The gateway reports.", text(shown, "a"), "one step back");
        }
    }

    @Test
    void whatIsNotDoneIsUnderlinedAndTheCaretStandsBehindIt() {
        try (var shown = Shown.of(two())) {
            shown.put("a", 4);
            double before = x(shown);
            send(shown, "shui", "");
            assertTrue(x(shown) > before + 15, "the caret stands behind the letters");
            var text =
                    Ui.on(
                            () ->
                                    (Text)
                                            shown.view.lookupAll(".composing").stream()
                                                    .findFirst()
                                                    .orElseThrow());
            assertEquals("shui", text.getText());
            assertTrue(text.isUnderline());
            Ui.run(
                    () -> {
                        var requests = shown.view.getInputMethodRequests();
                        var first = requests.getTextLocation(0);
                        var last = requests.getTextLocation(4);
                        assertTrue(last.getX() > first.getX() + 15);
                        assertEquals(first.getY(), last.getY(), 1);
                        int x = (int) first.getX();
                        int y = (int) first.getY() - 8;
                        assertEquals(0, requests.getLocationOffset(x - 20, y));
                        assertEquals(4, requests.getLocationOffset(x + 200, y));
                    });
        }
    }

    private static double x(Shown shown) {
        return Ui.on(
                () ->
                        shown.view
                                .selecting()
                                .caret()
                                .flatMap(shown.view.places()::caret)
                                .orElseThrow()
                                .getMinX());
    }

    @Test
    void whoGoesElsewhereLeavesNothingBehind() {
        try (var shown = Shown.of(two())) {
            shown.put("a", 4);
            send(shown, "shui", "");
            shown.press(KeyCode.HOME);
            assertEquals("The gateway reports.", shown.words("a"));
            send(shown, "shui", "");
            assertEquals("shuiThe gateway reports.", shown.words("a"));
            Ui.run(() -> shown.view.find(false));
            Ui.settle();
            assertEquals("The gateway reports.", shown.words("a"));
            assertEquals("The gateway reports.", text(shown, "a"));
        }
    }

    @Test
    void lettersTakeTheSelectionsPlaceOnlyWhenTheyAreDone() {
        try (var shown = Shown.of(two())) {
            Ui.run(
                    () ->
                            shown.view
                                    .selecting()
                                    .select(
                                            new Position(Id.of("a"), 4),
                                            new Position(Id.of("a"), 11)));
            Ui.settle();
            assertEquals(
                    "gateway", Ui.on(() -> shown.view.getInputMethodRequests().getSelectedText()));
            send(shown, "wangguan", "");
            assertEquals("The gateway reports.", text(shown, "a"));
            send(shown, "", "");
            assertEquals("The gateway reports.", text(shown, "a"), "given up");
            assertEquals("a:4–a:11", shown.selected());
            send(shown, "", "网关");
            assertEquals("The 网关 reports.", text(shown, "a"));
        }
    }

    @ParameterizedTest
    @CsvSource({"t1a1p,0", "c62/title,9", "c62/title,0"})
    void cellsAndTitlesTakeThemToo(String block, int at) {
        try (var shown = Shown.of(Drafts.everyKind())) {
            shown.put(block, at);
            var before = text(shown, block);
            send(shown, "shui", "");
            assertEquals(before, text(shown, block));
            assertEquals(
                    before.substring(0, at) + "shui" + before.substring(at), shown.words(block));
            send(shown, "", "水位");
            assertEquals(before.substring(0, at) + "水位" + before.substring(at), text(shown, block));
        }
    }

    @Test
    void theLastCommitIsTakenBackOnlyWhereItStands() {
        try (var shown = Shown.of(two())) {
            shown.put("a", 4);
            send(shown, "", "水位");
            Ui.run(() -> shown.view.getInputMethodRequests().cancelLatestCommittedText());
            assertEquals("The gateway reports.", text(shown, "a"));
            send(shown, "", "水位");
            shown.press(KeyCode.HOME);
            Ui.run(() -> shown.view.getInputMethodRequests().cancelLatestCommittedText());
            assertEquals("The 水位gateway reports.", text(shown, "a"));
        }
    }

    @Test
    void aTextThatIsOnlyReadTakesNone() {
        try (var shown = Shown.of(two())) {
            Ui.run(() -> shown.view.lock(true));
            shown.put("a", 4);
            send(shown, "shui", "");
            assertEquals("The gateway reports.", shown.words("a"));
            send(shown, "", "水位");
            assertEquals("The gateway reports.", text(shown, "a"));
            assertFalse(
                    (boolean)
                            Ui.on(
                                    () ->
                                            shown.view.queryAccessibleAttribute(
                                                    javafx.scene.AccessibleAttribute.EDITABLE)));
        }
    }
}
