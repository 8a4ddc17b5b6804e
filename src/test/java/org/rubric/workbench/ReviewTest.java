package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.Thread.UncaughtExceptionHandler;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rubric.desk.Sample;
import org.rubric.desk.review.Returned;
import org.rubric.document.Apparatus;
import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.document.Remark;
import org.rubric.editing.Selection;
import org.rubric.revision.Proposal;
import org.rubric.workbench.text.line.LineView;
import org.rubric.workbench.text.line.Passage;
import org.rubric.workbench.write.review.Copies;
import org.rubric.workbench.write.review.Reviewing;

/// What members propose is shown in the text and beside it, and taken or left by keys alone.
class ReviewTest {
    private static final String LEVEL = "The gateway is required to report the";
    private Desktop desktop;
    private Reviewing reviewing;
    private final List<Throwable> thrown = new CopyOnWriteArrayList<>();
    private UncaughtExceptionHandler usual;

    @BeforeEach
    void open() {
        Ui.run(
                () -> {
                    usual = Thread.currentThread().getUncaughtExceptionHandler();
                    Thread.currentThread().setUncaughtExceptionHandler((_, e) -> thrown.add(e));
                });
        desktop = new Desktop(Sample.draft(), 1280, 800, Theme.LIGHT);
        desktop.ready();
        reviewing = desktop.write.changing().reviewing();
        Ui.run(() -> desktop.follow(reviewing));
        Ui.run(() -> reviewing.open(Copies.NOWHERE, ReviewTourTest.copies()));
        caret(LEVEL.length());
        Ui.await(() -> nodes(".wave-change"));
    }

    @AfterEach
    void close() {
        desktop.close();
        Ui.run(() -> Thread.currentThread().setUncaughtExceptionHandler(usual));
        assertEquals(List.of(), thrown);
    }

    private void caret(int offset) {
        var line = desktop.containing(LEVEL).id();
        Ui.run(() -> desktop.write.text().jump(new Position(line, offset)));
        Ui.settle();
        Ui.run(() -> desktop.write.text().arrive());
        Ui.settle();
    }

    private boolean nodes(String selector) {
        return !desktop.scene.getRoot().lookupAll(selector).isEmpty();
    }

    private LineView line() {
        var id = desktop.containing(LEVEL).id();
        return Ui.on(() -> desktop.write.text().places().spot(id).orElseThrow().line());
    }

    private String shown() {
        return fx(() -> line0().passage().text());
    }

    private LineView line0() {
        var id = desktop.containing(LEVEL).id();
        return desktop.write.text().places().spot(id).orElseThrow().line();
    }

    private String text() {
        return Inline.text(desktop.containing(LEVEL).runs());
    }

    private int count() {
        return list().map(l -> l.getItems().size()).orElse(0);
    }

    private Optional<ListView<?>> list() {
        return Optional.ofNullable(
                (ListView<?>) desktop.scene.getRoot().lookup(".review .list-view"));
    }

    /// From either thread.
    private static <T> T fx(java.util.concurrent.Callable<T> work) {
        if (!javafx.application.Platform.isFxApplicationThread()) return Ui.on(work);
        try {
            return work.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private boolean reads(String words) {
        return fx(
                () ->
                        desktop.scene.getRoot().lookupAll(".label").stream()
                                .filter(Opened::seen)
                                .anyMatch(
                                        node ->
                                                node instanceof Label label
                                                        && label.getText() != null
                                                        && label.getText().contains(words)));
    }

    private void fire(String words) {
        Ui.run(
                () ->
                        desktop.scene.getRoot().lookupAll(".button").stream()
                                .filter(Opened::seen)
                                .filter(ButtonBase.class::isInstance)
                                .map(ButtonBase.class::cast)
                                .filter(b -> words.equals(b.getText()))
                                .findFirst()
                                .orElseThrow()
                                .fire());
        Ui.settle();
    }

    @Test
    void theStripTellsHowManyAndTheTextShowsThem() {
        assertTrue(reads("8 changes by 3 authors"));
        assertTrue(reads("3 returned copies"));
        assertTrue(shown().contains("five"), shown());
        assertTrue(shown().contains("at least once an hour"), shown());
        assertFalse(text().contains("five"));
        assertTrue(nodes(".ghost-block"));
        assertTrue(nodes(".change-bar"));
        assertTrue(nodes(".author-initials"));
    }

    @Test
    void ghostsAreNoPlaceForTheCaretAndAreNotCopied() {
        int steps = text().length();
        caret(0);
        desktop.press(KeyCode.END);
        var at = ((Selection.Text) desktop.session.selection()).caret();
        for (int i = 0; i < 200 && at.block().equals(desktop.containing(LEVEL).id()); i++) {
            desktop.press(KeyCode.RIGHT);
            var next = ((Selection.Text) desktop.session.selection()).caret();
            if (!next.block().equals(at.block())) break;
            assertEquals(at.offset() + 1, next.offset());
            at = next;
        }
        assertEquals(Ui.on(() -> line0().passage().steps()), at.offset());
        assertTrue(steps > 0);
        desktop.press(KeyCode.RIGHT);
        var beyond = ((Selection.Text) desktop.session.selection()).caret();
        assertTrue(desktop.session.snapshot().document().find(beyond.block()).isPresent());
        var part = Ui.on(() -> line0().passage().own().text());
        assertFalse(part.contains("five"));
    }

    @Test
    void typingGoesOnAndGhostsStayWhereTheyAre() {
        caret(0);
        desktop.type("Now ");
        assertTrue(shown().startsWith("Now The gateway"), shown());
        assertTrue(shown().contains("five"), shown());
        Ui.await(() -> reads("8 changes by 3 authors"));
        assertTrue(shown().contains("five"), shown());
    }

    @Test
    void theListIsGoneThroughByKeysAndTakingIsOneUndo() {
        desktop.press(KeyCode.F8, false, false, true);
        assertTrue(reviewing.isOpen());
        assertTrue(Ui.on(() -> list().orElseThrow().isFocused()));
        int before = Ui.on(this::count);
        desktop.press(KeyCode.T);
        assertTrue(text().contains("every five minutes"), text());
        assertEquals("Taken: Second paragraph: “ten” became “five”.", desktop.said());
        Ui.await(() -> count() <= before && reads("7 changes by"));
        Ui.await(() -> !reads("8 changes"));
        desktop.press(KeyCode.Z, false, true, false);
        assertTrue(text().contains("every ten minutes"), text());
        assertEquals("Undone: taking: Second paragraph: “ten” became “five”.", desktop.said());
        Ui.await(() -> reads("8 changes by 3 authors"));
        desktop.press(KeyCode.ESCAPE);
        assertTrue(Ui.on(() -> desktop.write.text().isFocused()));
    }

    @Test
    void rivalsStandSideBySideAndTheArrowsChooseBetweenThem() {
        desktop.press(KeyCode.F8, false, false, true);
        assertTrue(reads("2 proposals for the same place"));
        assertEquals(7, Ui.on(this::count));
        desktop.press(KeyCode.RIGHT);
        desktop.press(KeyCode.T);
        assertTrue(text().contains("at least once an hour"), text());
    }

    @Test
    void leavingChangesNoTextAndCanBeTakenBack() {
        desktop.press(KeyCode.F8, false, false, true);
        var before = desktop.session.snapshot().document();
        desktop.press(KeyCode.L);
        Ui.await(() -> reads("7 changes by 2 authors"));
        assertEquals(before, desktop.session.snapshot().document());
        assertEquals("Left: Second paragraph: “ten” became “five”.", desktop.said());
        Ui.await(() -> !shown().contains("five"));
        desktop.press(KeyCode.Z, false, true, false);
        Ui.await(() -> reads("8 changes by 3 authors"));
        assertEquals("Put back: Second paragraph: “ten” became “five”.", desktop.said());
        desktop.press(KeyCode.L);
        Ui.await(() -> reads("7 changes by 2 authors"));
        Ui.run(reviewing::putBack);
        Ui.await(() -> reads("8 changes by 3 authors"));
    }

    @Test
    void takingAllLeavesTheOverlapsToChoose() {
        fire("Take all");
        assertEquals(
                "6 changes taken; 2 overlap or cannot be taken and are left to choose.",
                desktop.said());
        Ui.await(() -> reads("2 changes by 2 authors"));
        assertTrue(text().contains("every ten minutes"));
        desktop.containing("The period is recommended");
        Ui.run(() -> desktop.session.undo());
        Ui.await(() -> reads("8 changes by 3 authors"));
    }

    @Test
    void theCountFallsToZeroAndTheCopiesArePutAway() {
        fire("Take all");
        Ui.await(() -> reads("2 changes by 2 authors"));
        desktop.press(KeyCode.F8, false, false, true);
        desktop.press(KeyCode.T);
        Ui.await(() -> reads("1 change by 1 author"));
        desktop.press(KeyCode.L);
        Ui.await(() -> reads("All is taken or left."));
        assertFalse(nodes(".document-view .wave-change"));
        Ui.run(reviewing::putAway);
        Ui.settle();
        assertFalse(reviewing.active());
        assertFalse(nodes(".review-strip"));
        assertTrue(Ui.on(() -> desktop.write.text().isFocused()));
    }

    @Test
    void theTextShowsThemNoMoreAndAgain() {
        desktop.press(KeyCode.V, false, false, true);
        assertFalse(nodes(".document-view .wave-change"));
        assertFalse(shown().contains("five"));
        assertTrue(reads("8 changes by 3 authors"));
        desktop.press(KeyCode.V, false, false, true);
        assertTrue(shown().contains("five"));
    }

    private void click(Passage.Part part, int letter, int clicks) {
        var line = line();
        var box = Ui.on(() -> line.boxes(part).getFirst());
        double step = box.getWidth() / Math.max(1, part.shown().length());
        Ui.run(
                () -> {
                    var origin = desktop.write.text().places().origin(line);
                    double x = origin.getX() + box.getMinX() + letter * step + 1;
                    click(new Point2D(x, origin.getY() + box.getMinY() + 8), clicks);
                });
        Ui.settle();
    }

    private void click(Point2D at, int clicks) {
        click(desktop, at, clicks);
    }

    /// A click at a place of the text; on the FX thread.
    static void click(Desktop desktop, double x, double y) {
        click(desktop, new Point2D(x, y), 1);
    }

    private static void click(Desktop desktop, Point2D at, int clicks) {
        var flow = desktop.write.text().flow();
        var on = flow.localToScene(at);
        Event.fireEvent(
                flow,
                new MouseEvent(
                        MouseEvent.MOUSE_PRESSED,
                        on.getX(),
                        on.getY(),
                        on.getX(),
                        on.getY(),
                        MouseButton.PRIMARY,
                        clicks,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false,
                        true,
                        null));
    }

    private Passage.Part ghost(String words) {
        return Ui.on(
                () ->
                        line0().passage().parts().stream()
                                .filter(p -> p.look() == Passage.Look.GHOST)
                                .filter(p -> p.shown().contains(words))
                                .findFirst()
                                .orElseThrow());
    }

    @Test
    void aClickOnProposedWordsOffersToTakeThem() {
        click(ghost("five"), 1, 1);
        assertTrue(nodes(".touch-bar"));
        assertTrue(reads("Alpha Telecom"));
        desktop.press(KeyCode.ENTER);
        assertFalse(nodes(".touch-bar"));
        assertTrue(text().contains("every five minutes"), text());
    }

    @Test
    void typingInProposedWordsTakesThemFirst() {
        click(ghost("five"), 0, 2);
        desktop.type("fifteen");
        assertTrue(text().contains("every fifteen minutes"), text());
        var caret = ((Selection.Text) desktop.session.selection()).caret();
        assertEquals(text().indexOf(" minutes"), caret.offset());
        Ui.run(() -> desktop.session.undo());
        Ui.settle();
        assertTrue(text().contains("every five minutes"), text());
        Ui.run(() -> desktop.session.undo());
        assertTrue(text().contains("every ten minutes"), text());
    }

    @Test
    void typingBetweenProposedLettersStandsThere() {
        click(ghost("five"), 2, 1);
        desktop.type("f");
        assertTrue(text().contains("every fifve minutes"), text());
    }

    @Test
    void typingInAProposedParagraphTakesItFirst() {
        var view = Ui.on(() -> desktop.scene.getRoot().lookup(".ghost-block"));
        Ui.run(
                () -> {
                    var at = new Point2D(view.getLayoutX() + 1, view.getLayoutY() + 10);
                    click(at, 1);
                });
        Ui.settle();
        assertTrue(nodes(".touch-bar"));
        desktop.type("N");
        var taken = desktop.containing("The period is recommended to be set");
        assertEquals("NThe", Inline.text(taken.runs()).substring(0, 4));
    }

    private Passage.Part plain(String words) {
        return Ui.on(
                () ->
                        line0().passage().parts().stream()
                                .filter(p -> p.look() != Passage.Look.GHOST)
                                .filter(p -> p.dress().isEmpty() && p.shown().contains(words))
                                .findFirst()
                                .orElseThrow());
    }

    @Test
    void aClickIntoPlainWordsLeavesTheProposal() {
        click(ghost("five"), 1, 1);
        assertTrue(nodes(".touch-bar"));
        click(plain("The gateway"), 0, 1);
        assertFalse(nodes(".touch-bar"));
        desktop.type("x");
        assertTrue(text().startsWith("xThe gateway"), text());
        assertTrue(text().contains("every ten minutes"), text());
        desktop.press(KeyCode.T, false, false, true);
        desktop.press(KeyCode.L, false, false, true);
        assertTrue(text().contains("every ten minutes"), text());
        Ui.await(() -> reads("8 changes by 3 authors"));
    }

    @Test
    void aJumpElsewhereLeavesTheProposal() {
        click(ghost("five"), 1, 1);
        caret(0);
        assertFalse(nodes(".touch-bar"));
        desktop.type("x");
        assertTrue(text().startsWith("xThe gateway"), text());
        assertTrue(text().contains("every ten minutes"), text());
    }

    @Test
    void aClickOnStruckWordsKeepsTheOfferWhereItSetsTheCaret() {
        var struck =
                Ui.on(
                        () ->
                                line0().passage().parts().stream()
                                        .filter(p -> p.look() != Passage.Look.GHOST)
                                        .filter(p -> p.dress().isPresent())
                                        .findFirst()
                                        .orElseThrow());
        click(struck, 1, 1);
        assertTrue(nodes(".touch-bar"));
        desktop.press(KeyCode.T, false, false, true);
        assertFalse(text().contains("every ten minutes"), text());
    }

    @Test
    void theOfferGoesWithTheReview() {
        click(ghost("five"), 1, 1);
        Ui.run(reviewing::putAway);
        Ui.settle();
        assertFalse(nodes(".touch-bar"));
        desktop.press(KeyCode.L, false, false, true);
        assertTrue(text().contains("every ten minutes"), text());
        Ui.run(() -> reviewing.open(Copies.NOWHERE, ReviewTourTest.copies()));
        Ui.await(() -> nodes(".wave-change"));
        click(ghost("five"), 1, 1);
        assertTrue(nodes(".touch-bar"));
        Ui.run(() -> reviewing.open(Copies.NOWHERE, List.of()));
        Ui.settle();
        assertFalse(nodes(".touch-bar"));
    }

    /// The chosen row as it is heard.
    private String chosen() {
        return fx(
                () ->
                        desktop.scene.getRoot().lookupAll(".review .list-cell").stream()
                                .map(node -> (ListCell<?>) node)
                                .filter(cell -> cell.isSelected() && !cell.isEmpty())
                                .map(cell -> cell.getAccessibleText())
                                .findFirst()
                                .orElse(""));
    }

    private Position at() {
        return Ui.on(() -> ((Selection.Text) desktop.session.selection()).caret());
    }

    /// Keys that follow each other before anything is worked out.
    private void quickly(KeyCode... codes) {
        Ui.run(
                () -> {
                    for (var code : codes) {
                        var type = KeyEvent.KEY_PRESSED;
                        var event = new KeyEvent(type, "", "", code, false, false, false, false);
                        Event.fireEvent(desktop.scene.getFocusOwner(), event);
                    }
                });
        Ui.settle();
    }

    @Test
    void theChosenChangeStaysChosenWhenOthersComeAndGo() {
        desktop.press(KeyCode.F8, false, false, true);
        desktop.press(KeyCode.DOWN);
        desktop.press(KeyCode.T);
        Ui.await(() -> reads("7 changes by 3 authors"));
        desktop.press(KeyCode.DOWN);
        desktop.press(KeyCode.DOWN);
        var chosen = chosen();
        assertFalse(chosen.isEmpty());
        Ui.run(() -> desktop.session.undo());
        Ui.await(() -> reads("8 changes by 3 authors"));
        assertEquals(chosen, chosen());
    }

    @Test
    void theTextGoesToTheChangeThatIsChosenNext() {
        desktop.press(KeyCode.F8, false, false, true);
        desktop.press(KeyCode.DOWN);
        var before = at();
        desktop.press(KeyCode.T);
        var next = at();
        assertNotEquals(before, next);
        Ui.await(() -> reads("7 changes by 3 authors"));
        assertEquals(next, at());
        desktop.press(KeyCode.DOWN);
        desktop.press(KeyCode.UP);
        assertEquals(next, at());
        assertTrue(Ui.on(() -> list().orElseThrow().isFocused()));
    }

    @Test
    void aChangeThatGoesWhileSomebodyWritesMovesNoCaret() {
        desktop.press(KeyCode.F8, false, false, true);
        desktop.press(KeyCode.DOWN);
        desktop.press(KeyCode.T);
        Ui.await(() -> reads("7 changes by 3 authors"));
        Ui.run(() -> desktop.session.undo());
        Ui.await(() -> reads("8 changes by 3 authors"));
        desktop.press(KeyCode.HOME);
        desktop.press(KeyCode.ESCAPE);
        caret(0);
        Ui.run(() -> desktop.session.redo());
        var caret = at();
        Ui.await(() -> reads("7 changes by 3 authors"));
        assertEquals(caret, at());
    }

    @Test
    void quickKeysSettleOneChangeEach() {
        desktop.press(KeyCode.F8, false, false, true);
        quickly(KeyCode.L, KeyCode.L);
        Ui.await(() -> reads("6 changes by 1 author"));
        desktop.press(KeyCode.Z, false, true, false);
        Ui.await(() -> reads("7 changes by 2 authors"));
        desktop.press(KeyCode.Z, false, true, false);
        Ui.await(() -> reads("8 changes by 3 authors"));
        int before = Ui.on(this::count);
        desktop.press(KeyCode.END);
        quickly(KeyCode.T, KeyCode.T);
        assertTrue(Ui.on(this::count) < before);
        Ui.await(() -> reads("6 changes by 3 authors"));
    }

    @Test
    void redoingInTheListUndoesNothing() {
        desktop.press(KeyCode.F8, false, false, true);
        desktop.press(KeyCode.L);
        Ui.await(() -> reads("7 changes by 2 authors"));
        desktop.press(KeyCode.Z, true, true, false);
        assertEquals("Left: Second paragraph: “ten” became “five”.", desktop.said());
        assertTrue(reviewing.canPutBack());
        desktop.press(KeyCode.Z, false, true, false);
        Ui.await(() -> reads("8 changes by 3 authors"));
    }

    private static Returned commented() {
        var base = Sample.draft();
        var comment =
                new Remark.Comment(
                        Id.of("c-1"), "Echo", Instant.EPOCH, "Why?", false, Optional.empty());
        var line = new Id[1];
        base.forEach(
                block -> {
                    if (Inline.text(block.runs()).contains(LEVEL)) line[0] = block.id();
                });
        var remarks = new ArrayList<>(base.apparatus().remarks());
        remarks.add(comment);
        var after =
                base.update(line[0], ReviewTest::pinned)
                        .withApparatus(new Apparatus(base.apparatus().footnotes(), remarks));
        return Returned.now("C05-Echo.docx", List.of(Proposal.of("Echo", base, after)));
    }

    private static Block pinned(Block block) {
        var runs = new ArrayList<Inline>();
        runs.add(new Inline.Anchor(Id.of("c-1"), Inline.Edge.START));
        runs.addAll(block.runs());
        runs.add(new Inline.Anchor(Id.of("c-1"), Inline.Edge.END));
        return block.withRuns(runs);
    }

    private boolean offers(String words) {
        return Ui.on(
                () ->
                        desktop.scene.getRoot().lookupAll(".button").stream()
                                .filter(Opened::seen)
                                .anyMatch(
                                        node ->
                                                node instanceof ButtonBase button
                                                        && words.equals(button.getText())));
    }

    @Test
    void commentsAreCountedApart() {
        Ui.run(() -> reviewing.add(commented()));
        Ui.await(() -> reads("8 changes by 3 authors, 1 comment"));
        assertTrue(offers("Take all"));
        Ui.run(() -> reviewing.open(Copies.NOWHERE, List.of(commented())));
        Ui.await(() -> reads("1 comment left"));
        assertFalse(offers("Take all"));
        assertTrue(offers("Review them"));
    }

    @Test
    void whatCannotBeTakenIsLeftByTheMouseToo() {
        desktop.press(KeyCode.F8, false, false, true);
        desktop.press(KeyCode.T);
        Ui.await(() -> reads("7 changes by 2 authors"));
        desktop.press(KeyCode.HOME);
        assertTrue(reads("cannot be taken"));
        Ui.run(
                () ->
                        desktop.scene.getRoot().lookupAll(".review .check-deed").stream()
                                .map(ButtonBase.class::cast)
                                .filter(link -> "Leave".equals(link.getText()))
                                .findFirst()
                                .orElseThrow()
                                .fire());
        Ui.await(() -> reads("6 changes by 1 author"));
    }
}
