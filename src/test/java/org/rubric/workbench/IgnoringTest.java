package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Desk;
import org.rubric.desk.IgnoredChecks;
import org.rubric.desk.Sample;
import org.rubric.document.Finding;
import org.rubric.editing.Command;
import org.rubric.editing.Commands;
import org.rubric.editing.Selection;
import org.rubric.editing.Step;
import org.rubric.editing.Transaction;

/// A check is ignored with a reason in the real window, and stays so in the store.
class IgnoringTest {
    private static final String REASON = "It is cited in the next edition";

    @TempDir private Path home;

    @Test
    void anIgnoredCheckLeavesTheListAndItsReasonStays() throws IOException {
        Ui.run(() -> {});
        try (var desk = new Desk(home)) {
            var shown = open(desk);
            ignoreTheFirst(shown);
            assertTrue(has(shown, "1 ignored"), "the quiet line");
            assertEquals(List.of(REASON), reasons(desk));
            close(shown);
        }
        try (var desk = new Desk(home)) {
            var shown = open(desk);
            await(shown, found -> !found.isEmpty());
            assertFalse(codes(shown).contains("REF-02"), "after a restart");
            Ui.run(() -> link(shown, "1 ignored").fire());
            Ui.settle();
            assertTrue(has(shown, "“" + REASON + "”"), "the reason");
            Ui.run(() -> link(shown, "Check again").fire());
            await(shown, found -> found.stream().anyMatch(f -> f.code().equals("REF-02")));
            assertFalse(has(shown, "1 ignored"));
            assertEquals(List.of(), reasons(desk));
            close(shown);
        }
    }

    @Test
    void anIgnoredCheckComesBackWhenItsWordsChange() throws IOException {
        Ui.run(() -> {});
        try (var desk = new Desk(home)) {
            var shown = open(desk);
            await(shown, found -> found.stream().anyMatch(f -> f.code().equals("NRM-04")));
            var must = finding(shown, "NRM-04");
            Ui.run(() -> shown.window.write().judging().go(must));
            press(shown, KeyCode.F8, true);
            ignore(shown);
            await(shown, found -> found.stream().noneMatch(f -> f.code().equals("NRM-04")));
            var session = Ui.on(() -> shown.window.session().orElseThrow());
            int at = must.range().to();
            var selection = Selection.at(must.place(), at);
            Ui.run(
                    () -> {
                        session.apply(Transaction.of("caret", List.<Step>of(), selection));
                        Command typed = Commands.typeText(" not");
                        session.perform(typed);
                    });
            await(shown, found -> found.stream().anyMatch(f -> f.code().equals("NRM-04")));
            close(shown);
        }
    }

    @Test
    void anEmptyReasonIsNoneAndEscapeLeavesTheCheck() throws IOException {
        Ui.run(() -> {});
        try (var desk = new Desk(home)) {
            var shown = open(desk);
            await(shown, found -> found.stream().anyMatch(f -> f.code().equals("REF-02")));
            press(shown, KeyCode.F8, false);
            Ui.run(() -> link(shown, "Ignore…").fire());
            Ui.settle();
            press(shown, KeyCode.ENTER, false);
            assertTrue(has(shown, "Why is it right as it is?"), "it goes on asking");
            press(shown, KeyCode.ESCAPE, false);
            assertFalse(has(shown, "Why is it right as it is?"));
            assertTrue(codes(shown).contains("REF-02"));
            assertEquals(List.of(), reasons(desk));
            close(shown);
        }
    }

    @Test
    void theCommandLineHonoursAndCountsIt() throws IOException {
        Ui.run(() -> {});
        try (var desk = new Desk(home)) {
            var shown = open(desk);
            ignoreTheFirst(shown);
            close(shown);
        }
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        try (var desk = new Desk(home)) {
            var face =
                    new org.rubric.commandline.CommandLineFace(
                            desk, new PrintStream(out, true), new PrintStream(err, true));
            assertEquals(0, face.run(List.of("check", Sample.DRAFT)));
        }
        assertFalse(out.toString(StandardCharsets.UTF_8).contains("REF-02"));
        assertEquals(
                "0 errors, 2 warnings, 1 note, 1 ignored",
                err.toString(StandardCharsets.UTF_8).strip());
    }

    private record Shown(Window window, Stage stage) {}

    private static Shown open(Desk desk) throws IOException {
        var window = Ui.on(() -> new Window(desk, desk.home()));
        if (Ui.on(window::session).isEmpty()) {
            var sample = desk.repository().find(Sample.DRAFT).orElseThrow();
            var draft = desk.repository().open(sample.draft());
            Ui.run(() -> window.open(draft));
        }
        var stage = Ui.on(Stage::new);
        Ui.run(
                () -> {
                    stage.setWidth(1000);
                    stage.setHeight(700);
                    window.show(stage);
                });
        Ui.settle();
        return new Shown(window, stage);
    }

    private static void close(Shown shown) {
        Ui.close(shown.stage);
        Ui.run(shown.window::close);
    }

    private static void ignoreTheFirst(Shown shown) {
        await(shown, found -> found.stream().anyMatch(f -> f.code().equals("REF-02")));
        press(shown, KeyCode.F8, false);
        ignore(shown);
        await(shown, found -> found.stream().noneMatch(f -> f.code().equals("REF-02")));
    }

    /// Gives the reason in the panel of the chosen check.
    private static void ignore(Shown shown) {
        Ui.run(() -> link(shown, "Ignore…").fire());
        Ui.settle();
        Ui.run(
                () -> {
                    var field = (TextInputControl) shown.window.scene().getFocusOwner();
                    field.setText(REASON);
                });
        press(shown, KeyCode.ENTER, false);
    }

    private static void await(Shown shown, Predicate<List<Finding>> condition) {
        Ui.await(() -> condition.test(shown.window.write().judging().findings()));
    }

    private static Finding finding(Shown shown, String code) {
        return Ui.on(
                () ->
                        shown.window.write().judging().findings().stream()
                                .filter(f -> f.code().equals(code))
                                .findFirst()
                                .orElseThrow());
    }

    private static List<String> codes(Shown shown) {
        return Ui.on(
                () ->
                        shown.window.write().judging().findings().stream()
                                .map(Finding::code)
                                .toList());
    }

    private static List<String> reasons(Desk desk) throws IOException {
        var sample = desk.repository().find(Sample.DRAFT).orElseThrow();
        return new IgnoredChecks(desk.repository(), sample.draft())
                .all().stream().map(check -> check.reason()).toList();
    }

    private static void press(Shown shown, KeyCode code, boolean shift) {
        var event = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false);
        Ui.run(() -> Event.fireEvent(shown.window.scene().getFocusOwner(), event));
        Ui.settle();
    }

    private static Hyperlink link(Shown shown, String words) {
        return (Hyperlink) labelled(shown.window.scene(), words).orElseThrow();
    }

    private static boolean has(Shown shown, String words) {
        return Ui.on(() -> labelled(shown.window.scene(), words).isPresent());
    }

    private static Optional<Node> labelled(Scene scene, String words) {
        return Stream.of(".label", ".hyperlink")
                .flatMap(style -> scene.getRoot().lookupAll(style).stream())
                .filter(
                        node ->
                                node instanceof javafx.scene.control.Labeled labeled
                                        && words.equals(labeled.getText()))
                .findFirst();
    }
}
