package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.Corpus;
import org.rubric.document.Document;
import org.rubric.document.Inline;
import org.rubric.interchange.Imported;
import org.rubric.interchange.Progress;
import org.rubric.interchange.word.Revised;
import org.rubric.interchange.word.WordImporter;
import org.rubric.revision.Change;
import org.rubric.revision.Comparison;
import org.rubric.workbench.write.review.Reviewing;

/// A Word file with recorded changes is opened: its text is there without them, they are reviewed,
/// and the review outlives the window.
class RecordedChangesTest {
    @TempDir private Path home;

    private static Reviewing reviewing(Opened opened) {
        return opened.window.write().changing().reviewing();
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

    private static Imported open(Opened opened, Path file) throws IOException {
        Ui.run(() -> opened.window.open(file));
        Ui.await(() -> opened.window.session().isPresent() && reviewing(opened).active());
        Ui.await(() -> reads(opened, "changes by") || reads(opened, "change by"));
        return new WordImporter().read(file, Progress.NONE);
    }

    private static Document now(Opened opened) {
        return opened.session().snapshot().document();
    }

    private static List<String> differences(Document one, Document other) {
        return Comparison.of(one, other).changes().stream().map(Change::remark).toList();
    }

    private static String words(Document document) {
        var said = new StringBuilder();
        document.forEach(block -> said.append(Inline.text(block.runs())).append('\n'));
        return said.toString();
    }

    private Path revised() throws IOException {
        var file = home.resolve("Revised.docx");
        return Revised.everything().write(file);
    }

    @Test
    void theTextBeforeIsThereAndTheChangesOutliveTheWindow() throws IOException {
        var file = revised();
        String strip;
        try (var opened = new Opened(home.resolve("store"), 1000, 800)) {
            var read = open(opened, file);
            assertEquals(List.of(), differences(read.base(), now(opened)));
            assertTrue(reads(opened, "by 5 authors"));
            opened.picture("122-recorded-light");
            opened.press(KeyCode.F8, false, false, true);
            Ui.await(() -> reviewing(opened).isOpen());
            opened.press(KeyCode.T);
            opened.press(KeyCode.L);
            Ui.await(() -> said(opened).startsWith("16 changes"));
            strip = said(opened);
            opened.picture("123-recorded-list-light");
        }
        try (var again = new Opened(home.resolve("store"), 1000, 800)) {
            Ui.await(() -> reads(again, "changes by"));
            Ui.await(() -> said(again).equals(strip));
        }
    }

    private static String said(Opened opened) {
        return opened.all(".review-strip .label").stream()
                .map(n -> ((Labeled) n).getText())
                .filter(t -> t != null && t.matches(".*changes? by.*|All is taken.*"))
                .findFirst()
                .orElse("");
    }

    @Test
    void takingAllIsWhatWordWouldAccept() throws IOException {
        try (var opened = new Opened(home.resolve("store"), 1000, 800)) {
            var read = open(opened, revised());
            takeAll(opened);
            Ui.await(() -> reads(opened, "All is taken or left."));
            assertEquals(words(read.accepted()), words(now(opened)));
            assertEquals(List.of(), differences(read.accepted(), now(opened)));
            Ui.run(
                    () -> {
                        while (opened.session().undo().isPresent()) {}
                    });
            assertEquals(List.of(), differences(read.base(), now(opened)));
        }
    }

    /// Until nothing more can be taken at once, then each of what is left.
    private static void takeAll(Opened opened) {
        for (int rounds = 0; rounds < 8; rounds++) {
            var before = now(opened);
            var told = said(opened);
            Ui.run(() -> reviewing(opened).takeAll());
            Ui.settle();
            if (now(opened) == before) break;
            Ui.await(() -> !said(opened).equals(told));
        }
    }

    @Test
    void leavingAllLeavesTheTextBefore() throws IOException {
        try (var opened = new Opened(home.resolve("store"), 1000, 800)) {
            var read = open(opened, revised());
            opened.press(KeyCode.F8, false, false, true);
            Ui.await(
                    () ->
                            opened.all(".document-view .wave-change").stream()
                                    .anyMatch(Opened::seen));
            for (int i = 0; i < 60 && !reads(opened, "All is taken or left."); i++) {
                opened.press(KeyCode.L);
                Ui.settle();
            }
            Ui.await(() -> reads(opened, "All is taken or left."));
            assertEquals(List.of(), differences(read.base(), now(opened)));
            Ui.settle();
            opened.picture("127-all-left-light");
            Ui.run(() -> reviewing(opened).end());
            opened.press(KeyCode.HOME, false, true, false);
            Ui.settle();
            opened.picture("128-all-left-top-light");
            var marks = opened.all(".document-view .wave-change");
            assertFalse(marks.stream().anyMatch(Opened::seen), marks::toString);
        }
    }

    @Test
    void aRealFileIsTakenWhole() throws IOException {
        var file = Corpus.docx("T-REC-G.Imp8101-201810-I!!MSW-E");
        try (var opened = new Opened(home.resolve("store"), 1000, 800)) {
            var read = open(opened, file);
            assertTrue(reads(opened, "194 changes by 1 author"));
            assertEquals(List.of(), differences(read.base(), now(opened)));
            opened.press(KeyCode.F8, false, false, true);
            Ui.await(() -> reviewing(opened).isOpen());
            Ui.settle();
            opened.picture("124-imp8101-light");
            for (int i = 0; i < 6; i++) opened.press(KeyCode.DOWN);
            opened.picture("125-imp8101-light");
            takeAll(opened);
            opened.picture("126-imp8101-light");
            assertEquals(words(read.accepted()), words(now(opened)));
            assertEquals(List.of(), differences(read.accepted(), now(opened)));
            Ui.run(() -> opened.session().undo());
            assertEquals(List.of(), differences(read.base(), now(opened)));
        }
    }
}
