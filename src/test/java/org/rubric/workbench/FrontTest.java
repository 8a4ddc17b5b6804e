package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Desk;
import org.rubric.desk.front.FirstPage;

/// The start is seen as it was left before the store is open, and whatever is done on it meanwhile
/// is done.
class FrontTest {
    @TempDir private Path home;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Desk desk;
    private Opening opening;

    @BeforeEach
    void twoDrafts() throws IOException {
        Ui.run(() -> {});
        try (var before = new Desk(home)) {
            for (var title : List.of("Older draft", "Newer draft"))
                before.repository().create(before.recommendation(title, "4/20"), "Draft").close();
        }
    }

    /// What is seen first; on the FX thread, so that nothing can happen in between.
    private Scene seen() {
        desk = new Desk(home);
        opening = new Opening(desk, new PrintStream(said));
        try {
            opening.begin(opening.look());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return opening.stage().orElseThrow().getScene();
    }

    @AfterEach
    void end() throws IOException {
        if (opening == null) return;
        Ui.settle();
        Ui.run(() -> opening.stage().ifPresent(stage -> stage.hide()));
        opening.left();
        desk.close();
    }

    private static List<Button> rows(Scene scene) {
        return scene.getRoot().lookupAll(".start-row").stream().map(Button.class::cast).toList();
    }

    private static void press(Scene scene, KeyCode key, boolean control) {
        var target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
        Event.fireEvent(
                target,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false));
    }

    @Test
    void rowsAreThereBeforeTheStoreIs() throws IOException {
        Ui.run(
                () -> {
                    var scene = seen();
                    assertEquals(2, rows(scene).size());
                    assertTrue(rows(scene).getFirst().getAccessibleText().contains("Newer draft"));
                    assertEquals(Optional.empty(), opening.window());
                });
        Ui.await(() -> opening.window().isPresent());
        assertEquals(2, Ui.on(() -> rows(opening.stage().orElseThrow().getScene()).size()));
    }

    /// A store that was filled on the command line knows no place of a window yet.
    @Test
    void theFirstWindowIsNoLargerThanTheScreen() {
        Ui.run(
                () -> {
                    var stage = (Stage) seen().getWindow();
                    assertEquals(Optional.empty(), opening.window());
                    var screen = Screen.getPrimary().getVisualBounds();
                    assertTrue(stage.getWidth() <= screen.getWidth(), stage.getWidth() + "");
                    assertTrue(stage.getHeight() <= screen.getHeight(), stage.getHeight() + "");
                });
        Ui.await(() -> opening.window().isPresent());
    }

    @Test
    void aRowPressedAtOnceOpensItsDraft() throws IOException {
        Ui.run(() -> rows(seen()).get(1).fire());
        Ui.settle();
        var window = opening.window().orElseThrow();
        var title = Ui.on(() -> window.session().orElseThrow().snapshot().document().front());
        assertEquals("Older draft", title.identity().title());
    }

    @Test
    void aKeyPressedAtOnceIsDone() throws IOException {
        Ui.run(() -> press(seen(), KeyCode.N, true));
        Ui.settle();
        assertTrue(Ui.on(() -> opening.window().orElseThrow().session().isPresent()));
    }

    @Test
    void aPlacePressedAtOnceComesToTheFront() throws IOException {
        Ui.run(() -> place(seen()).fire());
        Ui.settle();
        assertTrue(opening.window().isPresent());
        assertTrue(Ui.on(() -> place(opening.stage().orElseThrow().getScene()).isSelected()));
        assertEquals(0, Ui.on(() -> rows(opening.stage().orElseThrow().getScene()).size()));
    }

    private static ToggleButton place(Scene scene) {
        return scene.getRoot().lookupAll(".place").stream()
                .map(ToggleButton.class::cast)
                .filter(place -> place.getText().equals("Documents"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatChangedMeanwhileIsShownOnceItIsKnown() throws IOException {
        var page = FirstPage.of(home).orElseThrow();
        page.with(page.drafts().subList(1, 2)).keep(home);
        Ui.run(() -> assertEquals(1, rows(seen()).size()));
        Ui.await(() -> rows(opening.stage().orElseThrow().getScene()).size() == 2);
    }

    @Test
    void aStoreThatCannotBeOpenedIsToldAndEndsIt() throws IOException {
        try (var other = new Desk(home)) {
            other.repository();
            Ui.run(this::seen);
            Ui.await(() -> !opening.stage().orElseThrow().isShowing());
            assertTrue(said.toString().contains("open"), said.toString());
            assertEquals(1, said.toString().lines().count());
            assertEquals(Optional.empty(), opening.window());
        }
    }

    @Test
    void leftInADraftNoStartIsSeen() throws IOException {
        Ui.run(() -> rows(seen()).getFirst().fire());
        Ui.settle();
        end();
        assertFalse(FirstPage.of(home).orElseThrow().start());
        Ui.run(this::seen);
        assertTrue(Ui.on(() -> opening.window().orElseThrow().session().isPresent()));
        Ui.run(() -> opening.window().orElseThrow().leave());
        Ui.settle();
        end();
        assertTrue(FirstPage.of(home).orElseThrow().start(), "left at the start");
        Ui.run(this::seen);
        Ui.await(() -> opening.window().isPresent());
        assertFalse(Ui.on(() -> opening.window().orElseThrow().session().isPresent()));
    }

    @Test
    void whatOpeningFoundIsTold() throws IOException {
        Files.delete(home.resolve("store.mv.db"));
        Ui.run(this::seen);
        Ui.await(() -> opening.window().isPresent());
        Ui.await(() -> opening.window().orElseThrow().said().contains("made again"));
    }
}
