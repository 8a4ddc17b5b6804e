package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.interchange.word.DocxBuilder.p;
import static org.rubric.interchange.word.DocxBuilder.paragraph;
import static org.rubric.interchange.word.DocxBuilder.runs;
import static org.rubric.interchange.word.Revised.BEN;
import static org.rubric.interchange.word.Revised.ins;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.interchange.word.DocxBuilder;

/// What a file left to look at and what it proposes stand over the text together, and neither takes
/// the other away.
class StripsTest {
    @TempDir Path folder;

    private Path file() throws IOException {
        return new DocxBuilder()
                .add(
                        p("Heading1", "1\tScope"),
                        p("", "This draft describes physical machines."),
                        p("Heading1", "2\tFunctional requirements"),
                        paragraph(
                                "",
                                runs("The machine is required to report")
                                        + ins(BEN, runs(" hourly"))
                                        + runs(" its power.")),
                        p("", "*Noise*"),
                        p("", "The limits are set by the operator of the machine."),
                        p("", "*Power and temperature*"),
                        p("", "When a limit is exceeded, the machine is required to:"),
                        p("", "– raise an alarm with the time and the measured value;"),
                        p("", "– keep the last hour of readings for the operator."),
                        p("", "NOTE 1 The values are examples."),
                        p("", "The provider is required to hold a record of each machine."))
                .write(folder.resolve("Both.docx"));
    }

    private Opened opened() throws IOException {
        var file = file();
        var opened = new Opened(folder.resolve("store"), 1280, 800);
        Ui.run(() -> opened.window.open(file));
        Ui.await(() -> opened.node(".review-strip") != null);
        Ui.await(() -> reads(opened, "1 change by 1 author"));
        assertTrue(opened.reads("to look at"), said(opened));
        return opened;
    }

    private static String said(Opened opened) {
        return Ui.on(
                () ->
                        opened.all(".strip .label").stream()
                                .map(node -> ((javafx.scene.control.Labeled) node).getText())
                                .toList()
                                .toString());
    }

    private static boolean reads(Opened opened, String words) {
        return opened.all(".strip .label").stream()
                .filter(Opened::seen)
                .anyMatch(
                        node ->
                                node instanceof javafx.scene.control.Labeled label
                                        && String.valueOf(label.getText()).contains(words));
    }

    @Test
    void thePlacesToLookAtOutliveTheReview() throws IOException {
        try (var opened = opened()) {
            opened.fire("Take all");
            Ui.await(() -> reads(opened, "All is taken or left."));
            assertTrue(opened.reads("to look at"));
            Ui.run(() -> opened.window.write().changing().reviewing().putAway());
            Ui.settle();
            assertEquals(null, Ui.on(() -> opened.node(".review-strip")));
            assertTrue(opened.reads("to look at"));
            Ui.run(() -> opened.window.write().text().requestFocus());
            opened.press(KeyCode.F8);
            assertTrue(opened.reads("Place 1 of"));
            opened.press(KeyCode.F8);
            assertTrue(opened.reads("Place 2 of"));
        }
    }

    @Test
    void theReviewOutlivesThePlacesToLookAt() throws IOException {
        try (var opened = opened()) {
            Ui.run(
                    () ->
                            opened.all(".strip .hyperlink").stream()
                                    .map(javafx.scene.control.Hyperlink.class::cast)
                                    .filter(link -> "Later".equals(link.getText()))
                                    .findFirst()
                                    .orElseThrow()
                                    .fire());
            Ui.settle();
            assertFalse(opened.reads("to look at"));
            assertTrue(opened.reads("1 change by 1 author"));
        }
    }

    @Test
    void aQuestionThatIsCancelledLeavesBoth() throws IOException {
        try (var opened = opened()) {
            Ui.run(() -> opened.window.open(folder.resolve("Both.docx")));
            Ui.await(() -> opened.node(".ask-strip") != null);
            assertTrue(opened.reads("to look at"));
            Ui.await(
                    () ->
                            opened.window.scene().getFocusOwner()
                                    instanceof javafx.scene.control.ButtonBase);
            opened.press(KeyCode.ESCAPE);
            assertEquals(null, Ui.on(() -> opened.node(".ask-strip")));
            assertTrue(opened.reads("to look at"));
            assertTrue(opened.reads("1 change by 1 author"));
            Ui.run(() -> opened.window.write().text().requestFocus());
            opened.press(KeyCode.F8);
            assertTrue(opened.reads("Place 1 of"));
        }
    }

    @Test
    void aQuestionTakesNoKeyFromSomebodyWhoWrites() throws IOException {
        try (var opened = opened()) {
            var file = folder.resolve("Both.docx");
            Ui.run(() -> opened.window.write().text().requestFocus());
            Ui.run(
                    () -> {
                        opened.window.open(file);
                        var type = javafx.scene.input.KeyEvent.KEY_TYPED;
                        var code = KeyCode.UNDEFINED;
                        var text = opened.window.write().text();
                        var letter =
                                new javafx.scene.input.KeyEvent(
                                        type, "x", "", code, false, false, false, false);
                        javafx.event.Event.fireEvent(text, letter);
                    });
            Ui.await(() -> opened.node(".ask-strip") != null);
            Ui.settle();
            assertTrue(Ui.on(() -> opened.window.write().text().isFocused()));
        }
    }
}
