package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.interchange.Progress;
import org.rubric.interchange.pdf.PdfValidator;
import org.rubric.interchange.pdf.Verdict;
import org.rubric.interchange.word.WordImporter;

/// The kinds of PDF and printing, from the panel of Ctrl+P.
class PdfPanelTest {
    @TempDir Path home;

    private static List<RadioButton> kinds(Opened open) {
        return open.all(".pdf-kinds .radio-button").stream().map(RadioButton.class::cast).toList();
    }

    /// A button of the panel.
    private static void fire(Opened open, String words) {
        var button =
                Ui.on(
                        () ->
                                open.all(".export-panel .button").stream()
                                        .map(Button.class::cast)
                                        .filter(b -> b.getText().equals(words))
                                        .findFirst()
                                        .orElseThrow());
        Ui.run(button::fire);
        Ui.settle();
    }

    @Test
    void theKindThatIsChosenIsWritten() throws IOException {
        try (var open = new Opened(home, 1280, 800)) {
            open.sample();
            open.press(KeyCode.P, false, true, false);
            open.picture("pdf-panel");
            assertEquals(
                    List.of("Archival", "With its source", "PDF 2.0"),
                    Ui.on(() -> kinds(open).stream().map(RadioButton::getText).toList()));
            Ui.run(() -> kinds(open).get(1).fire());
            fire(open, "Save as PDF");
            open.fire("Later");
            Ui.await(() -> open.window.said().startsWith("Wrote"));
        }
        try (var files = Files.list(home)) {
            var pdf = files.filter(f -> f.toString().endsWith(".pdf")).findFirst().orElseThrow();
            var verdicts = new PdfValidator().validate(pdf);
            assertEquals(List.of("3a", "ua1"), verdicts.stream().map(Verdict::flavour).toList());
            assertTrue(verdicts.stream().allMatch(Verdict::compliant), verdicts.toString());
        }
    }

    @Test
    void aWordFileIsWrittenAndOpensAsTheSameDraft() throws IOException {
        try (var open = new Opened(home, 1280, 800)) {
            open.sample();
            open.press(KeyCode.S, true, true, false);
            open.picture("word-panel");
            fire(open, "Save as Word");
            open.fire("Later");
            Ui.await(() -> open.window.said().startsWith("Wrote"));
        }
        try (var files = Files.list(home)) {
            var word = files.filter(f -> f.toString().endsWith(".docx")).findFirst().orElseThrow();
            var read = new WordImporter().read(word, Progress.NONE);
            assertEquals("Y.IoT-flood", read.base().front().identity().provisionalName());
            assertEquals(List.of(), read.findings());
        }
    }

    @Test
    void printLooksForPrintersAndAsks() throws IOException {
        try (var open = new Opened(home, 1280, 800)) {
            open.sample();
            open.press(KeyCode.P, false, true, false);
            fire(open, "Print…");
            Ui.await(() -> !open.all(".print-panel").isEmpty());
            open.picture("print-from-panel");
            open.press(KeyCode.ESCAPE, false, false, false);
            assertTrue(Ui.on(() -> open.all(".print-panel").isEmpty()));
        }
    }
}
