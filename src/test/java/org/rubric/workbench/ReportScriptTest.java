package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Desk;
import org.rubric.desk.Sample;
import org.rubric.document.Id;
import org.rubric.document.Inline;
import org.rubric.editing.Selection;
import org.rubric.meeting.Conclusion;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.Occasion;
import org.rubric.meeting.Party;
import org.rubric.meeting.Results;
import org.rubric.meeting.report.Recomposition;

/// The report of the sample meeting in the window: A30 to A32 and B36 to B38 of the stories.
class ReportScriptTest {
    private static final Id C02 = Id.of("c02/discussion/observation");
    private static final Id C07 = Id.of("c07/discussion/3");
    @TempDir private Path home;
    private Desk desk;
    private Window window;
    private Stage stage;

    @BeforeEach
    void open() throws IOException {
        desk = new Desk(home.resolve("store"));
        desk.repository();
        window = Ui.on(() -> new Window(desk, home.resolve("files")));
        stage = Ui.on(Stage::new);
        Ui.run(() -> window.show(stage));
        Ui.settle();
    }

    @AfterEach
    void close() throws IOException {
        Ui.run(window::close);
        Ui.close(stage);
        desk.close();
    }

    @Test
    void theReportIsWrittenAndFollowsTheMeeting() throws Exception {
        report();
        var list = (ListView<?>) node(".waiting-list");
        assertEquals("TD to be assigned", words(".report-facts .strong"));
        assertTrue(words(".report-facts .secondary").startsWith("12 contributions: 3 agreed"));
        picture("report-sheet");
        int waiting = list.getItems().size();
        assertTrue(waiting > 5, "observations that are empty");
        press(list, KeyCode.ENTER, false);
        Ui.await(() -> window.session().isPresent() && caret().equals(C02));
        type("The group welcomed the term.");
        await(() -> words(C02).equals("The group welcomed the term."));
        Ui.await(() -> !window.write().text().lookupAll(".followed-mark").isEmpty());
        picture("report-write");
        conclude("c09", Conclusion.Kind.NOTED);
        await(() -> words(Id.of("c09/discussion/3")).equals("Conclusion: noted."));
        assertEquals("The group welcomed the term.", words(C02));
        assertTrue(words(Id.of("report/summary/counts")).contains("2 noted"));
        assertTrue(window.said().startsWith("The report followed the meeting"), window.said());
        Ui.run(() -> window.session().orElseThrow().undo());
        assertEquals("Conclusion: no conclusion yet.", words(Id.of("c09/discussion/3")));
        report();
        Ui.await(() -> list.getItems().size() == waiting - 1);
        press(node(".report-side .primary"), KeyCode.SPACE, false);
        await(() -> words(Id.of("c09/discussion/3")).equals("Conclusion: noted."));
        assertEquals(1, reports(), "it never forks");
    }

    @Test
    void aRewrittenFactIsFlaggedAmongTheChecksAndSettledThere() throws Exception {
        report();
        press(node(".report-side .primary"), KeyCode.SPACE, false);
        Ui.await(() -> window.session().isPresent());
        Ui.run(() -> window.write().go(new org.rubric.document.Position(C07, 0)));
        type("Well: ");
        conclude("c07", Conclusion.Kind.AGREED);
        await(() -> flagged());
        assertTrue(words(C07).startsWith("Well: Conclusion: noted"), words(C07));
        picture("report-flagged");
        report();
        var list = (ListView<?>) node(".waiting-list");
        Ui.await(() -> list.getItems().getFirst().toString().contains(Recomposition.FACTS));
        press(list, KeyCode.ENTER, false);
        Ui.await(() -> caret().equals(C07));
        Ui.run(() -> window.write().judging().offerFix());
        Ui.settle();
        var rows =
                Ui.on(
                        () ->
                                window.scene().getRoot().lookupAll(".menu-row").stream()
                                        .map(row -> (Button) row)
                                        .toList());
        assertEquals(
                List.of("Take the new", "Keep mine"), rows.stream().map(Button::getText).toList());
        Ui.run(() -> rows.getFirst().fire());
        await(() -> words(C07).equals("Conclusion: agreed."));
        await(() -> !flagged());
    }

    /// B38.
    @Test
    void fiveParagraphsAreKeptAndTheOneWhoseConclusionChangedIsFlagged() throws Exception {
        report();
        press(node(".report-side .primary"), KeyCode.SPACE, false);
        Ui.await(() -> window.session().isPresent());
        var five = List.of("c01", "c02", "c03", "c05", "c07");
        for (var each : five) {
            Ui.run(() -> window.write().go(new org.rubric.document.Position(own(each), 0)));
            type("My words about " + each + ".");
        }
        conclude("c07", Conclusion.Kind.AGREED);
        await(this::flagged);
        for (var each : five)
            assertTrue(words(own(each)).startsWith("My words about " + each + "."), each);
        await(() -> words(C07).equals("Conclusion: agreed."));
        assertTrue(words(Id.of("report/summary/counts")).contains("4 agreed"));
        Ui.run(() -> window.write().go(new org.rubric.document.Position(own("c07"), 3)));
        Ui.settle();
        picture("report-own-words-flagged");
        Ui.run(() -> window.write().judging().offerFix());
        Ui.settle();
        var rows = List.copyOf(Ui.on(() -> window.scene().getRoot().lookupAll(".menu-row")));
        assertEquals(
                List.of("Keep mine"), rows.stream().map(row -> ((Button) row).getText()).toList());
        Ui.run(() -> ((Button) rows.getFirst()).fire());
        await(() -> !flagged());
        Ui.run(() -> window.session().orElseThrow().undo());
        await(this::flagged);
        Ui.run(() -> window.session().orElseThrow().redo());
        await(() -> !flagged());
        assertEquals("My words about c07.", words(own("c07")));
    }

    private static Id own(String document) {
        return Id.of(document + "/discussion/observation");
    }

    @Test
    void anotherFormIsChosenAndStays() throws Exception {
        report();
        Ui.run(() -> ((Button) node(".report-form")).fire());
        Ui.settle();
        var row =
                Ui.on(
                        () ->
                                window.scene().getRoot().lookupAll(".menu-row").stream()
                                        .map(each -> (Button) each)
                                        .filter(each -> each.getText().startsWith("Progress"))
                                        .findFirst()
                                        .orElseThrow());
        Ui.run(row::fire);
        await(() -> words(".report-form").startsWith("Progress"));
        picture("report-progress");
        press(node(".report-side .primary"), KeyCode.SPACE, false);
        Ui.await(() -> window.session().isPresent());
        await(
                () ->
                        window.session()
                                .orElseThrow()
                                .snapshot()
                                .document()
                                .find(Id.of("report/progress/a"))
                                .isPresent());
    }

    @Test
    void aReportThatJoinsTellsWhichPartHasChangedAndIsComposedAgain() throws Exception {
        var was = Sample.meeting();
        var when = was.occasion();
        var part = desk.ledgers().find(was.id()).orElseThrow();
        var question =
                new Occasion(
                        Occasion.Kind.QUESTION,
                        new Party(List.of("4/20"), "", "WP2/20", "2025-2028"),
                        when.venue(),
                        when.sittings(),
                        List.of(),
                        "");
        part.change("kind", m -> m.withOccasion(question), "me").toCompletableFuture().get();
        var body =
                new Occasion(
                        Occasion.Kind.WORKING_PARTY,
                        Party.of("WP2/20", "2025-2028"),
                        when.venue(),
                        when.sittings(),
                        List.of(),
                        "");
        var host = new Meeting(Id.of("wp2"), body, List.of(), List.of(), List.of(), Results.NONE);
        var ledger = desk.ledgers().keep("new", host, "me");
        desk.reports().draft(desk.reports().of(host), "Report");
        Ui.run(() -> window.meetings().open(ledger));
        report();
        assertFalse(node(".report-parts").isVisible());
        conclude("c07", Conclusion.Kind.WITHDRAWN);
        Ui.await(() -> node(".report-parts").isVisible());
        picture("report-parts");
        var again = (Button) node(".report-parts .button");
        Ui.run(again::fire);
        var line = Id.of(was.id().value() + "/" + C07.value());
        Ui.await(() -> window.session().isPresent());
        await(() -> words(line).equals("Conclusion: withdrawn."));
        report();
        Ui.await(() -> !node(".report-parts").isVisible());
    }

    private void report() {
        Ui.run(() -> place().fire());
        Ui.settle();
        var turn = action("sheet.report");
        Ui.run(turn::tryRun);
        Ui.settle();
        Ui.await(() -> !node(".report-side .primary").isDisabled());
    }

    private ToggleButton place() {
        return window.scene().getRoot().lookupAll(".toggle-button").stream()
                .map(node -> (ToggleButton) node)
                .filter(button -> "Meetings".equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    private Action action(String key) {
        return Ui.on(
                () ->
                        window.actions().stream()
                                .filter(action -> action.key().equals(key))
                                .findFirst()
                                .orElseThrow());
    }

    private boolean flagged() {
        return Ui.on(
                () ->
                        window.write().judging().findings().stream()
                                .anyMatch(f -> f.code().equals(Recomposition.FACTS)));
    }

    private long reports() throws IOException {
        return desk.repository().drafts().stream()
                .filter(draft -> draft.title().startsWith("Report of"))
                .count();
    }

    private void conclude(String document, Conclusion.Kind kind) throws Exception {
        var ledger = desk.ledgers().find(Sample.meeting().id()).orElseThrow();
        ledger.change(
                        "a conclusion",
                        meeting ->
                                meeting.update(
                                        Id.of(document),
                                        d -> d.conclude(Conclusion.of(kind, "", Instant.now()))),
                        "me")
                .toCompletableFuture()
                .get();
    }

    private Id caret() {
        return window.session().orElseThrow().selection() instanceof Selection.Text text
                ? text.caret().block()
                : Id.of("none");
    }

    private String words(Id block) {
        return Ui.on(
                () ->
                        Inline.text(
                                window.session()
                                        .orElseThrow()
                                        .snapshot()
                                        .document()
                                        .find(block)
                                        .orElseThrow()
                                        .runs()));
    }

    private String words(String selector) {
        return Ui.on(
                () ->
                        switch (node(selector)) {
                            case Label label -> label.getText();
                            case Button button -> button.getText();
                            default -> "";
                        });
    }

    private Node node(String selector) {
        var found = window.scene().getRoot().lookup(selector);
        assertFalse(found == null, selector);
        return found;
    }

    private void press(Node at, KeyCode code, boolean shortcut) {
        var down = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false);
        var up = new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, shortcut, false, false);
        Ui.run(
                () -> {
                    Event.fireEvent(at, down);
                    Event.fireEvent(at, up);
                });
        Ui.settle();
    }

    private void type(String words) {
        for (var letter : words.split("")) {
            var event =
                    new KeyEvent(
                            KeyEvent.KEY_TYPED,
                            letter,
                            "",
                            KeyCode.UNDEFINED,
                            false,
                            false,
                            false,
                            false);
            Ui.run(() -> Event.fireEvent(window.write().text(), event));
        }
        Ui.settle();
    }

    /// For what asks the window itself.
    private static void await(Callable<Boolean> condition) throws Exception {
        long until = System.nanoTime() + 30_000_000_000L;
        while (!condition.call()) {
            assertTrue(System.nanoTime() < until, "It did not come about");
            Ui.settle();
        }
        Ui.settle();
    }

    private void picture(String name) {
        Ui.settle();
        Ui.picture(window.scene(), name);
        Ui.run(window::changeTheme);
        Ui.settle();
        Ui.picture(window.scene(), name + "-dark");
        Ui.run(window::changeTheme);
        Ui.settle();
    }
}
