package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Sample;
import org.rubric.document.Block;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.repository.Draft;
import org.rubric.repository.seal.Unlocking;
import org.rubric.workbench.seal.Reopening;

/// A window is closed while the disk refuses what was written in it.
class LeavingTest {
    @TempDir Path folder;
    private AtTheGate gate;
    private Draft draft;
    private Path drafts;
    private Path away;

    @BeforeEach
    void open() throws Exception {
        var home = folder.resolve("home");
        drafts = home.resolve("drafts");
        away = home.resolve("away");
        gate = AtTheGate.of(home);
        var repository = gate.desk().repository();
        draft = repository.open(repository.find(Sample.DRAFT).orElseThrow().draft());
    }

    @AfterEach
    void end() throws Exception {
        if (Files.exists(away)) Files.move(away, drafts);
        gate.close();
    }

    private Stage stage() {
        return gate.opening().stage().orElseThrow();
    }

    /// As the system does when the person presses the window's cross.
    private void cross() {
        Ui.run(
                () -> {
                    var event = new WindowEvent(stage(), WindowEvent.WINDOW_CLOSE_REQUEST);
                    stage().fireEvent(event);
                    if (!event.isConsumed()) stage().hide();
                });
        Ui.settle();
    }

    private Node panel() {
        return Ui.on(() -> stage().getScene().lookup(".unsaved-panel"));
    }

    private void press(String words) {
        Ui.run(
                () ->
                        stage().getScene().getRoot().lookupAll(".unsaved-panel .button").stream()
                                .map(Button.class::cast)
                                .filter(button -> button.getText().equals(words))
                                .findFirst()
                                .orElseThrow()
                                .fire());
        Ui.settle();
    }

    private Document saying(String words) {
        var paragraph = Block.Paragraph.of(Id.fresh(), Inline.plain(words));
        return draft.document().withBody(List.of(paragraph));
    }

    /// The disk takes nothing more of the draft.
    private void refuse() throws Exception {
        Files.move(drafts, away);
        draft.append(saying("Not saved."), "Ana");
        Ui.await(this::refused);
    }

    private boolean refused() throws IOException {
        return gate.desk().repository().unsaved().isPresent();
    }

    @Test
    void aWindowWhoseChangesAreSavedClosesAtOnce() throws Exception {
        draft.append(saying("Saved."), "Ana").toCompletableFuture().join();
        cross();
        assertFalse(stage().isShowing());
    }

    @Test
    void itAsksAndStaysAndSavesThem() throws Exception {
        refuse();
        cross();
        assertTrue(stage().isShowing());
        assertNotNull(panel());
        for (var theme : Theme.values()) {
            Ui.run(() -> theme.apply(stage().getScene()));
            var name = "unsaved-" + theme.name().toLowerCase(Locale.ROOT);
            Ui.picture(stage().getScene(), name);
        }
        press("Stay and go on trying");
        assertTrue(stage().isShowing());
        assertNull(panel());
        Files.move(away, drafts);
        Ui.await(() -> !refused());
        cross();
        assertFalse(stage().isShowing());
        draft.close();
        var document = gate.desk().repository().read(draft.id());
        assertEquals("Not saved.", Inline.text(document.body().getLast().runs()));
    }

    @Test
    void itClosesWhenThePersonSaysSo() throws Exception {
        refuse();
        cross();
        press("Give these changes up");
        assertFalse(stage().isShowing());
    }

    /// Protecting the documents closes them, too.
    @Test
    void nothingIsProtectedOverUnsavedChanges() throws Exception {
        refuse();
        var reopening = Reopening.of(Ui.on(() -> stage().getScene()));
        Ui.run(
                () ->
                        reopening
                                .orElseThrow()
                                .again(
                                        "",
                                        Unlocking.NOBODY,
                                        _ -> {
                                            throw new AssertionError("It went on");
                                        }));
        Ui.settle();
        assertNotNull(panel());
        Ui.run(
                () ->
                        Event.fireEvent(
                                stage().getScene().getFocusOwner(),
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "",
                                        KeyCode.ESCAPE,
                                        false,
                                        false,
                                        false,
                                        false)));
        assertTrue(stage().isShowing());
        assertNull(panel());
    }
}
