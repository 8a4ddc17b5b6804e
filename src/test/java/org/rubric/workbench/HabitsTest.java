package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.front.FirstPage;
import org.rubric.desk.Desk;
import org.rubric.workbench.write.PaneWidths;

/// The window is found again as it was left.
class HabitsTest {
    @TempDir private Path home;

    private static boolean dark(Opened opened) {
        return Ui.on(() -> opened.window.scene().getRoot().getStyleClass().contains("dark"));
    }

    @Test
    void themeSizePanesAndPlaceAreKept() throws IOException {
        try (var opened = new Opened(home)) {
            opened.sample();
            assertFalse(dark(opened));
            opened.fire("Dark");
            assertTrue(dark(opened));
            opened.press(KeyCode.PLUS, false, true, false);
            opened.press(KeyCode.ADD, false, true, false);
            assertEquals("Text at 125 %", Ui.on(opened.window::said));
            opened.press(KeyCode.DIGIT1, false, true, false);
            Ui.run(
                    () -> {
                        var widths = opened.window.write().sight().widths();
                        assertFalse(widths.leftOpen(), "Ctrl+1 folds the outline");
                        opened.window.write().sight().widths(new PaneWidths(300, 360, false, true));
                        opened.stage.setX(20);
                        opened.stage.setWidth(900);
                    });
            Ui.settle();
        }
        try (var opened = new Opened(home)) {
            assertTrue(dark(opened));
            assertEquals(125, Ui.on(() -> opened.window.write().sight().size()));
            assertEquals(
                    new PaneWidths(300, 360, false, true),
                    Ui.on(() -> opened.window.write().sight().widths()));
            assertEquals(900, Ui.on(opened.stage::getWidth));
            assertEquals(20, Ui.on(opened.stage::getX));
            opened.press(KeyCode.L, true, true, false);
            assertFalse(dark(opened), "a key changes it back");
        }
        try (var opened = new Opened(home)) {
            assertFalse(dark(opened));
        }
    }

    @Test
    void theFirstWindowIsNoLargerThanTheScreen() throws IOException {
        try (var desk = new Desk(home)) {
            desk.repository();
            var window = Ui.on(() -> new Window(desk, home));
            var stage = Ui.on(Stage::new);
            Ui.run(() -> window.show(stage));
            Ui.settle();
            var screen = Ui.on(() -> Screen.getPrimary().getVisualBounds());
            assertTrue(screen.getWidth() < 1440, "the test's own screen is narrower than the wish");
            assertEquals(screen.getWidth(), Ui.on(stage::getWidth));
            assertEquals(0, Ui.on(stage::getX));
            Ui.run(stage::close);
            Ui.run(window::close);
        }
    }

    @Test
    void aWindowFromAScreenThatIsGoneIsSeenWhole() {
        var screen = new Rectangle2D(0, 0, 1280, 800);
        assertEquals(
                new FirstPage.Box(380, 200, 900, 600, true),
                Habits.within(new FirstPage.Box(3000, 900, 900, 600, true), screen));
        assertEquals(
                new FirstPage.Box(0, 0, 1280, 800, false),
                Habits.within(new FirstPage.Box(-50, -10, 2560, 1440, false), screen));
        assertEquals(
                new FirstPage.Box(10, 10, 640, 480, false),
                Habits.within(new FirstPage.Box(10, 10, 1, 1, false), screen));
    }

    @Test
    void thePaletteRemembersWhatWasRunLast() {
        var setup = Setup.FIRST;
        for (var key : List.of("a", "b", "a", "c", "d", "e", "f", "g", "h", "i"))
            setup = setup.withRecent(key);
        assertEquals(List.of("i", "h", "g", "f", "e", "d", "c", "a"), setup.recent());
    }

    @Test
    void sizesGoUpAndDownAndBack() throws IOException {
        try (var opened = new Opened(home, 1000, 800)) {
            opened.sample();
            var sight = opened.window.write().sight();
            double line = width(opened);
            for (int i = 0; i < 9; i++) opened.press(KeyCode.PLUS, false, true, false);
            assertEquals(200, (int) Ui.on(() -> sight.size()));
            opened.picture("40-size-200-light");
            opened.press(KeyCode.DIGIT0, false, true, false);
            assertEquals(100, (int) Ui.on(() -> sight.size()));
            assertEquals(line, width(opened));
            opened.press(KeyCode.MINUS, false, true, false);
            assertEquals(90, (int) Ui.on(() -> sight.size()));
            opened.press(KeyCode.MINUS, false, true, false);
            assertEquals(90, (int) Ui.on(() -> sight.size()));
        }
    }

    @Test
    void ctrlAndTheWheelChangeTheSize() throws IOException {
        try (var opened = new Opened(home)) {
            opened.sample();
            turn(opened, 40);
            assertEquals(110, (int) Ui.on(() -> opened.window.write().sight().size()));
            turn(opened, -40);
            turn(opened, -40);
            assertEquals(90, (int) Ui.on(() -> opened.window.write().sight().size()));
        }
    }

    private static void turn(Opened opened, double by) {
        Ui.run(
                () ->
                        Event.fireEvent(
                                opened.window.write().text(),
                                new ScrollEvent(
                                        ScrollEvent.SCROLL,
                                        10,
                                        10,
                                        10,
                                        10,
                                        false,
                                        true,
                                        false,
                                        false,
                                        false,
                                        false,
                                        0,
                                        by,
                                        0,
                                        by,
                                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                                        0,
                                        ScrollEvent.VerticalTextScrollUnits.NONE,
                                        0,
                                        0,
                                        null)));
        Ui.settle();
    }

    @Test
    void thePlaceInFrontIsFoundAgain() throws IOException {
        try (var opened = new Opened(home)) {
            opened.sample();
            Ui.run(() -> opened.window.documents().entered());
            Ui.run(
                    () ->
                            opened.all(".place").stream()
                                    .map(ToggleButton.class::cast)
                                    .filter(place -> place.getText().equals("Documents"))
                                    .findFirst()
                                    .orElseThrow()
                                    .fire());
        }
        try (var opened = new Opened(home)) {
            assertTrue(Opened.seen(opened.node(".register")));
            assertTrue(Ui.on(() -> opened.window.session().isPresent()), "the draft is open too");
        }
    }

    /// How wide the text view sees itself: less when it is magnified.
    private static double width(Opened opened) {
        return Ui.on(() -> opened.window.write().text().getWidth());
    }

    @Test
    void onlyTheTextUntilEscape() throws IOException {
        try (var opened = new Opened(home)) {
            opened.sample();
            opened.press(KeyCode.F11);
            assertFalse(Opened.seen(opened.node(".title-row")));
            assertFalse(Opened.seen(opened.node(".left-pane")));
            assertFalse(Opened.seen(opened.node(".bottom-line")));
            opened.picture("41-focus-light");
            opened.type("Alone ");
            assertTrue(opened.session().snapshot().document().toString().contains("Alone "));
            opened.press(KeyCode.ESCAPE);
            assertTrue(Opened.seen(opened.node(".title-row")));
            assertTrue(Opened.seen(opened.node(".left-pane")));
            opened.press(KeyCode.F11);
            opened.press(KeyCode.F11);
            assertTrue(Opened.seen(opened.node(".bottom-line")));
        }
    }

    @Test
    void theStartListsDraftsAndOpensOne() throws IOException {
        try (var opened = new Opened(home)) {
            assertFalse(opened.reads("LATELY"), "the sample was not looked at");
            assertTrue(opened.reads("Nothing opened yet"));
            opened.sample();
            Ui.run(opened.window::leave);
            Ui.settle();
            assertTrue(opened.reads("LATELY"));
            assertTrue(opened.reads("Under study"));
            opened.picture("42-start-light");
            Ui.run(() -> ((Button) opened.all(".start-row").iterator().next()).fire());
            Ui.settle();
            assertTrue(Ui.on(() -> opened.window.session().isPresent()));
        }
    }
}
