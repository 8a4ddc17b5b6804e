package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rubric.interchange.word.DocxBuilder.p;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.Corpus;
import org.rubric.desk.opening.Openings;
import org.rubric.editing.Selection;
import org.rubric.interchange.word.DocxBuilder;

/// How a file was opened can be read again: after a restart, from the palette and from the draft's
/// card, with what was answered since.
class OpeningReportWindowTest {
    @TempDir private Path home;

    private Path file() throws IOException {
        return new DocxBuilder()
                .add(
                        p("Heading1", "1\tScope"),
                        p("", "This draft describes physical machines."),
                        p("", "*Power and temperature*"),
                        p("", "The machine reports its power (see Table 9)."),
                        p("", "NOTE 1 The values are examples."))
                .write(home.resolve("machines.docx"));
    }

    private static void open(Opened opened, Path file) {
        Ui.run(() -> opened.window.open(file));
        Ui.await(() -> opened.node(".strip") != null);
        Ui.await(
                () ->
                        opened.window.actions().stream()
                                .anyMatch(
                                        a ->
                                                a.key().equals("opening.show")
                                                        && a.possible().getAsBoolean()));
    }

    private static void palette(Opened opened) {
        opened.press(KeyCode.P, true, true, false);
        opened.type("how this was");
        opened.press(KeyCode.ENTER);
        assertNotNull(opened.node(".opening-panel"));
    }

    @Test
    void theReportIsThereAfterARestartWithTheAnswers() throws IOException {
        var file = file();
        try (var opened = new Opened(home.resolve("store"), 1280, 800)) {
            open(opened, file);
            palette(opened);
            assertTrue(opened.reads("machines.docx, opened"));
            assertFalse(opened.reads("made a heading"));
            opened.press(KeyCode.ESCAPE);
            opened.press(KeyCode.F8);
            opened.press(KeyCode.H);
            opened.press(KeyCode.SPACE);
            Ui.await(
                    () ->
                            new Openings(opened.desk.repository().records())
                                            .of(draft(opened))
                                            .orElseThrow()
                                            .answered()
                                    == 2);
        }
        try (var opened = new Opened(home.resolve("store"), 1280, 800)) {
            palette(opened);
            assertTrue(opened.reads("made a heading"));
            assertTrue(opened.reads("left as it is"));
            opened.picture("128-opening-light");
            var list = (ListView<?>) opened.node(".opening-panel .list-view");
            for (int i = 0; i < list.getItems().size(); i++)
                if (list.getItems().get(i).toString().contains("NOTE 1")) {
                    int at = i;
                    Ui.run(() -> list.getSelectionModel().clearAndSelect(at));
                }
            opened.press(KeyCode.ENTER);
            assertEquals(null, opened.node(".opening-panel"));
            var at = (Selection.Text) opened.session().selection();
            var line = opened.session().snapshot().document().find(at.caret().block());
            assertTrue(line.orElseThrow().toString().contains("The values"), line.toString());
        }
    }

    private static org.rubric.document.Id draft(Opened opened) throws IOException {
        return opened.desk.repository().drafts().stream()
                .filter(one -> one.title().contains("machines") || one.name().contains("machines"))
                .findFirst()
                .or(
                        () -> {
                            try {
                                return opened.desk.repository().drafts().stream()
                                        .max(
                                                java.util.Comparator.comparing(
                                                        d -> d.standing().changed()));
                            } catch (IOException e) {
                                throw new AssertionError(e);
                            }
                        })
                .orElseThrow()
                .draft();
    }

    @Test
    @Tag("corpus")
    void aRealFileTellsItsStylesAndTheCardOfItsDraftShowsIt() throws IOException {
        try (var opened = new Opened(home.resolve("store"), 1280, 800)) {
            open(opened, Corpus.docx("Y.3507-201812"));
            Ui.run(() -> opened.window.dress(Theme.DARK));
            palette(opened);
            assertTrue(opened.reads("48 headings, 15 tables, 4 figures"));
            opened.picture("129-opening-dark");
            opened.press(KeyCode.ESCAPE);
            Ui.run(() -> opened.window.dress(Theme.LIGHT));
            Ui.run(
                    () ->
                            opened.all(".place").stream()
                                    .filter(n -> n instanceof ToggleButton)
                                    .map(n -> (ToggleButton) n)
                                    .filter(b -> b.getText().equals("Documents"))
                                    .forEach(ToggleButton::fire));
            Ui.run(() -> opened.window.documents().choose("Y.3507"));
            Ui.settle();
            opened.fire("How this was opened");
            assertNotNull(opened.node(".opening-panel"));
        }
    }
}
