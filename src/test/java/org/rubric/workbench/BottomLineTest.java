package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.document.Severity;
import org.rubric.editing.Selection;

/// The bottom line tells the truth about saving, can be pressed, and lets a long job be cancelled.
class BottomLineTest {
    private final Words words = Words.of(Locale.ENGLISH);
    private BottomLine line;
    private Stage stage;

    @TempDir private Path home;

    @BeforeEach
    void show() {
        line = Ui.on(() -> new BottomLine(words, List.of()));
        stage = Ui.show(line, 900, 40, false);
    }

    @AfterEach
    void hide() {
        Ui.close(stage);
    }

    private boolean reads(String text) {
        return Ui.on(
                () ->
                        line.lookupAll(".label").stream()
                                .anyMatch(
                                        node ->
                                                node instanceof Label label
                                                        && label.getText().contains(text)));
    }

    @Test
    void whileTheDiskRefusesNothingIsCalledSaved() {
        Ui.run(() -> line.saved().saved("14:02:31"));
        assertTrue(reads("Saved 14:02:31"));
        Ui.run(line.saved()::saving);
        assertTrue(reads("Saving"));
        Ui.run(() -> line.saved().trouble("The disk is full."));
        Ui.run(() -> line.saved().saved("14:02:40"));
        assertTrue(reads("Not saved: The disk is full."));
        assertFalse(reads("Saved 14"));
        Ui.run(
                () -> {
                    line.saved().trouble("");
                    line.saved().saved("14:03:00");
                });
        assertTrue(reads("Saved 14:03:00"));
        assertFalse(reads("Not saved"));
    }

    /// The disk itself is well: nobody else takes the words away.
    @Test
    void aChangeThatCannotBeWrittenIsSaidUntilALaterOneIs() {
        Ui.run(() -> line.saved().lost("Too deep."));
        Ui.run(() -> line.saved().saved("14:02:31"));
        assertTrue(reads("Not saved: Too deep."));
        Ui.run(() -> line.saved().trouble("The disk is full."));
        assertTrue(reads("Not saved: The disk is full."));
        Ui.run(() -> line.saved().trouble(""));
        assertTrue(reads("Not saved: Too deep."));
        Ui.run(
                () -> {
                    line.saved().lost("");
                    line.saved().saved("14:02:40");
                });
        assertTrue(reads("Saved 14:02:40"));
    }

    @Test
    void savedIsSaidOnlyWhenWhatWasPromisedIsOnDisk() {
        var one = new CompletableFuture<Instant>();
        var two = new CompletableFuture<Instant>();
        Ui.run(() -> line.saved().saved("14:02:31"));
        Ui.run(() -> line.keeping(one));
        Ui.run(() -> line.keeping(two));
        assertTrue(reads("Saving"));
        Ui.run(() -> line.saved().saved("14:02:35"));
        assertFalse(reads("Saved"), "the draft is, the meeting is not");
        one.complete(Instant.now());
        Ui.run(() -> {});
        assertFalse(reads("Saved"));
        two.completeExceptionally(new IOException("The disk is full."));
        Ui.run(() -> {});
        assertTrue(reads("The disk is full."));
    }

    @Test
    void whatIsLentIsGivenBack() {
        Ui.run(() -> line.facts(List.of("23 pages")));
        Ui.run(() -> line.lend(List.of("14 documents, 3 concluded"), new Label("next document")));
        assertTrue(reads("14 documents"));
        assertTrue(reads("next document"));
        Ui.run(() -> line.facts(List.of("24 pages")));
        assertFalse(reads("24 pages"));
        Ui.run(line::back);
        assertTrue(reads("24 pages"));
        assertFalse(reads("14 documents"));
        assertFalse(reads("next document"));
    }

    @Test
    void aLongJobSaysHowFarItIsAndIsCancelled() throws InterruptedException {
        var working = Ui.on(() -> new Working(words, line, "big.docx"));
        assertTrue(working.at("Reading the text", 0.25));
        assertFalse(Ui.on(() -> line.said()).contains("Reading"), "not within two seconds");
        Thread.sleep(2300);
        assertEquals("Reading the text: big.docx", Ui.on(() -> line.said()));
        assertTrue(working.at("Reading the text", 0.5));
        Ui.settle();
        assertEquals("Reading the text: big.docx 50 %", Ui.on(() -> line.said()));
        Ui.run(() -> ((Hyperlink) line.lookup(".hyperlink")).fire());
        assertFalse(working.at("Finding headings", 0.6), "the job is told to stop");
        Ui.run(working::end);
        assertEquals("big.docx: cancelled. Nothing was changed.", Ui.on(() -> line.said()));
    }

    @Test
    void aShortJobSaysNothing() throws InterruptedException {
        var working = Ui.on(() -> new Working(words, line, "small.docx"));
        Ui.run(
                () -> {
                    working.end();
                    line.say("Opened");
                });
        Thread.sleep(2300);
        assertEquals("Opened", Ui.on(() -> line.said()));
    }

    @Test
    void checksAndWordsArePressed() throws IOException {
        try (var opened = new Opened(home)) {
            opened.sample();
            var tally =
                    Ui.on(
                            () ->
                                    opened.all(".bottom-fact").stream()
                                            .map(Button.class::cast)
                                            .filter(
                                                    b ->
                                                            "1 error, 2 warnings"
                                                                    .equals(b.getAccessibleText()))
                                            .findFirst()
                                            .orElseThrow());
            Ui.run(tally::fire);
            Ui.settle();
            var caret = ((Selection.Text) opened.session().selection()).caret().block();
            var error =
                    Ui.on(() -> opened.window.write().judging().findings()).stream()
                            .filter(found -> found.severity() == Severity.ERROR)
                            .findFirst()
                            .orElseThrow();
            var around = opened.session().snapshot().document().find(error.place()).orElseThrow();
            var inside = new java.util.ArrayList<org.rubric.document.Id>();
            around.forEach(block -> inside.add(block.id()));
            assertTrue(inside.contains(caret), "the caret is at the error");
            Ui.run(() -> opened.window.write().text().requestFocus());
            opened.fire(
                    Ui.on(
                            () ->
                                    opened.all(".bottom-fact").stream()
                                            .map(node -> ((Button) node).getText())
                                            .filter(t -> t != null && t.endsWith("words"))
                                            .findFirst()
                                            .orElseThrow()));
            assertTrue(opened.reads("Words by clause"));
            assertTrue(opened.reads("6.1  General"));
        }
    }
}
