package org.rubric.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.rubric.desk.Sample;
import org.rubric.document.Id;
import org.rubric.meeting.AgendaItem;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.Results;
import org.rubric.workbench.meeting.desk.DeskSheet;

/// A chair at the desk, with a meeting about which nothing has been concluded yet.
final class Chairing implements AutoCloseable {
    final Opened open;

    Chairing(Path home) throws IOException {
        this(home, fresh());
    }

    Chairing(Path home, Meeting meeting) throws IOException {
        open = new Opened(home, 1000, 800);
        open.desk.ledgers().keep("kept", meeting, "a tester");
        enter();
        Ui.run(() -> open.window.meetings().open(meeting.id()));
        Ui.settle();
    }

    private void enter() {
        Ui.run(() -> open.window.show("place.meetings"));
        Ui.settle();
    }

    /// The sample meeting before it began.
    static Meeting fresh() {
        var sample = Sample.meeting();
        return sample.withDocuments(sample.documents().stream().map(Chairing::open).toList())
                .withAgenda(
                        sample.agenda().stream()
                                .map(i -> AgendaItem.of(i.id(), i.title(), i.minutes(), i.documents()))
                                .toList())
                .withResults(Results.NONE);
    }

    private static MeetingDocument open(MeetingDocument d) {
        return new MeetingDocument(
                d.id(), d.number(), d.heading(), List.of(), d.notes(), d.files());
    }

    DeskSheet desk() {
        return (DeskSheet) open.window.meetings().sheet("sheet.desk");
    }

    Meeting meeting() {
        return Ui.on(() -> open.window.meetings().at().meeting().orElseThrow());
    }

    MeetingDocument document(String id) {
        return meeting().document(Id.of(id)).orElseThrow();
    }

    AgendaItem item(String id) {
        return meeting().agenda().stream()
                .filter(i -> i.id().equals(Id.of(id)))
                .findFirst()
                .orElseThrow();
    }

    /// What is at hand.
    String at() {
        return Ui.on(() -> open.window.meetings().at().entry().orElseThrow().value());
    }

    void go(String id) {
        Ui.run(() -> open.window.meetings().at().follow(Id.of(id)));
        Ui.settle();
    }

    /// Ctrl+Enter, a letter, what is typed, Enter.
    void conclude(String letter, String words) {
        begin(letter, words);
        open.press(KeyCode.ENTER);
    }

    void begin(String letter, String words) {
        open.press(KeyCode.ENTER, false, true, false);
        open.type(letter);
        if (!words.isEmpty()) write(words);
    }

    /// Writes into the field that has the keyboard: headless, fields hear no typed keys.
    void write(String words) {
        Ui.run(() -> ((TextInputControl) owner()).setText(words));
        Ui.settle();
    }

    /// Completes when the bottom line says "Saved" again after the next change.
    CompletableFuture<Boolean> saved() {
        var done = new CompletableFuture<Boolean>();
        Ui.run(
                () -> {
                    var label = (Label) open.node(".saved-state");
                    label.textProperty()
                            .addListener(
                                    (_, was, now) -> {
                                        if (was.startsWith("Saving") && now.startsWith("Saved"))
                                            done.complete(true);
                                    });
                });
        return done;
    }

    /// A key, without waiting for the window to be painted.
    void enter(KeyCode code) {
        Ui.run(
                () ->
                        Event.fireEvent(
                                owner(),
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "",
                                        code,
                                        false,
                                        false,
                                        false,
                                        false)));
    }

    Node owner() {
        return open.window.scene().getFocusOwner();
    }

    Scene shared() {
        return on(() -> desk().view().scene().orElseThrow());
    }

    void pressShared(KeyCode code, boolean shortcut) {
        Ui.run(
                () ->
                        Event.fireEvent(
                                desk().view().scene().orElseThrow().getRoot(),
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "",
                                        code,
                                        false,
                                        shortcut,
                                        false,
                                        false)));
        Ui.settle();
    }

    /// All words of a scene, those for who cannot see included.
    static String words(Scene scene) {
        return on(
                () -> {
                    var all = new TreeSet<String>();
                    walk(scene.getRoot(), all);
                    return String.join("\n", all);
                });
    }

    private static <T> T on(Callable<T> work) {
        try {
            return Platform.isFxApplicationThread() ? work.call() : Ui.on(work);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static void walk(Node node, TreeSet<String> all) {
        add(node.getAccessibleText(), all);
        add(node.getAccessibleHelp(), all);
        if (node instanceof Text text) add(text.getText(), all);
        if (node instanceof Labeled label) {
            add(label.getText(), all);
            if (label.getTooltip() != null) add(label.getTooltip().getText(), all);
        }
        if (node instanceof TextInputControl field) add(field.getText(), all);
        if (node instanceof Parent parent)
            for (var child : parent.getChildrenUnmodifiable()) walk(child, all);
    }

    private static void add(String words, TreeSet<String> all) {
        if (words != null && !words.isBlank()) all.add(words);
    }

    /// The store as it would be found if the program were killed now.
    static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var there = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) Files.createDirectories(there);
                else Files.copy(file, there);
            }
        }
    }

    @Override
    public void close() throws IOException {
        Ui.run(desk().view()::close);
        open.close();
    }
}
