package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rubric.desk.Sample;
import org.rubric.desk.approval.round.Approved;
import org.rubric.desk.approval.round.ClauseHistory;
import org.rubric.desk.approval.round.Texts;
import org.rubric.document.Document;
import org.rubric.document.Id;
import org.rubric.interchange.Progress;
import org.rubric.interchange.word.writing.WordExporter;
import org.rubric.meeting.Bearing;
import org.rubric.programme.ApprovalCase.Event;
import org.rubric.programme.State;
import org.rubric.programme.approval.Disposition;
import org.rubric.programme.approval.Remark;
import org.rubric.programme.approval.Round;
import org.rubric.typesetting.Look;

/// C20 and C21 in the window: what TSB edited in an approved text, and how a clause came to read as
/// it does.
class ApprovedTextTest {
    @TempDir private Path home;

    private static void approved(Consented open) throws IOException {
        var about = new Remark.About("6.1", Optional.of(Id.of("general")), Remark.Sort.SUBSTANTIVE);
        var said = new Disposition(Disposition.Kind.ACCEPTED, "Changed as proposed.", List.of());
        var remark = new Remark("3", "Beta Sensors", about, "Ten minutes are too short.", "", said);
        var round = new Round(Round.Sort.LAST_CALL, LocalDate.of(2027, 6, 1), List.of(remark));
        open.record().change("announced", now -> now.withRounds(List.of(round)), "a tester");
        open.open
                .desk
                .programme()
                .change(
                        "approved",
                        now ->
                                now.update(
                                        "Y.IoT-flood",
                                        e ->
                                                e.after(at(State.LAST_CALL, "2027-06-01"))
                                                        .after(at(State.APPROVED, "2027-06-29"))),
                        "a tester");
        discussed(open);
        var texts = new Texts(open.open.desk, open.draft);
        var how = new Approved("Y.4221", LocalDate.of(2027, 6, 29));
        texts.change(how::on, "a tester");
        texts.keep(how.version(), "a tester");
    }

    /// C01 of the sample meeting changed "ten" to "fifteen" in the second paragraph of clause 6.1.
    private static void discussed(Consented open) throws IOException {
        var edit =
                new Bearing.Edit(
                        Bearing.Deed.TAKEN,
                        "key",
                        Id.of("general/p2"),
                        "Clause 6.1, second paragraph: “ten” became “fifteen”.",
                        Instant.parse("2027-01-19T13:20:00Z"));
        open.open
                .desk
                .ledgers()
                .find(Sample.meeting().id())
                .orElseThrow()
                .change(
                        "taken",
                        now -> now.update(Id.of("c01"), d -> d.withBearing(d.bearing().with(edit))),
                        "a tester");
    }

    private static Event at(State state, String day) {
        return new Event(state, day, "", "");
    }

    private static List<ClauseHistory.Step> steps(Consented open) {
        return Ui.on(
                () ->
                        ((ListView<?>) open.open.node(".history-steps"))
                                .getItems().stream().map(ClauseHistory.Step.class::cast).toList());
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theHistoryOfAClauseLeadsToEachDocument(Theme theme) throws IOException {
        try (var open = new Consented(home)) {
            Ui.run(() -> open.open.window.dress(theme));
            approved(open);
            open.page("History");
            Ui.await(
                    () -> !((ListView<?>) open.open.node(".history-clauses")).getItems().isEmpty());
            choose(open, "general");
            Ui.settle();
            var steps = steps(open);
            assertTrue(steps.getFirst() instanceof ClauseHistory.Discussed, steps.toString());
            var kinds = steps.stream().map(step -> step.getClass().getSimpleName()).toList();
            var last = kinds.subList(kinds.size() - 4, kinds.size());
            assertEquals(List.of("Passed", "Passed", "Commented", "Passed"), last);
            assertTrue(open.open.reads("“ten” became “fifteen”"));
            assertTrue(open.open.reads("19 January 2027"));
            assertTrue(open.open.reads("Comment 3 of Beta Sensors"));
            assertTrue(open.open.reads("kept: Approved as Y.4221, 2027-06-29"));
            assertTrue(open.open.reads("kept: Consented 2027-05-12"));
            open.open.picture("65-history-" + theme.name().toLowerCase());
            // To the comment, and back; then to the version beside the text.
            open.open.press(KeyCode.RIGHT);
            select(open, steps.size() - 2);
            open.open.press(KeyCode.ENTER);
            open.await("Comment 3 · Beta Sensors");
            open.page("History");
            select(open, steps.size() - 1);
            Ui.run(() -> open.open.node(".history-steps").requestFocus());
            open.open.press(KeyCode.ENTER);
            open.await("Approved as Y.4221, 2027-06-29");
            // From the text the same is told, and leads there.
            Ui.await(() -> open.open.window.session().isPresent());
            var why =
                    open.open.window.actions().stream()
                            .filter(action -> action.key().equals("ledger.why"))
                            .findFirst()
                            .orElseThrow();
            Ui.run(() -> open.open.window.write().text().jump(Id.of("general")));
            Ui.run(why::tryRun);
            open.await("Comment 3 of Beta Sensors");
            open.open.picture("65-why-" + theme.name().toLowerCase());
            // And the first one to the desk of its meeting.
            open.open.press(KeyCode.ESCAPE);
            open.page("History");
            select(open, 0);
            Ui.run(() -> open.open.node(".history-steps").requestFocus());
            open.open.press(KeyCode.ENTER);
            Ui.await(() -> open.open.node(".agenda") != null);
        }
    }

    private static void choose(Consented open, String clause) {
        Ui.run(
                () -> {
                    var list = (ListView<?>) open.open.node(".history-clauses");
                    for (int i = 0; i < list.getItems().size(); i++)
                        if (list.getItems().get(i).toString().contains("id=" + clause + ","))
                            list.getSelectionModel().clearAndSelect(i);
                });
    }

    private static void select(Consented open, int step) {
        Ui.run(
                () ->
                        ((ListView<?>) open.open.node(".history-steps"))
                                .getSelectionModel()
                                .clearAndSelect(step));
    }

    private Path word(Document text) throws IOException {
        var file = home.resolve("TSB.docx");
        try (var out = Files.newOutputStream(file)) {
            new WordExporter().write(text, Look.DRAFT, out, Progress.NONE);
        }
        return file;
    }

    @Test
    void whatTouchesRequirementsComesFirst() throws IOException {
        try (var open = new Consented(home)) {
            approved(open);
            Ui.run(() -> open.open.window.meetings().at().write(open.draft));
            Ui.await(() -> open.open.window.session().isPresent());
            var draft = open.open.session().snapshot().document();
            var edited =
                    Edited.worded(draft, "better accuracy can be used", "more care can be used");
            edited =
                    Edited.worded(
                            edited,
                            "water level every ten minutes",
                            "water level every nine minutes");
            edited =
                    Edited.worded(
                            edited,
                            "is required to ask each sensor",
                            "is recommended to ask each sensor");
            var file = word(edited);
            Ui.run(() -> open.open.window.open(file));
            Ui.await(() -> open.open.node(".ask-strip") != null);
            Ui.await(
                    () ->
                            open.open.window.scene().getFocusOwner()
                                    instanceof javafx.scene.control.ButtonBase);
            open.open.press(KeyCode.ENTER);
            Ui.await(() -> open.open.node(".review .list-view") != null);
            Ui.await(() -> open.open.all(".review-heading").size() >= 3);
            assertEquals(
                    List.of("Requirements", "Numbers, units, references", "Words"), heads(open));
            open.open.picture("66-weight-light");
            Ui.run(() -> open.open.window.dress(Theme.DARK));
            open.open.picture("66-weight-dark");
            open.open.fire("By clause");
            Ui.await(() -> !heads(open).contains("Requirements"));
            open.open.fire("By weight");
            Ui.await(() -> heads(open).getFirst().equals("Requirements"));
        }
    }

    private static List<String> heads(Consented open) {
        var read =
                (java.util.concurrent.Callable<List<String>>)
                        () ->
                                open.open.all(".review-heading").stream()
                                        .filter(Opened::seen)
                                        .filter(node -> node.getScene() != null)
                                        .sorted(
                                                java.util.Comparator.comparingDouble(
                                                        node -> node.localToScene(0, 0).getY()))
                                        .map(node -> ((javafx.scene.control.Label) node).getText())
                                        .distinct()
                                        .toList();
        try {
            return javafx.application.Platform.isFxApplicationThread() ? read.call() : Ui.on(read);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
