package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.document.Position;
import org.rubric.editing.Selection;
import org.rubric.meeting.Conclusion.Kind;
import org.rubric.meeting.IprCall.Answer;
import org.rubric.meeting.session.Proceedings;

/// Script B at the chair's desk: session, conclusions by letter, what comes back.
class ChairsDeskTest {
    @TempDir private Path home;

    @Test
    void b9TheSessionBeginsAndTheFirstItemIsAtHand() throws IOException {
        try (var chair = new Chairing(home)) {
            assertEquals("agenda/opening", chair.at());
            assertTrue(chair.open.reads("13:00–15:00 Geneva"));
            assertFalse(chair.item("agenda/opening").running());
            chair.open.fire("Start session");
            assertTrue(Proceedings.running(chair.meeting()).isPresent());
            assertTrue(chair.item("agenda/opening").running());
            assertTrue(chair.open.reads("0 of 5 min"));
            chair.open.press(KeyCode.PAGE_DOWN, false, true, false);
            assertEquals("agenda/agenda", chair.at());
            assertFalse(chair.item("agenda/opening").running());
            assertTrue(chair.item("agenda/agenda").running());
            chair.open.press(KeyCode.PAGE_UP, false, true, false);
            assertEquals("agenda/opening", chair.at());
            assertEquals(2, chair.item("agenda/opening").taken().size());
        }
    }

    @Test
    void b13TheAgendaIsAdoptedAndUndoSaysSo() throws IOException {
        try (var chair = new Chairing(home)) {
            chair.go("agenda/agenda");
            chair.conclude("a", "");
            assertEquals("adopted", chair.item("agenda/agenda").outcome());
            Ui.run(() -> chair.open.node(".agenda").requestFocus());
            chair.open.press(KeyCode.Z, false, true, false);
            assertEquals("", chair.item("agenda/agenda").outcome());
            assertEquals("Undone: Adoption of the agenda: adopted", chair.open.window.said());
            chair.open.press(KeyCode.Y, false, true, false);
            assertEquals("adopted", chair.item("agenda/agenda").outcome());
        }
    }

    @Test
    void b14TheSentenceOfTheCallStandsAndCanBeChanged() throws IOException {
        try (var chair = new Chairing(home)) {
            chair.go("agenda/ipr");
            chair.begin("n", "");
            var usual = Ui.on(() -> ((javafx.scene.control.TextArea) chair.owner()).getText());
            assertTrue(usual.contains("Nothing was declared."));
            chair.open.press(KeyCode.ENTER);
            assertEquals(Answer.NONE_DECLARED, chair.meeting().results().ipr().answer());
            assertEquals(usual, chair.meeting().results().ipr().sentence());
            assertEquals("", chair.meeting().results().ipr().words());
            chair.conclude("d", "One declaration was announced.");
            assertEquals(Answer.DECLARED, chair.meeting().results().ipr().answer());
            assertEquals(
                    "One declaration was announced.", chair.meeting().results().ipr().sentence());
        }
    }

    @Test
    void enterGivesTheKeyboardBackToTheCaretInTheText() throws IOException {
        try (var chair = new Chairing(home)) {
            chair.open.sample();
            Ui.run(() -> chair.open.window.show("place.meetings"));
            chair.go("c01");
            var text = chair.open.window.write().text();
            var clause = chair.open.clause("General");
            Ui.run(
                    () -> {
                        text.jump(
                                new Position(
                                        chair.open
                                                .session()
                                                .snapshot()
                                                .document()
                                                .find(clause)
                                                .orElseThrow()
                                                .parts()
                                                .getFirst()
                                                .id(),
                                        3));
                        text.requestFocus();
                    });
            Ui.settle();
            var before = Ui.on(() -> chair.open.session().selection());
            assertTrue(before instanceof Selection.Text);
            chair.conclude("c", "agreed with the change made in the meeting");
            assertSame(text, Ui.on(chair::owner));
            assertEquals(before, Ui.on(() -> chair.open.session().selection()));
            assertEquals(
                    Kind.AGREED_WITH_CHANGES,
                    chair.document("c01").conclusion().orElseThrow().kind());
            chair.open.type("Q");
            assertTrue(
                    chair.open
                            .session()
                            .snapshot()
                            .document()
                            .find(((Selection.Text) before).caret().block())
                            .orElseThrow()
                            .runs()
                            .toString()
                            .contains("Q"),
                    "the text is written in as in the place Write");
            chair.open.press(KeyCode.Z, false, true, false);
            assertTrue(chair.document("c01").conclusion().isPresent(), "undo is the text's there");
        }
    }

    @Test
    void b21ANameIsForTheRecordOnlyWithTheTick() throws IOException {
        try (var chair = new Chairing(home)) {
            chair.go("c04");
            var position = "Delta Networks asked that its position be recorded.";
            chair.conclude("x", position);
            var without = chair.document("c04").conclusion().orElseThrow();
            assertEquals("", without.phrase());
            assertEquals("not agreed", without.words());
            assertFalse(without.statement().recorded());
            chair.begin("x", "");
            chair.open.press(KeyCode.S, false, false, true);
            chair.open.press(KeyCode.ENTER);
            var with = chair.document("c04").conclusion().orElseThrow();
            assertTrue(with.statement().recorded());
            assertEquals(position, with.statement().text());
            assertEquals("Delta Networks", with.statement().by());
        }
    }

    @Test
    void b24AnActionHasAnOwnerAndADay() throws IOException {
        try (var chair = new Chairing(home)) {
            chair.go("c07");
            chair.begin("n", "noted, to be merged into the appendix");
            chair.open.press(KeyCode.A, false, false, true);
            chair.write("merge the use case");
            var fields =
                    chair.open.all(".conclusion-bar .text-field").stream()
                            .map(n -> (TextField) n)
                            .filter(Opened::seen)
                            .toList();
            Ui.run(() -> field(fields, "owner").setText("Zeta City"));
            Ui.run(() -> field(fields, "due, 2027-02-19").setText("never"));
            chair.open.press(KeyCode.ENTER);
            assertEquals(0, chair.meeting().results().actions().size(), "never is no day");
            Ui.run(() -> field(fields, "due, 2027-02-19").setText("19 February 2027"));
            chair.open.press(KeyCode.ENTER);
            var action = chair.meeting().results().actions().getFirst();
            assertEquals("Zeta City", action.owner());
            assertEquals(LocalDate.of(2027, 2, 19).toString(), action.due());
            assertEquals("c07", action.about().orElseThrow().value());
            assertEquals(Kind.NOTED, chair.document("c07").conclusion().orElseThrow().kind());
        }
    }

    private static TextField field(java.util.List<TextField> all, String prompt) {
        return all.stream().filter(f -> prompt.equals(f.getPromptText())).findFirst().orElseThrow();
    }

    @Test
    void b27PhrasesAreOfferedAndTheGroupsOwnComeFirst() throws IOException {
        try (var chair = new Chairing(home)) {
            chair.go("c10");
            chair.begin("p", "");
            assertTrue(chair.open.reads("postponed to the next e-meeting"));
            chair.open.press(KeyCode.DOWN);
            chair.open.press(KeyCode.ENTER);
            var first = chair.document("c10").conclusion().orElseThrow();
            assertEquals("postponed to the next e-meeting", first.phrase());
            chair.go("c11");
            chair.conclude("n", "noted with thanks to Theta");
            chair.go("c12");
            chair.begin("n", "");
            assertTrue(chair.open.reads("noted with thanks to Theta"), "the list grows");
            chair.open.press(KeyCode.ESCAPE);
            assertTrue(chair.document("c12").conclusion().isEmpty(), "Esc leaves");
        }
    }

    @Test
    void b29WhatIsNotPresentedComesBackAndb35IsCounted() throws IOException {
        try (var chair = new Chairing(home)) {
            chair.open.fire("Start session");
            chair.go("c10");
            chair.conclude("p", "");
            chair.go("c12");
            chair.conclude("u", "");
            chair.open.press(KeyCode.A, false, true, true);
            chair.write("send the missing row");
            chair.open.press(KeyCode.ENTER);
            assertTrue(
                    Ui.on(() -> chair.open.button("2 carried forward · 1 open action"))
                            .isVisible());
            chair.open.fire("2 carried forward · 1 open action");
            assertTrue(chair.open.reads("not presented"));
            assertTrue(chair.open.reads("send the missing row"));
            chair.open.press(KeyCode.ESCAPE);
            chair.open.fire("End session");
            assertTrue(
                    chair.open.window.said().contains("2 carried forward, 1 open action"),
                    chair.open.window.said());
            assertTrue(Proceedings.running(chair.meeting()).isEmpty());
            var taken = chair.item("agenda/flood").taken();
            assertEquals(2, taken.size(), "each document has its span");
            assertTrue(taken.stream().noneMatch(span -> span.running()));
            assertEquals("c10", taken.getFirst().about().orElseThrow().value());
        }
    }

    @Test
    void b30AConclusionIsChangedAndWhatStoodBeforeIsKept() throws IOException {
        try (var chair = new Chairing(home)) {
            chair.go("c03");
            chair.conclude("a", "");
            chair.go("c05");
            chair.go("c03");
            chair.conclude("c", "agreed with three of its four changes");
            var all = chair.document("c03").conclusions();
            assertEquals(2, all.size());
            assertEquals(Kind.AGREED, all.getFirst().kind());
            assertFalse(all.getLast().time().isBefore(all.getFirst().time()));
            assertTrue(chair.open.reads("before that agreed, "));
            assertNotSame(all.getFirst(), all.getLast());
        }
    }

    @Test
    void whatIsTypedAboutOneDocumentWaitsWhileAnotherIsConcluded() throws IOException {
        try (var chair = new Chairing(home)) {
            chair.go("c03");
            chair.begin("c", "half a sent");
            chair.go("c05");
            chair.conclude("f", "");
            chair.go("c03");
            assertTrue(
                    Ui.on(
                            () ->
                                    chair.open.all(".conclusion-field").stream()
                                            .anyMatch(
                                                    n ->
                                                            Opened.seen(n)
                                                                    && "half a sent"
                                                                            .equals(
                                                                                    ((javafx.scene
                                                                                                            .control
                                                                                                            .TextArea)
                                                                                                    n)
                                                                                            .getText()))));
            assertTrue(chair.document("c03").conclusion().isEmpty());
        }
    }

    @Test
    void b31AKillWhileTypingLosesNothing() throws IOException, InterruptedException {
        var killed = home.resolve("killed");
        var first = home.resolve("first");
        try (var chair = new Chairing(first)) {
            chair.go("c04");
            chair.conclude("n", "");
            chair.go("c05");
            chair.begin("f", "Contributions are invited on key len");
            chair.open.press(KeyCode.S, false, false, true);
            Thread.sleep(500);
            Chairing.copy(first, killed);
        }
        try (var again = new Opened(killed)) {
            var at = Ui.on(() -> again.window.meetings().at().entry().orElseThrow().value());
            assertEquals("c05", at);
            assertTrue(again.window.said().startsWith("Recovered"), again.window.said());
            assertEquals(
                    "Contributions are invited on key len",
                    Ui.on(
                            () ->
                                    ((javafx.scene.control.TextArea)
                                                    again.window.scene().getFocusOwner())
                                            .getText()));
            var box = Ui.on(() -> (CheckBox) again.node(".conclusion-bar .check-box"));
            assertTrue(box.isSelected());
            again.press(KeyCode.ENTER);
            var meeting = Ui.on(() -> again.window.meetings().at().meeting().orElseThrow());
            var c05 =
                    meeting.documents().stream()
                            .filter(d -> d.id().value().equals("c05"))
                            .findFirst()
                            .orElseThrow();
            assertEquals(Kind.FURTHER_CONTRIBUTIONS, c05.conclusion().orElseThrow().kind());
            Ui.run(() -> again.window.meetings().sheet("sheet.desk").close());
        }
        try (var third = new Opened(killed)) {
            assertFalse(third.window.said().startsWith("Recovered"), "it was recorded");
        }
    }

    @Test
    void presenceIsOfTheSession() throws IOException {
        try (var chair = new Chairing(home)) {
            Ui.run(() -> chair.open.node(".people").requestFocus());
            Ui.run(
                    () ->
                            ((javafx.scene.control.ListView<?>) chair.open.node(".people"))
                                    .getSelectionModel()
                                    .select(1));
            chair.open.press(KeyCode.SPACE);
            assertEquals(
                    java.util.List.of("João Costa"),
                    chair.meeting().occasion().sittings().getFirst().present());
            chair.open.fire("Add a participant");
            chair.write("Ana Lopes, Alpha Telecom");
            chair.open.press(KeyCode.ENTER);
            var last = chair.meeting().participants().getLast();
            assertEquals("Ana Lopes", last.name());
            assertEquals("Alpha Telecom", last.organization());
        }
    }

    @Test
    void thePlaceWriteHasItsTextBack() throws IOException {
        try (var chair = new Chairing(home)) {
            chair.open.sample();
            Ui.run(() -> chair.open.window.show("place.meetings"));
            chair.go("c01");
            var text = chair.open.window.write().text();
            assertTrue(within(text, chair.open.node(".chairs-desk")));
            Ui.run(() -> chair.open.window.show("place.write"));
            Ui.settle();
            assertTrue(within(text, chair.open.node(".panes")));
            assertEquals("Draft new Rec. ITU-T Y.IoT-flood", chair.open.window.write().called());
        }
    }

    private static boolean within(javafx.scene.Node node, javafx.scene.Node above) {
        return Ui.on(
                () -> {
                    for (var up = node; up != null; up = up.getParent())
                        if (up == above) return true;
                    return false;
                });
    }
}
