package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.interchange.pdf.PdfValidator;

/// The panel behind Ctrl+P offers the looks of the document's kind.
class LookChoiceTest {
    @TempDir Path home;

    @Test
    void aDraftIsSavedAsTdOrAsPublishedWithWhatIsAdded() throws IOException {
        try (var open = new Opened(home, 1280, 800)) {
            open.sample();
            open.press(KeyCode.P, false, true, false);
            assertEquals(List.of("As TD", "As published", "As contribution"), radios(open));
            assertTrue(Ui.on(() -> radio(open, "As TD").isSelected()));
            assertFalse(shown(open, "Cover picture: none"));
            open.picture("looks-td");
            choose(open, "As published");
            assertTrue(shown(open, "Cover picture: none"));
            check(open, "Line numbers");
            check(open, "DRAFT across the pages");
            open.picture("looks-published");
            Ui.run(() -> open.window.dress(Theme.DARK));
            open.picture("looks-published-dark");
            save(open);
            Ui.await(() -> open.window.said().startsWith("Wrote"));
            var file = home.resolve("Draft_new_Rec._ITU-T_Y.IoT-flood.pdf");
            for (var verdict : new PdfValidator().validate(file))
                assertEquals(List.of(), verdict.failures(), verdict.flavour());
        }
    }

    @Test
    void theCoverPictureIsShownAndCanGo() throws IOException {
        try (var open = new Opened(home, 1280, 800)) {
            open.sample();
            var picture = home.resolve("strip of waves.png");
            ImageIO.write(new BufferedImage(40, 200, 1), "png", picture.toFile());
            open.desk.cover().take(picture);
            Files.delete(picture);
            open.press(KeyCode.P, false, true, false);
            choose(open, "As published");
            assertTrue(shown(open, "Cover picture: strip_of_waves.png"));
            press(open, "Remove");
            assertTrue(shown(open, "Cover picture: none"));
            assertTrue(open.desk.cover().picture().isEmpty());
        }
    }

    private static List<String> radios(Opened open) {
        return Ui.on(
                () ->
                        open.all(".look-choice .radio-button").stream()
                                .map(node -> ((RadioButton) node).getText())
                                .toList());
    }

    private static RadioButton radio(Opened open, String text) {
        return open.all(".look-choice .radio-button").stream()
                .map(RadioButton.class::cast)
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static void choose(Opened open, String text) {
        Ui.run(() -> radio(open, text).setSelected(true));
        Ui.settle();
    }

    private static void check(Opened open, String text) {
        Ui.run(
                () ->
                        open.all(".export-panel .check-box").stream()
                                .map(CheckBox.class::cast)
                                .filter(box -> box.getText().equals(text))
                                .findFirst()
                                .orElseThrow()
                                .setSelected(true));
        Ui.settle();
    }

    private static boolean shown(Opened open, String text) {
        return Ui.on(
                () ->
                        open.all(".export-panel .label").stream()
                                .filter(node -> node.getParent().isVisible())
                                .anyMatch(node -> text.equals(((Labeled) node).getText())));
    }

    private static void save(Opened open) {
        press(open, "Save as PDF");
    }

    private static void press(Opened open, String text) {
        Ui.run(
                () ->
                        open.all(".export-panel .button").stream()
                                .map(Button.class::cast)
                                .filter(button -> button.getText().equals(text))
                                .findFirst()
                                .orElseThrow()
                                .fire());
        Ui.settle();
    }
}
