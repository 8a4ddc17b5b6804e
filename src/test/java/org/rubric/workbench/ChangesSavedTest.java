package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Sample;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.interchange.Progress;
import org.rubric.interchange.word.WordImporter;
import org.rubric.interchange.pdf.PdfValidator;
import org.rubric.interchange.pdf.Verdict;
import org.rubric.workbench.write.review.Reviewing;

/// Changes leave the window: as a list in words, told on pages, recorded in a Word file.
class ChangesSavedTest {
    private static final String LEVEL = "The gateway is required to report the";
    @TempDir private Path home;

    private static Reviewing review(Opened opened) {
        var reviewing = opened.window.write().changing().reviewing();
        Ui.run(() -> ReviewTourTest.copies().forEach(reviewing::add));
        Ui.await(() -> reads(opened, "8 changes by 3 authors"));
        return reviewing;
    }

    private static boolean reads(Opened opened, String words) {
        return opened.all(".label").stream()
                .filter(Opened::seen)
                .anyMatch(
                        node ->
                                node instanceof Labeled label
                                        && label.getText() != null
                                        && label.getText().contains(words));
    }

    private static void palette(Opened opened, String words) {
        opened.press(KeyCode.P, true, true, false);
        opened.type(words);
        opened.press(KeyCode.ENTER);
    }

    /// As the keyboard does it: a button fires when the key is let go.
    private static void enter(Opened opened) {
        opened.press(KeyCode.ENTER);
        var up =
                new KeyEvent(
                        KeyEvent.KEY_RELEASED, "", "", KeyCode.ENTER, false, false, false, false);
        Ui.run(() -> Event.fireEvent(opened.window.scene().getFocusOwner(), up));
        Ui.settle();
    }

    private static void panel(Opened opened) {
        Ui.await(
                () ->
                        opened.node(".export-panel") != null
                                && opened.window.scene().getFocusOwner()
                                        instanceof javafx.scene.control.Button);
        Ui.settle();
    }

    private Path saved(Opened opened, String ending) throws IOException {
        opened.fire("Later");
        Ui.await(() -> opened.window.said().startsWith("Wrote"));
        try (var files = Files.list(home)) {
            return files.filter(f -> f.toString().endsWith(ending)).findFirst().orElseThrow();
        }
    }

    private static String text(Path pdf) throws IOException {
        try (var file = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(file).replaceAll("\\s+", " ");
        }
    }

    @Test
    void theListOfTheReviewIsADocument() throws IOException {
        try (var opened = new Opened(home, 1000, 800)) {
            opened.sample();
            review(opened);
            opened.press(KeyCode.F8, false, false, true);
            opened.fire("More");
            opened.picture("120-review-menu-light");
            var menu = opened.all(".menu-row").stream().map(n -> ((Labeled) n).getText()).toList();
            int at = menu.indexOf("List of changes…");
            for (int i = 0; i < at; i++) opened.press(KeyCode.DOWN);
            opened.press(KeyCode.ENTER);
            panel(opened);
            enter(opened);
            var words = text(saved(opened, ".pdf"));
            assertTrue(words.contains("This list tells 8 changes"), words);
            assertTrue(words.contains("“ten” became “five”."), words);
            assertTrue(words.contains("Gamma Sensors"), words);
        }
    }

    @Test
    void theListOfChangesSinceAVersionIsADocument() throws IOException {
        try (var opened = new Opened(home, 1000, 800)) {
            opened.sample();
            var changing = opened.window.write().changing();
            var older = Edited.worded(Sample.draft(), "level every ten minutes", "level always");
            Ui.run(() -> changing.since("as posted", older));
            Ui.await(changing::canList);
            palette(opened, "List of changes");
            panel(opened);
            enter(opened);
            var words = text(saved(opened, ".pdf"));
            assertTrue(words.contains("since as posted"), words);
            assertTrue(words.contains("one change"), words);
            assertFalse(words.contains("From"), words);
        }
    }

    /// One of Alpha's changes taken, and something written by the user.
    private static void taken(Opened opened) {
        review(opened);
        opened.press(KeyCode.F8, false, false, true);
        opened.press(KeyCode.T);
        Ui.await(() -> reads(opened, "7 changes by"));
        opened.press(KeyCode.ESCAPE);
        var line = containing(opened, LEVEL);
        Ui.run(() -> opened.window.write().go(new Position(line, 0)));
        opened.type("Always ");
    }

    private static Id containing(Opened opened, String words) {
        var found = new Id[1];
        opened.session()
                .snapshot()
                .document()
                .forEach(
                        block -> {
                            if (Inline.text(block.runs()).contains(words)) found[0] = block.id();
                        });
        return found[0];
    }

    @Test
    void aPdfShowsWhoseChangesTheDraftHas() throws IOException {
        try (var opened = new Opened(home, 1000, 800)) {
            opened.sample();
            taken(opened);
            palette(opened, "Save with changes");
            panel(opened);
            assertTrue(((CheckBox) opened.node(".since-choice .check-box")).isSelected());
            opened.picture("121-save-with-changes-light");
            Ui.run(() -> opened.window.dress(Theme.DARK));
            opened.picture("121-save-with-changes-dark");
            enter(opened);
            var file = saved(opened, ".pdf");
            assertTrue(file.getFileName().toString().contains("with_changes"), file.toString());
            var words = text(file);
            assertTrue(words.contains("Changes since the text before the review"), words);
            assertTrue(
                    words.contains("Authors: " + opened.desk.author() + ", Alpha Telecom"), words);
            assertFalse(words.contains("Gamma Sensors"), words);
            assertTrue(words.contains("tenfive"), words);
            var kept = Path.of("target", "tour", "changes.pdf");
            Files.copy(file, kept, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            assertTrue(new PdfValidator().validate(file).stream().allMatch(Verdict::compliant));
        }
    }

    @Test
    void aWordFileRecordsWhoseChangesTheDraftHas() throws IOException {
        try (var opened = new Opened(home, 1000, 800)) {
            opened.sample();
            taken(opened);
            opened.press(KeyCode.S, true, true, false);
            panel(opened);
            var shown = (CheckBox) opened.node(".since-choice .check-box");
            assertFalse(shown.isSelected());
            assertTrue(Opened.seen(opened.node(".template-choice")));
            Ui.run(shown::fire);
            assertFalse(Opened.seen(opened.node(".template-choice").getParent()));
            opened.fire("Save as Word");
            var file = saved(opened, ".docx");
            try (var zip = new ZipFile(file.toFile())) {
                var part = zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes();
                var xml = new String(part, StandardCharsets.UTF_8);
                assertEquals(List.of("Alpha Telecom"), authors(xml, "five"));
                assertEquals(List.of(opened.desk.author()), authors(xml, "Always "));
                var settings =
                        new String(
                                zip.getInputStream(zip.getEntry("word/settings.xml"))
                                        .readAllBytes(),
                                StandardCharsets.UTF_8);
                assertFalse(settings.contains("trackRevisions"));
            }
            var read = new WordImporter().read(file, Progress.NONE);
            var names = new TreeSet<String>();
            read.proposals().forEach(p -> names.add(p.author()));
            assertEquals(new TreeSet<>(List.of("Alpha Telecom", opened.desk.author())), names);
            var now = opened.session().snapshot().document();
            assertTrue(said(read.accepted()).contains("Always The gateway"));
            assertTrue(said(now).contains("every five minutes"));
            assertTrue(said(read.accepted()).contains("every five minutes"));
            assertTrue(said(read.base()).contains("every ten minutes"));
        }
    }

    private static String said(Document document) {
        var said = new StringBuilder();
        document.forEach(block -> said.append(Inline.text(block.runs())).append('\n'));
        return said.toString();
    }

    /// The authors of the insertions that hold exactly these words.
    private static List<String> authors(String xml, String words) {
        var insertion =
                Pattern.compile(
                        "<w:ins [^>]*w:author=\"([^\"]*)\"[^>]*>(?:(?!</w:ins>).)*?>"
                                + words
                                + "</w:t>");
        return insertion.matcher(xml).results().map(r -> r.group(1)).distinct().toList();
    }

    @Test
    void aVersionIsOfferedAndAFileOfItIsNamedApart() throws IOException {
        try (var opened = new Opened(home, 1000, 800)) {
            opened.sample();
            opened.press(KeyCode.P, false, true, false);
            panel(opened);
            assertFalse(Opened.seen(opened.node(".since-choice").getParent()));
            opened.press(KeyCode.ESCAPE);
            opened.press(KeyCode.S, false, true, false);
            Ui.await(() -> opened.window.said().endsWith("version kept"));
            opened.press(KeyCode.P, false, true, false);
            panel(opened);
            var list = (ListView<?>) opened.node(".since-choice .list-view");
            assertEquals(1, list.getItems().size());
            var box = (CheckBox) opened.node(".since-choice .check-box");
            var name = (TextField) opened.node(".export-panel .text-field");
            var plain = name.getText();
            Ui.run(box::fire);
            assertEquals(plain + " with changes", name.getText());
            Ui.run(box::fire);
            assertEquals(plain, name.getText());
            assertFalse(Opened.seen(list));
        }
    }
}
