package org.rubric.workbench.rehearsal;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;

/// What a person does first in the window that opens next: looks at the drafts, opens one, types a
/// few words, looks at its neighbours, closes. The start-up cache of the window is made from it.
public final class Visit {
    private static final Duration STEP = Duration.millis(400);
    private static final String TYPED = "gateway ";

    private final Queue<Runnable> steps = new ArrayDeque<>();

    private Visit() {
        steps.addAll(
                List.of(
                        this::openFirst,
                        () -> {},
                        this::type,
                        () -> {},
                        () -> press(KeyCode.DIGIT1),
                        () -> {},
                        () -> press(KeyCode.DIGIT2),
                        () -> {},
                        this::leave));
    }

    /// Waits in a thread of its own for the window, which somebody else opens.
    public static void begin() {
        Thread.ofPlatform().daemon().name("rubric-visit").start(Visit::await);
    }

    private static void await() {
        try {
            FirstRow.await(() -> new Visit().go());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void go() {
        var clock = new Timeline(new KeyFrame(STEP, _ -> next()));
        clock.setCycleCount(steps.size());
        clock.play();
    }

    private void next() {
        var step = steps.poll();
        if (step != null) step.run();
    }

    private static Stage stage() {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private void openFirst() {
        if (stage().getScene().lookup(".start-row") instanceof Button first) first.fire();
    }

    private void type() {
        for (var letter : TYPED.split("")) fire(KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED);
        press(KeyCode.ENTER);
    }

    private void press(KeyCode key) {
        boolean digit = key.isDigitKey();
        var event = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, digit, false, false);
        Event.fireEvent(owner(), event);
    }

    private void fire(EventType<KeyEvent> type, String letter, KeyCode key) {
        Event.fireEvent(owner(), new KeyEvent(type, letter, "", key, false, false, false, false));
    }

    private static Node owner() {
        var scene = stage().getScene();
        return scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
    }

    private void leave() {
        stage().hide();
    }
}
