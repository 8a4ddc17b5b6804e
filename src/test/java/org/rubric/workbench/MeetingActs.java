package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.rubric.desk.Sample;
import org.rubric.desk.meeting.ledger.FloodMeeting;
import org.rubric.desk.meeting.prepare.Inbox;
import org.rubric.document.Block;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.document.Position;
import org.rubric.meeting.Conclusion;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.workbench.meeting.desk.DeskSheet;

/// What one person does at the window during a whole meeting, by keys where there are any.
final class MeetingActs implements AutoCloseable {
    final Opened open;
    private final Path home;

    /// The sample meeting is away: theirs has its title.
    MeetingActs(Path home) throws IOException {
        this.home = home;
        open = new Opened(home, 1280, 800);
        open.desk.ledgers().remove(Sample.meeting().id(), "a tester");
    }

    /// The folder of the script: copies with recorded changes where they are copies.
    Path folder() throws IOException {
        var in = Inbox.fill(home.resolve("in"));
        var files = home.resolve("made");
        FloodMeeting.write(files);
        try (var all = Files.walk(files)) {
            for (var file : all.filter(Files::isRegularFile).toList())
                Files.copy(
                        file,
                        in.resolve(file.getFileName()),
                        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        return in;
    }

    Meeting meeting() {
        return Ui.on(() -> open.window.meetings().at().meeting().orElseThrow());
    }

    MeetingDocument document(String printed) {
        return meeting().documents().stream()
                .filter(d -> d.number().printed().equals(printed))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no " + printed));
    }

    Conclusion conclusion(String printed) {
        return document(printed).conclusion().orElseThrow();
    }

    /// Goes with Ctrl+PgDn and Ctrl+PgUp alone.
    void go(String printed) {
        var wanted = document(printed).id();
        for (var code : List.of(KeyCode.PAGE_DOWN, KeyCode.PAGE_UP))
            for (int i = 0; i < 30 && !at().equals(wanted); i++)
                open.press(code, false, true, false);
        assertTrue(at().equals(wanted), printed);
    }

    /// Goes to an item of the agenda in the same way.
    void item(String begin) {
        var wanted =
                meeting().agenda().stream()
                        .filter(item -> item.title().startsWith(begin))
                        .findFirst()
                        .orElseThrow()
                        .id();
        for (int i = 0; i < 30 && !at().equals(wanted); i++)
            open.press(KeyCode.PAGE_UP, false, true, false);
        for (int i = 0; i < 30 && !at().equals(wanted); i++)
            open.press(KeyCode.PAGE_DOWN, false, true, false);
        assertTrue(at().equals(wanted), begin);
    }

    Id at() {
        return Ui.on(() -> open.window.meetings().at().entry().orElseThrow());
    }

    void shows(int changes) {
        Ui.await(() -> open.window.meetings().at().marks().changes() == changes);
        Ui.settle();
    }

    void take() {
        open.press(KeyCode.T, false, true, true);
    }

    /// Ctrl+Enter, a letter, words, Enter.
    void conclude(String letter, String words) {
        begin(letter, words);
        open.press(KeyCode.ENTER);
    }

    void begin(String letter, String words) {
        open.press(KeyCode.ENTER, false, true, false);
        open.type(letter);
        if (!words.isEmpty()) write(words);
    }

    /// A conclusion with a phrase that is offered.
    void phrase(String letter, String words) {
        begin(letter, "");
        for (int i = 0; i < 12 && !typed().equals(words); i++) open.press(KeyCode.DOWN);
        assertTrue(typed().equals(words), "offered: " + words);
        open.press(KeyCode.ENTER);
    }

    private String typed() {
        return Ui.on(() -> ((TextInputControl) owner()).getText());
    }

    Node owner() {
        return open.window.scene().getFocusOwner();
    }

    /// Into the field that has the keyboard.
    void write(String words) {
        Ui.run(() -> ((TextInputControl) owner()).setText(words));
        Ui.settle();
    }

    /// Into the field that is called so.
    void write(String said, String words) {
        var field = field(said);
        Ui.run(
                () -> {
                    field.requestFocus();
                    field.setText(words);
                });
        Ui.settle();
    }

    TextInputControl field(String said) {
        var found =
                all(
                        node ->
                                node instanceof TextInputControl f
                                        && (said.equals(f.getAccessibleText())
                                                || said.equals(f.getPromptText())));
        assertFalse(found.isEmpty(), () -> "There is no field " + said);
        return (TextInputControl) found.getLast();
    }

    List<Node> all(Predicate<Node> fits) {
        return Ui.on(() -> open.all("*").stream().filter(fits).filter(Opened::seen).toList());
    }

    void fire(String words) {
        until(() -> !buttons(words).isEmpty());
        var found = buttons(words);
        Ui.run(() -> ((ButtonBase) found.getLast()).fire());
        Ui.settle();
    }

    private List<Node> buttons(String words) {
        return all(
                node ->
                        node instanceof ButtonBase b
                                && words.equals(String.valueOf(b.getText()).strip()));
    }

    void tab(String begin) {
        var found =
                all(
                        node ->
                                node instanceof ButtonBase b
                                        && b.getStyleClass().contains("prepare-tab")
                                        && b.getText().startsWith(begin));
        Ui.run(() -> ((ButtonBase) found.getFirst()).fire());
        Ui.settle();
    }

    void side(String key) {
        Ui.run(() -> open.window.meetings().show(key));
        Ui.settle();
    }

    void palette(String words) {
        open.press(KeyCode.P, true, true, false);
        Ui.run(() -> ((TextField) owner()).setText(words));
        Ui.settle();
        open.press(KeyCode.ENTER);
    }

    boolean says(String words) {
        return !all(node ->
                        node instanceof Labeled l && String.valueOf(l.getText()).contains(words))
                .isEmpty();
    }

    String labels() {
        return all(node -> node instanceof Label || node instanceof Hyperlink).stream()
                .map(node -> ((Labeled) node).getText())
                .toList()
                .toString();
    }

    void until(BooleanSupplier condition) {
        long limit = System.nanoTime() + 60_000_000_000L;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > limit) throw new AssertionError("not so: " + labels());
            Ui.settle();
        }
        Ui.settle();
    }

    void applied(String title) {
        until(() -> says(title));
        fire("Apply");
        until(() -> !says(title));
    }

    void copied(String words) {
        Ui.run(
                () -> {
                    var content = new ClipboardContent();
                    content.putString(words);
                    Clipboard.getSystemClipboard().setContent(content);
                });
        open.press(KeyCode.V, false, true, false);
    }

    void copied(Path file) {
        Ui.run(
                () -> {
                    var content = new ClipboardContent();
                    content.putFiles(List.of(file.toFile()));
                    Clipboard.getSystemClipboard().setContent(content);
                });
        open.press(KeyCode.V, false, true, false);
    }

    String words(Id block) {
        return Ui.on(
                () ->
                        Inline.text(
                                open.session()
                                        .snapshot()
                                        .document()
                                        .find(block)
                                        .orElseThrow()
                                        .runs()));
    }

    /// The block whose words begin so.
    Block block(String begin) {
        var found = new Block[1];
        open.session()
                .snapshot()
                .document()
                .forEach(
                        b -> {
                            if (found[0] == null && Inline.text(b.runs()).startsWith(begin))
                                found[0] = b;
                        });
        if (found[0] == null) throw new AssertionError("No words " + begin);
        return found[0];
    }

    boolean has(String words) {
        var found = new boolean[1];
        open.session()
                .snapshot()
                .document()
                .forEach(b -> found[0] |= Inline.text(b.runs()).contains(words));
        return found[0];
    }

    void select(Id block, String words) {
        Ui.run(
                () -> {
                    var text = open.window.write().text();
                    int at =
                            Inline.text(
                                            open.session()
                                                    .snapshot()
                                                    .document()
                                                    .find(block)
                                                    .orElseThrow()
                                                    .runs())
                                    .indexOf(words);
                    text.reveal(new Position(block, at), new Position(block, at + words.length()));
                    text.requestFocus();
                });
        Ui.settle();
    }

    void run(String key) {
        Ui.run(
                () ->
                        open.window.actions().stream()
                                .filter(action -> action.key().equals(key))
                                .findFirst()
                                .orElseThrow(() -> new AssertionError("No action " + key))
                                .tryRun());
        Ui.settle();
    }

    DeskSheet desk() {
        return (DeskSheet) open.window.meetings().sheet("sheet.desk");
    }

    void picture(String name) {
        open.picture("b-" + name);
    }

    void dark(String name) {
        Ui.run(() -> open.window.dress(Theme.DARK));
        open.picture("b-" + name + "-dark");
        Ui.run(() -> open.window.dress(Theme.LIGHT));
        Ui.settle();
    }

    void shared(String name) {
        Ui.picture(Ui.on(() -> desk().view().scene().orElseThrow()), "b-" + name);
    }

    @Override
    public void close() throws IOException {
        Ui.run(desk().view()::close);
        open.close();
    }
}
