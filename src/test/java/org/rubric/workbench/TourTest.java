package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.Corpus;
import org.rubric.desk.Desk;
import org.rubric.document.Severity;

/// A walk through the window with keys and clicks that leaves a picture of each stop in
/// `target/tour`.
@Tag("tour")
class TourTest {
    @TempDir private Path home;
    private Desk desk;
    private Window window;
    private Stage stage;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        desk = new Desk(home);
        desk.repository();
        Ui.run(() -> {});
        window = Ui.on(() -> new Window(desk, home));
        stage = Ui.on(Stage::new);
        size(1280, 800);
        Ui.run(() -> window.show(stage));
        Ui.settle();
    }

    @AfterEach
    void end() throws IOException, InterruptedException {
        Ui.close(stage);
        Ui.run(window::close);
        desk.close();
    }

    @Test
    void walk() throws InterruptedException, IOException {
        var focus = new ArrayList<String>();
        for (int i = 0; i < 4; i++) {
            focus.add(focused());
            if (i < 3) press(KeyCode.TAB);
        }
        assertEquals(
                List.of(
                        "New Recommendation",
                        "Open Word file…",
                        "Prepare a meeting",
                        "Look at the sample"),
                focus);
        Ui.picture(window.scene(), "01-start");
        press(KeyCode.ENTER);
        waitFor(() -> !window.write().judging().findings().isEmpty());
        var told =
                Ui.on(() -> window.write().judging().findings()).stream()
                        .filter(finding -> finding.severity() != Severity.NOTE)
                        .toList();
        assertEquals(3, told.size());
        Thread.sleep(3000);
        Ui.picture(window.scene(), "02-write-light");
        Ui.run(() -> window.dress(Theme.DARK));
        Ui.settle();
        Thread.sleep(500);
        Ui.picture(window.scene(), "03-write-dark");
        Ui.run(() -> window.dress(Theme.LIGHT));
        saveAsPdf();
        openFromWord();
        documents();
        meetings();
    }

    private void saveAsPdf() throws InterruptedException, IOException {
        shortcut(KeyCode.P);
        Ui.picture(window.scene(), "07-export-panel");
        press(KeyCode.ENTER);
        Ui.picture(window.scene(), "07-export-details");
        Ui.run(() -> button("Later").fire());
        waitFor(() -> window.said().startsWith("Wrote"));
        Ui.picture(window.scene(), "07-exported");
        try (var files = Files.list(home)) {
            assertTrue(files.anyMatch(f -> f.toString().endsWith(".pdf")));
        }
    }

    private void openFromWord() throws InterruptedException, IOException {
        var file = Corpus.docx("Y.3507-201812");
        Ui.run(() -> window.open(file));
        waitFor(() -> window.write().called().contains("Y.3507"));
        Thread.sleep(4000);
        Ui.picture(window.scene(), "09-opened-from-word");
        if (button("Look at them").isVisible()) {
            Ui.run(() -> button("Look at them").fire());
            Ui.settle();
            Ui.picture(window.scene(), "09-place");
        }
        var broken =
                Files.write(
                        home.resolve("half.docx"), Arrays.copyOf(Files.readAllBytes(file), 5000));
        Ui.run(() -> window.open(broken));
        waitFor(() -> window.said().contains("Nothing was changed"));
        Ui.picture(window.scene(), "09-broken");
    }

    private void documents() throws InterruptedException {
        Ui.run(() -> toggle("Documents").fire());
        Ui.settle();
        assertTrue(toggle("Documents").isSelected());
        Ui.picture(window.scene(), "04-documents");
    }

    private void meetings() throws InterruptedException {
        Ui.run(() -> toggle("Meetings").fire());
        waitFor(() -> window.scene().getRoot().lookup(".agenda") != null);
        Ui.picture(window.scene(), "05-meetings");
        Ui.run(() -> button("Report").fire());
        waitFor(() -> !button("Save the report as PDF").isDisabled());
        Thread.sleep(500);
        Ui.picture(window.scene(), "05-meetings-report");
    }

    private ToggleButton toggle(String words) {
        for (var node : window.scene().getRoot().lookupAll(".place"))
            if (node instanceof ToggleButton button && words.equals(button.getText()))
                return button;
        throw new AssertionError("There is no place " + words);
    }

    private Button button(String words) {
        for (var node : window.scene().getRoot().lookupAll(".button"))
            if (node instanceof Button button && words.equals(button.getText())) return button;
        throw new AssertionError("There is no button " + words);
    }

    private void shortcut(KeyCode code) throws InterruptedException {
        Ui.run(
                () ->
                        Event.fireEvent(
                                window.scene().getFocusOwner(),
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "",
                                        code,
                                        false,
                                        true,
                                        false,
                                        false)));
        Ui.settle();
    }

    private String focused() throws InterruptedException {
        return Ui.on(
                () -> {
                    var owner = (Button) window.scene().getFocusOwner();
                    return owner.getAccessibleText().replaceFirst("\\. .*", "");
                });
    }

    private void press(KeyCode code) throws InterruptedException {
        Ui.run(
                () -> {
                    var owner = window.scene().getFocusOwner();
                    Event.fireEvent(owner, key(KeyEvent.KEY_PRESSED, code));
                    Event.fireEvent(owner, key(KeyEvent.KEY_RELEASED, code));
                });
        Ui.settle();
    }

    private static KeyEvent key(javafx.event.EventType<KeyEvent> type, KeyCode code) {
        return new KeyEvent(type, "", "", code, false, false, false, false);
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private void waitFor(Condition condition) throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            boolean holds =
                    Ui.on(
                            () -> {
                                try {
                                    return condition.holds();
                                } catch (Exception e) {
                                    throw new IllegalStateException(e);
                                }
                            });
            if (holds) return;
            Thread.sleep(50);
        }
        throw new AssertionError("It did not happen within ten seconds");
    }

    private void size(double width, double height) throws InterruptedException {
        Ui.run(
                () -> {
                    stage.setX(0);
                    stage.setY(0);
                    stage.setWidth(width);
                    stage.setHeight(height);
                });
    }
}
