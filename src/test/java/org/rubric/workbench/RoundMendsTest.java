package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Sample;
import org.rubric.programme.ApprovalCase.Event;
import org.rubric.programme.ProgrammeEntry;
import org.rubric.programme.State;
import org.rubric.programme.approval.Disposition;
import org.rubric.programme.approval.Remark;
import org.rubric.programme.approval.Round;

/// Rounds of comments where something else happens in between.
class RoundMendsTest {
    @TempDir private Path home;

    private static Remark remark(String number) {
        var about = new Remark.About("", java.util.Optional.empty(), Remark.Sort.EDITORIAL);
        return new Remark(number, "Beta", about, "Say it better.", "", Disposition.OPEN);
    }

    private static Round round(Round.Sort sort, LocalDate day, String... numbers) {
        return new Round(sort, day, List.of(numbers).stream().map(RoundMendsTest::remark).toList());
    }

    private static void rounds(Consented open, Round... rounds) throws IOException {
        open.record().change("announced", now -> now.withRounds(List.of(rounds)), "a tester");
        item(open, e -> e.after(new Event(rounds[0].sort().state(), "2027-06-01", "", "")));
    }

    private static void item(Consented open, UnaryOperator<ProgrammeEntry> how) throws IOException {
        open.open
                .desk
                .programme()
                .change("elsewhere", now -> now.update(Sample.DRAFT, how), "another");
        Ui.settle();
    }

    private static void choose(Consented open, int at) {
        Ui.run(
                () -> {
                    var list = (ListView<?>) open.open.node(".round-list");
                    list.getSelectionModel().clearAndSelect(at);
                    list.requestFocus();
                });
        Ui.settle();
    }

    private static TextInputControl field(Consented open) {
        return (TextInputControl) open.open.node(".conclusion-field");
    }

    @Test
    void aHalfTypedAnswerIsThereAgain() throws IOException {
        try (var open = new Consented(home)) {
            rounds(open, round(Round.Sort.LAST_CALL, LocalDate.of(2027, 6, 1), "1", "2"));
            open.page("Comments");
            open.await("2 comments · 2 open");
            choose(open, 0);
            open.open.type("p");
            open.write("Shortened, but");
            choose(open, 1);
            assertFalse(Ui.on(() -> field(open).isVisible()));
            choose(open, 0);
            assertTrue(Ui.on(() -> field(open).isVisible()));
            assertEquals("Shortened, but", Ui.on(() -> field(open).getText()));
            Ui.run(() -> field(open).requestFocus());
            open.open.press(KeyCode.ENTER);
            var said = open.remarks().getFirst().disposition();
            assertEquals(Disposition.Kind.ACCEPTED_IN_PART, said.kind());
            choose(open, 1);
            choose(open, 0);
            assertFalse(Ui.on(() -> field(open).isVisible()));
        }
    }

    @Test
    void oneCommentIsNotMany() throws IOException {
        try (var open = new Consented(home)) {
            rounds(open, round(Round.Sort.LAST_CALL, LocalDate.of(2027, 6, 1), "1"));
            open.page("Comments");
            open.await("1 comment · 1 open");
            assertFalse(open.words().contains("1 comments"));
        }
    }

    @Test
    void whatWasChangedElsewhereIsNotTakenBack() throws IOException {
        try (var open = new Consented(home)) {
            open.page("Comments");
            open.open.fire("Last Call announced…");
            open.answer("2027-06-01");
            open.await("2027-06-29");
            item(open, e -> e.with(e.details().withSummary("Other words.")));
            open.open.press(KeyCode.Z, false, true, false);
            assertTrue(open.open.window.said().contains("Something else was changed since"));
            assertEquals(1, open.record().now().rounds().size());
            assertEquals(State.LAST_CALL, open.entry().state());
            assertEquals("Other words.", open.entry().details().summary());
            open.open.desk.programme().undo("another");
            Ui.settle();
            open.open.press(KeyCode.Z, false, true, false);
            assertEquals(0, open.record().now().rounds().size());
            assertEquals(State.CONSENTED, open.entry().state());
        }
    }

    @Test
    void approvalIsTheNextStepOnceTheRoundIsOver() throws IOException {
        try (var open = new Consented(home)) {
            var over = LocalDate.now().minusDays(60);
            rounds(open, round(Round.Sort.LAST_CALL, over));
            open.page("Comments");
            open.await("No comment: “Approved” can follow.");
            assertTrue(open.open.button("Approved…").getStyleClass().contains("primary"));
            var typo = remark("1");
            var answered =
                    typo.about(typo.about().of(Remark.Sort.TYPO))
                            .answered(new Disposition(Disposition.Kind.ACCEPTED, "", List.of()));
            var runs =
                    new Round(
                            Round.Sort.LAST_CALL, LocalDate.now().minusDays(3), List.of(answered));
            Ui.run(() -> rounded(open, runs));
            open.await("typos alone so far: “Approved” would follow.");
            assertFalse(open.open.button("Approved…").getStyleClass().contains("primary"));
        }
    }

    private static void rounded(Consented open, Round round) {
        open.record().change("changed", now -> now.withRounds(List.of(round)), "a tester");
    }

    @Test
    void lastCallIsOfferedWhereItFollows() throws IOException {
        try (var open = new Consented(home)) {
            item(open, e -> e.after(new Event(State.DETERMINED, "2027-05-12", "", "")));
            open.page("Comments");
            open.await("which has no Last Call. It is: Determined.");
            assertFalse(open.words().contains("Last Call announced…"));
        }
    }

    @Test
    void whatApprovalWroteIsToldWhenItIsTakenBack() throws IOException {
        try (var open = new Consented(home)) {
            rounds(open, round(Round.Sort.LAST_CALL, LocalDate.now().minusDays(60)));
            open.page("Comments");
            open.await("“Approved” can follow.");
            open.open.fire("Approved…");
            open.answer("2027-06-29", "Y.4221");
            Ui.await(() -> open.open.window.said().contains("is kept as the version"));
            open.page("Comments");
            open.open.press(KeyCode.Z, false, true, false);
            var said = open.open.window.said();
            assertTrue(said.contains("stays, and its version: Approved as Y.4221"), said);
            assertEquals(State.LAST_CALL, open.entry().state());
            assertEquals("", open.entry().details().number());
            // The draft is called by its number now, and its item is found all the same.
            open.await("“Approved” can follow.");
            open.open.fire("Approved…");
            open.answer("2027-06-29", "Y.4221");
            assertEquals(State.APPROVED, open.entry().state());
        }
    }

    @Test
    void aResolutionIsOfTheRoundItWasAskedFor() throws IOException {
        try (var open = new Consented(home)) {
            var first = round(Round.Sort.LAST_CALL, LocalDate.of(2027, 6, 1), "1");
            var second = round(Round.Sort.ADDITIONAL_REVIEW, LocalDate.of(2027, 7, 16), "1");
            rounds(open, first);
            open.page("Comments");
            open.await("1 comment · 1 open");
            Ui.run(
                    () -> {
                        open.open.button("Resolution").fire();
                        open.record()
                                .change(
                                        "reviewed",
                                        r -> r.withRounds(List.of(first, second)),
                                        "another");
                    });
            Ui.await(() -> open.open.window.said().contains("Another round is shown now"));
            assertEquals(List.of(), List.copyOf(open.open.all(".post-panel")));
        }
    }
}
