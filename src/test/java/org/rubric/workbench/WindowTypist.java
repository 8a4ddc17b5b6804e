package org.rubric.workbench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.rubric.Main;
import org.rubric.document.wording.Wording;

/// The window with somebody at its keys who never stops: opens the sample draft where it does
/// not stand in one already, and types words `k1`, `k2`, … with new paragraphs and moves in
/// between. Prints `w N` before a word is typed, and `a N` once the bottom line has said *Saved*
/// after it: what a person would take for safe. Killed by who started it.
public final class WindowTypist extends AnimationTimer {
    private static final String SAVED = Words.of(Wording.language()).of("saved", "");
    private static final String SAVING = Words.of(Wording.language()).of("saving");
    private static final String SAMPLE = Words.of(Wording.language()).of("start.sample");
    private static final int PATIENCE = 30;

    private final FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    private final Random random = new Random(Long.getLong("seed", 1));
    private int word = Integer.getInteger("from", 0);
    private int acknowledged = word;
    private int pulses;

    private WindowTypist() {}

    /// The words of the program's own command line.
    public static void main(String[] words) {
        var typist = new WindowTypist();
        Thread.ofPlatform().daemon().start(typist::begin);
        System.exit(Main.run(words));
    }

    private void begin() {
        while (true)
            try {
                Platform.runLater(this::start);
                return;
            } catch (IllegalStateException _) {
                // The toolkit is not there yet.
                Thread.onSpinWait();
            }
    }

    @Override
    public void handle(long now) {
        if (Window.getWindows().isEmpty()) return;
        var scene = scene();
        var text = scene.getRoot().lookup(".document-view");
        if (text == null) {
            open(scene);
            return;
        }
        if (!inside(scene.getFocusOwner(), text)) text.requestFocus();
        else if (said(scene).startsWith(SAVED)) {
            if (acknowledged < word) say("a " + (acknowledged = word));
            type(scene);
        }
    }

    private void open(Scene scene) {
        if (pulses++ % PATIENCE > 0) return;
        for (var each : scene.getRoot().lookupAll(".start-button"))
            if (each instanceof Button card && card.getAccessibleText().startsWith(SAMPLE))
                card.fire();
    }

    private static String said(Scene scene) {
        return ((Label) scene.getRoot().lookup(".saved-state")).getText();
    }

    /// A word in one pulse, faster than any hand, while nothing else waits to be saved: so that the
    /// bottom line tells whether it was taken.
    private void type(Scene scene) {
        // No word may come to stand inside of an earlier one, or behind what is left of one.
        press(scene, KeyEvent.KEY_PRESSED, "", KeyCode.END, false);
        say("w " + ++word);
        for (var letter : (" k" + word + " ").split(""))
            press(scene, KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED, false);
        // Where the caret stands on a picture nothing was typed.
        if (!said(scene).equals(SAVING)) word--;
        switch (random.nextInt(12)) {
            case 0 -> press(scene, KeyEvent.KEY_PRESSED, "", KeyCode.ENTER, false);
            case 1 -> press(scene, KeyEvent.KEY_PRESSED, "", KeyCode.UP, true);
            case 2 -> press(scene, KeyEvent.KEY_PRESSED, "", KeyCode.DOWN, true);
            case 3 -> press(scene, KeyEvent.KEY_PRESSED, "", KeyCode.UP, false);
            case 4 -> press(scene, KeyEvent.KEY_PRESSED, "", KeyCode.DOWN, false);
            default -> {}
        }
    }

    /// @param moves with the keys that move a block past another
    private static void press(
            Scene scene, EventType<KeyEvent> type, String letter, KeyCode code, boolean moves) {
        var event = new KeyEvent(type, letter, "", code, moves, false, moves, false);
        Event.fireEvent(scene.getFocusOwner(), event);
    }

    private static boolean inside(Node node, Node place) {
        for (var each = node; each != null; each = each.getParent()) if (each == place) return true;
        return false;
    }

    private static Scene scene() {
        return Window.getWindows().getFirst().getScene();
    }

    private void say(String line) {
        try {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            Platform.exit();
            throw new UncheckedIOException(e);
        }
    }
}
