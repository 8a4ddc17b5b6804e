package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever takes the keyboard says what it is, and all words can be read, in both themes and in
/// every place and panel.
class AccessTest {
    @TempDir private Path home;
    private final List<String> missing = new ArrayList<>();
    private int looked;

    @Test
    void contrastIsThatOfTheStandard() {
        assertEquals(21, Audit.contrast(Color.BLACK, Color.WHITE), 0.01);
        assertEquals(4.54, Audit.contrast(Color.web("#767676"), Color.WHITE), 0.01);
    }

    /// An audit that finds nothing proves something only if it finds what is there.
    @Test
    void theAuditFindsWhatIsWrong() {
        var faint = Ui.on(() -> new Text("faint"));
        var pane = Ui.on(() -> new VBox(faint, new Button()));
        var stage = Ui.show(pane, 200, 100, false);
        Ui.run(() -> faint.setFill(Color.web("#999999")));
        assertEquals(1, Ui.on(() -> Audit.pale(pane)).size());
        assertEquals(1, Ui.on(() -> Audit.nameless(pane)).size());
        Ui.close(stage);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyPlaceAndPanel(Theme theme) throws IOException {
        var tag = theme.name().toLowerCase();
        try (var opened = new Opened(home, 1280, 800)) {
            Ui.run(() -> opened.window.dress(theme));
            Ui.settle();
            look(opened, "start");
            opened.picture("70-start-" + tag);
            opened.sample();
            Ui.run(() -> opened.window.write().text().jump(opened.clause("General")));
            Ui.settle();
            look(opened, "write");
            opened.picture("71-write-" + tag);
            panel(opened, "palette", KeyCode.P, true, tag);
            panel(opened, "versions", KeyCode.H, true, tag);
            opened.press(KeyCode.F1);
            look(opened, "help");
            opened.picture("72-help-" + tag);
            opened.press(KeyCode.ESCAPE);
            panel(opened, "pdf", KeyCode.P, false, tag);
            panel(opened, "find a heading", KeyCode.O, true, tag);
            opened.press(KeyCode.H, false, true, false);
            look(opened, "find");
            opened.press(KeyCode.ESCAPE);
            exhibits(opened);
            look(opened, "exhibits");
            opened.fire(words(opened));
            look(opened, "words");
            opened.picture("73-words-" + tag);
            opened.press(KeyCode.ESCAPE);
            opened.press(KeyCode.BACK_SLASH, false, true, false);
            look(opened, "split");
            opened.picture("74-split-" + tag);
            opened.press(KeyCode.BACK_SLASH, false, true, false);
            for (var place : List.of("Documents", "Meetings")) {
                Ui.run(() -> place(opened, place).fire());
                Ui.settle();
                look(opened, place);
            }
        }
        assertEquals(List.of(), missing);
        assertTrue(looked > 500, looked + " words");
    }

    private void panel(Opened opened, String name, KeyCode code, boolean shift, String tag) {
        opened.press(code, shift, true, false);
        look(opened, name);
        opened.picture("75-" + name.replace(' ', '-') + "-" + tag);
        opened.press(KeyCode.ESCAPE);
    }

    private static void exhibits(Opened opened) {
        Ui.run(() -> ((ToggleButton) opened.node(".exhibits-head")).fire());
        Ui.settle();
    }

    /// The bottom line's count of words, which is a button.
    private static String words(Opened opened) {
        return Ui.on(
                () ->
                        opened.all(".bottom-fact").stream()
                                .map(node -> ((Button) node).getText())
                                .filter(text -> text != null && text.endsWith(" words"))
                                .findFirst()
                                .orElseThrow());
    }

    private static ToggleButton place(Opened opened, String words) {
        return opened.all(".place").stream()
                .map(ToggleButton.class::cast)
                .filter(button -> words.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    private void look(Opened opened, String where) {
        var root = opened.window.scene().getRoot();
        // As it is when it is painted: a line that has just come gets its colours with the next
        // pulse.
        Ui.run(root::applyCss);
        for (var line : Ui.on(() -> Audit.nameless(root))) missing.add(where + " no name " + line);
        for (var line : Ui.on(() -> Audit.pale(root))) missing.add(where + " pale " + line);
        looked += Ui.on(() -> Audit.words(root));
    }
}
