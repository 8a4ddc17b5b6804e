package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipFile;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.KeptTemplate;
import org.rubric.interchange.word.template.Template;
import org.rubric.repository.files.KeptFiles;

/// A template is chosen once and remembered; Save as Word fills it.
class TemplateChoiceTest {
    @TempDir private Path home;
    @TempDir private Path away;

    private static Button button(Opened open, String words) {
        return Ui.on(
                () ->
                        open.all(".export-panel .button").stream()
                                .map(Button.class::cast)
                                .filter(b -> b.getText().equals(words))
                                .findFirst()
                                .orElseThrow());
    }

    private static String chosen(Opened open) {
        return Ui.on(
                () -> ((Label) open.all(".template-choice .label").iterator().next()).getText());
    }

    @Test
    void aTemplateIsFilled() throws IOException {
        var template = Template.official().write(away.resolve("SG20-TD.docx"));
        try (var open = new Opened(home, 1280, 800)) {
            var kept = new KeptTemplate(KeptFiles.plainly(home));
            kept.take(template);
            Files.delete(template);
            open.sample();
            open.press(KeyCode.S, true, true, false);
            assertEquals("SG20-TD.docx", chosen(open));
            open.picture("word-panel-template");
            Ui.run(button(open, "Save as Word")::fire);
            Ui.settle();
            open.fire("Later");
            Ui.await(() -> open.window.said().startsWith("Wrote"));
            open.press(KeyCode.S, true, true, false);
            Ui.run(button(open, "Without")::fire);
            assertEquals("None: the look chosen above", chosen(open));
            assertEquals(Optional.empty(), kept.file());
        }
        try (var files = Files.list(home)) {
            var word = files.filter(f -> f.toString().endsWith(".docx")).findFirst().orElseThrow();
            try (var zip = new ZipFile(word.toFile())) {
                var head = zip.getInputStream(zip.getEntry("word/header1.xml")).readAllBytes();
                assertTrue(new String(head, StandardCharsets.UTF_8).contains("Kept head"));
            }
        }
    }

    @Test
    void labelsThatATemplateLacksAreTold() throws IOException {
        new KeptTemplate(KeptFiles.plainly(home))
                .take(Template.bare().write(away.resolve("bare.docx")));
        try (var open = new Opened(home, 1000, 800)) {
            open.sample();
            open.press(KeyCode.S, true, true, false);
            Ui.run(button(open, "Save as Word")::fire);
            Ui.settle();
            open.fire("Later");
            Ui.await(() -> open.window.said().startsWith("Wrote"));
            var link =
                    Ui.on(
                            () ->
                                    open.all(".bottom-line .hyperlink").stream()
                                            .map(Hyperlink.class::cast)
                                            .filter(l -> l.getText().equals("One remark"))
                                            .findFirst()
                                            .orElseThrow());
            Ui.run(link::fire);
            Ui.settle();
            assertTrue(open.reads("The template bare.docx has no cell labelled: "));
            open.picture("127-template-remarks-light");
            Ui.run(() -> open.window.dress(Theme.DARK));
            open.picture("127-template-remarks-dark");
            open.press(KeyCode.ESCAPE);
            assertTrue(open.node(".written-panel") == null);
        }
    }

    @Test
    void whatCannotServeLeavesTheOldOne() throws IOException {
        var kept = new KeptTemplate(KeptFiles.plainly(home));
        kept.take(Template.official().write(away.resolve("good.docx")));
        var bad = Files.writeString(away.resolve("bad.docx"), "no Word file");
        assertThrows(IOException.class, () -> kept.take(bad));
        assertEquals("good.docx", kept.file().orElseThrow().getFileName().toString());
    }
}
