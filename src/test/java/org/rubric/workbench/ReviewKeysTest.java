package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rubric.desk.Sample;
import org.rubric.desk.review.Returned;
import org.rubric.document.Apparatus;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.document.Remark;
import org.rubric.editing.Selection;
import org.rubric.revision.Proposal;
import org.rubric.workbench.write.review.Copies;
import org.rubric.workbench.write.review.Reviewing;

/// The review by real keys: in the text, of one author, of comments, of what cannot be taken.
class ReviewKeysTest {
    private static final String LEVEL = "The gateway is required to report the";
    private Desktop desktop;
    private Reviewing reviewing;

    @BeforeEach
    void open() {
        desktop = new Desktop(Sample.draft(), 1280, 800, Theme.LIGHT);
        desktop.ready();
        reviewing = desktop.write.changing().reviewing();
        Ui.run(() -> desktop.follow(reviewing));
    }

    @AfterEach
    void close() {
        desktop.close();
    }

    private void copies(List<Returned> copies, String told) {
        Ui.run(() -> reviewing.open(Copies.NOWHERE, copies));
        Ui.await(() -> reads(told));
    }

    private void members() {
        copies(ReviewTourTest.copies(), "8 changes by 3 authors");
    }

    private boolean reads(String words) {
        return desktop.scene.getRoot().lookupAll(".label").stream()
                .filter(Opened::seen)
                .anyMatch(
                        node ->
                                node instanceof Labeled label
                                        && label.getText() != null
                                        && label.getText().contains(words));
    }

    private String text() {
        return Inline.text(desktop.containing(LEVEL).runs());
    }

    private void list() {
        desktop.press(KeyCode.F8, false, false, true);
        assertTrue(reviewing.isOpen());
    }

    @Test
    void altTAndAltLWorkInTheText() {
        members();
        list();
        desktop.press(KeyCode.ESCAPE);
        assertTrue(Ui.on(() -> desktop.write.text().isFocused()));
        desktop.press(KeyCode.T, false, false, true);
        assertTrue(text().contains("every five minutes"), text());
        Ui.await(() -> reads("7 changes by"));
        desktop.press(KeyCode.L, false, false, true);
        Ui.await(() -> reads("6 changes by"));
        assertTrue(
                Ui.on(() -> desktop.write.text().isFocused()),
                () -> "The keyboard is with " + Ui.on(() -> desktop.scene.getFocusOwner()));
    }

    @Test
    void keysInARowAreForOneChangeAfterTheOther() {
        members();
        list();
        desktop.press(KeyCode.L);
        desktop.press(KeyCode.L);
        desktop.press(KeyCode.L);
        Ui.await(() -> reads("5 changes by"));
        assertEquals(Sample.draft().body(), desktop.session.snapshot().document().body());
    }

    @Test
    void allOfOneAuthorAreTaken() {
        members();
        list();
        Ui.run(
                () ->
                        desktop.scene.getRoot().lookupAll(".review .heading-button").stream()
                                .map(javafx.scene.control.Button.class::cast)
                                .filter(b -> "More".equals(b.getAccessibleText()))
                                .findFirst()
                                .orElseThrow()
                                .fire());
        Ui.settle();
        for (int i = 0; i < 3; i++) desktop.press(KeyCode.DOWN);
        desktop.press(KeyCode.ENTER);
        Ui.await(() -> reads("2 changes by 2 authors"));
        assertEquals("6 changes of Gamma Sensors taken", desktop.said());
        assertTrue(text().contains("every ten minutes"), text());
        desktop.containing("The period is recommended to be set by the operator.");
    }

    @Test
    void aHiddenAuthorIsNotShownAndNotTaken() {
        members();
        list();
        var chip =
                Ui.on(
                        () ->
                                desktop.scene.getRoot().lookupAll(".legend-author").stream()
                                        .map(ToggleButton.class::cast)
                                        .filter(b -> b.getText().startsWith("Gamma"))
                                        .findFirst()
                                        .orElseThrow());
        Ui.run(chip::fire);
        Ui.await(() -> rows().getItems().size() == 1);
        Ui.await(() -> desktop.scene.getRoot().lookupAll(".ghost-block").isEmpty());
        Ui.run(reviewing::takeAll);
        assertEquals(Sample.draft().body(), desktop.session.snapshot().document().body());
        assertEquals(2, Ui.on(() -> reviewing.listed("x").orElseThrow().entries().size()));
    }

    private ListView<?> rows() {
        return (ListView<?>) desktop.scene.getRoot().lookup(".review .list-view");
    }

    @Test
    void aCommentOfACopyIsBroughtIntoTheText() {
        var base = Sample.draft();
        var id = Id.of("said-by-alpha");
        var remark =
                new Remark.Comment(
                        id,
                        "Alpha Telecom",
                        Instant.EPOCH,
                        "Why not every minute?",
                        false,
                        Optional.empty());
        copies(
                List.of(
                        Returned.now(
                                "Alpha.docx",
                                List.of(
                                        Proposal.of(
                                                "Alpha Telecom", base, commented(base, remark))))),
                "1 comment left");
        list();
        assertTrue(reads("Why not every minute?"));
        Ui.picture(desktop.scene, "128-review-comment-light");
        desktop.press(KeyCode.T);
        var brought = desktop.session.snapshot().document();
        assertTrue(brought.apparatus().remarks().contains(remark));
        Ui.await(() -> reads("All is taken or left."));
        desktop.press(KeyCode.Z, false, true, false);
        assertEquals(base.apparatus(), desktop.session.snapshot().document().apparatus());
        Ui.await(() -> reads("Why not every minute?"));
        desktop.press(KeyCode.L);
        Ui.await(() -> reads("All is taken or left."));
        assertEquals(base.apparatus(), desktop.session.snapshot().document().apparatus());
    }

    private Document commented(Document base, Remark remark) {
        var line = desktop.containing(LEVEL);
        var runs = new ArrayList<Inline>();
        runs.add(new Inline.Anchor(remark.id(), Inline.Edge.START));
        runs.addAll(line.runs());
        runs.add(new Inline.Anchor(remark.id(), Inline.Edge.END));
        var remarks = new ArrayList<>(base.apparatus().remarks());
        remarks.add(remark);
        return base.update(line.id(), block -> block.withRuns(runs))
                .withApparatus(new Apparatus(base.apparatus().footnotes(), remarks));
    }

    @Test
    void whatCannotBeTakenSaysWhy() {
        members();
        list();
        desktop.press(KeyCode.ESCAPE);
        var line = desktop.containing(LEVEL);
        int end = line.runs().stream().mapToInt(Inline::length).sum();
        Ui.run(
                () ->
                        desktop.session.select(
                                new Selection.Text(
                                        new Position(line.id(), 0), new Position(line.id(), end))));
        desktop.type("X");
        Ui.await(() -> reads("cannot be taken: the text it rests on is gone or was changed"));
        Ui.picture(desktop.scene, "129-review-impossible-light");
    }

    @Test
    void ghostsAreNeverCopied() {
        members();
        var line = desktop.containing(LEVEL).id();
        Ui.run(() -> desktop.write.text().jump(new Position(line, 0)));
        Ui.settle();
        Ui.run(() -> desktop.write.text().requestFocus());
        desktop.press(KeyCode.A, false, true, false);
        desktop.press(KeyCode.A, false, true, false);
        desktop.press(KeyCode.C, false, true, false);
        Ui.await(() -> Clipboard.getSystemClipboard().hasString());
        var words = Ui.on(() -> Clipboard.getSystemClipboard().getString());
        assertTrue(words.contains("every ten minutes"), words);
        assertFalse(words.contains("tenfive"));
        assertFalse(words.contains("at least once an hour"));
        assertFalse(words.contains("The period is recommended to be set"));
    }

    @Test
    void changesSinceAVersionHaveTheColoursOfTheirAuthors() {
        members();
        list();
        desktop.press(KeyCode.T);
        Ui.await(() -> reads("7 changes by"));
        desktop.press(KeyCode.ESCAPE);
        var line = desktop.containing(LEVEL).id();
        Ui.run(() -> desktop.write.text().jump(new Position(line, 0)));
        desktop.type("Always ");
        Ui.run(() -> desktop.write.changing().since("as posted", Sample.draft()));
        Ui.await(() -> !desktop.scene.getRoot().lookupAll(".change-bar").isEmpty());
        Ui.await(() -> reads("since as posted"));
        Ui.settle();
        Ui.picture(desktop.scene, "130-since-by-author-light");
        assertFalse(desktop.scene.getRoot().lookupAll(".document-view .author-1").isEmpty());
        assertFalse(desktop.scene.getRoot().lookupAll(".document-view .author-0").isEmpty());
        assertTrue(desktop.scene.getRoot().lookupAll(".document-view .author-3").isEmpty());
    }
}
