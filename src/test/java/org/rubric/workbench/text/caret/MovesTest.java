package org.rubric.workbench.text.caret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rubric.document.Document;
import org.rubric.document.FrontMatter;
import org.rubric.document.Id;
import org.rubric.document.Position;
import org.rubric.workbench.Ui;
import org.rubric.workbench.text.Drafts;
import org.rubric.workbench.text.Shown;
import org.rubric.workbench.text.line.Hit;

class MovesTest {
    private static final String LONG =
            "A flood sensing gateway collects the readings of the water level sensors and rain gauges"
                    + " along a watercourse and passes them to the monitoring platform of the"
                    + " authority in charge.";

    private static Document wrapped() {
        return Document.of(
                FrontMatter.EMPTY,
                List.of(Drafts.paragraph("a", LONG), Drafts.paragraph("b", "Short.")));
    }

    @Test
    void arrowsGoFromLineToLineAndBack() {
        try (var shown = Shown.of(wrapped())) {
            shown.put("a", LONG.length());
            shown.press(KeyCode.RIGHT);
            assertEquals("b:0", shown.caret());
            shown.press(KeyCode.LEFT);
            assertEquals("a:" + LONG.length(), shown.caret());
        }
    }

    @Test
    void aReferenceIsOneStep() {
        try (var shown = Shown.of(Drafts.everyKind())) {
            shown.put("p2", 68);
            int before = 68;
            for (int i = 0; i < 3; i++) shown.press(KeyCode.RIGHT);
            assertEquals("p2:" + (before + 3), shown.caret());
            var line = Ui.on(() -> shown.view.places().spot(Id.of("p2")).orElseThrow().line());
            for (int step = 0; step <= line.passage().steps(); step++)
                assertEquals(step, line.passage().step(line.passage().character(step)));
        }
    }

    @Test
    void upAndDownKeepTheColumn() {
        try (var shown = Shown.of(wrapped())) {
            shown.put("a", 60);
            shown.press(KeyCode.DOWN);
            shown.press(KeyCode.DOWN);
            shown.press(KeyCode.DOWN);
            assertEquals("b:6", shown.caret());
            for (int i = 0; i < 3; i++) shown.press(KeyCode.UP);
            assertEquals("a:60", shown.caret());
        }
    }

    @Test
    void homeAndEndStayInTheVisualLine() {
        try (var shown = Shown.of(wrapped())) {
            shown.put("a", 100);
            shown.press(KeyCode.HOME);
            int start = Integer.parseInt(shown.caret().substring(2));
            shown.put("a", 100);
            double y = caretY(shown);
            shown.press(KeyCode.END);
            int end = Integer.parseInt(shown.caret().substring(2));
            assertTrue(start > 0 && start < 100 && end > 100 && end < LONG.length());
            assertEquals(y, caretY(shown), "the caret stays in its line at the end");
        }
    }

    private static double caretY(Shown shown) {
        return Ui.on(
                () ->
                        shown.view
                                .selecting()
                                .caret()
                                .flatMap(shown.view.places()::caret)
                                .orElseThrow()
                                .getMinY());
    }

    @Test
    void theEndsOfTheDocument() {
        try (var shown = Shown.of(wrapped())) {
            shown.put("a", 10);
            shown.press(KeyCode.END, false, true, false);
            assertEquals("b:6", shown.caret());
            shown.press(KeyCode.HOME, true, true, false);
            assertEquals("a:0–b:6", shown.selected());
        }
    }

    @Test
    void wordsAreJumpedOver() {
        try (var shown = Shown.of(wrapped())) {
            shown.put("a", 2);
            shown.press(KeyCode.RIGHT, false, true, false);
            assertEquals("a:8", shown.caret());
            shown.press(KeyCode.LEFT, false, true, false);
            assertEquals("a:2", shown.caret());
        }
    }

    @Test
    void downFromACellGoesToTheCellBelow() {
        try (var shown = Shown.of(Drafts.everyKind())) {
            shown.put("t1a1p", 3);
            shown.press(KeyCode.DOWN);
            assertTrue(shown.caret().startsWith("t1b1p:"), shown.caret());
        }
    }

    /// Every caret step, turned into a point and hit again, is found.
    @Test
    void pointsAndPlacesAgree() {
        try (var shown = Shown.of(Drafts.everyKind())) {
            for (var block : List.of("p1", "p2", "p3", "t1a1p", "c61/title"))
                Ui.run(() -> roundTrip(shown, Id.of(block)));
        }
    }

    private static void roundTrip(Shown shown, Id block) {
        var places = shown.view.places();
        var spot = places.spot(block).orElseThrow();
        for (int step = 0; step <= spot.line().passage().steps(); step++) {
            var place = Hit.at(new Position(block, step));
            var box = places.caret(spot, place);
            double y = box.getMinY() + box.getHeight() / 2;
            var hit = places.hit(box.getMinX() + 0.1, y).orElseThrow();
            var again = places.caret(spot, hit);
            assertEquals(block, hit.position().block());
            assertEquals(box.getMinX(), again.getMinX(), 1, block + " at " + step);
            assertEquals(box.getMinY(), again.getMinY(), 1, block + " at " + step);
        }
    }
}
