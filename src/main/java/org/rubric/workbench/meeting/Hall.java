package org.rubric.workbench.meeting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.rubric.desk.Desk;
import org.rubric.desk.knowledge.Kept;
import org.rubric.interchange.Progress;
import org.rubric.meeting.Meeting;
import org.rubric.workbench.Words;
import org.rubric.workbench.Working;
import org.rubric.workbench.export.Exporting;
import org.rubric.workbench.mail.SystemOpener;
import org.rubric.workbench.write.WritePlace;

/// What the sides of a meeting are made with.
///
/// @param background for what takes time; answers come back by `Platform.runLater`
/// @param atHand the one document at hand, for all sides
public record Hall(
        Words words,
        Desk desk,
        WritePlace.Frame frame,
        Executor background,
        Exporting exporting,
        AtHand atHand) {

    /// Says something in the bottom line.
    public void say(String sentence) {
        frame.bottom().say(sentence);
    }

    /// Does something behind the window; what it throws is said.
    public <T> void behind(Callable<T> work, Consumer<T> then) {
        background.execute(
                () -> {
                    try {
                        var done = work.call();
                        Platform.runLater(() -> then.accept(done));
                    } catch (Exception e) {
                        Platform.runLater(() -> say(String.valueOf(e.getMessage())));
                    }
                });
    }

    /// Long work with files, as the bottom line shows it with a way to stop.
    ///
    /// @param <T> what was made
    public interface Making<T> {
        T make(Progress progress) throws IOException;
    }

    /// Makes files behind the window.
    ///
    /// @param name what is made, in words
    /// @param cancelled said where the user stops it; what goes wrong is said as it is
    public <T> void making(String name, String cancelled, Making<T> work, Consumer<T> then) {
        var working = new Working(words, frame.bottom(), name);
        background.execute(
                () -> {
                    try {
                        var made = work.make(working);
                        ended(working, () -> then.accept(made));
                    } catch (CancellationException _) {
                        ended(working, () -> say(cancelled));
                    } catch (IOException | RuntimeException e) {
                        ended(working, () -> say(String.valueOf(e.getMessage())));
                    }
                });
    }

    private static void ended(Working working, Runnable then) {
        Platform.runLater(
                () -> {
                    working.end();
                    then.run();
                });
    }

    /// Opens a file or a folder with the program that the system has for it.
    public void open(Path place) {
        if (!new SystemOpener().test(place.toUri().toString()))
            say(words.of("desk.file.not", place));
    }

    /// Opens a panel below a node.
    public void show(Region panel, Node below) {
        frame.overlay().below(panel, below.localToScene(below.getLayoutBounds()));
    }

    /// Takes the last change of a meeting back and says what it was.
    public void undo(Kept<Meeting> ledger) {
        ledger.undo(desk.author())
                .ifPresentOrElse(
                        said -> say(words.of("desk.undone", said)),
                        () -> say(words.of("desk.undo.nothing")));
    }
}
