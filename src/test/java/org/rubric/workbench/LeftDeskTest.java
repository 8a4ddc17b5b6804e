package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.document.Id;
import org.rubric.meeting.IprCall;
import org.rubric.meeting.IprCall.Answer;
import org.rubric.meeting.Meeting;

/// What is at hand goes while somebody works with it: no typed word goes with it.
class LeftDeskTest {
    @TempDir private Path home;

    private static void change(Chairing chair, UnaryOperator<Meeting> how) {
        Ui.run(
                () ->
                        chair.open
                                .window
                                .meetings()
                                .at()
                                .ledger()
                                .orElseThrow()
                                .change("Documents: a change", how, "another"));
        Ui.settle();
    }

    private static Meeting without(Meeting meeting, String id) {
        return meeting.withDocuments(
                meeting.documents().stream().filter(d -> !d.id().value().equals(id)).toList());
    }

    private static boolean heads(Chairing chair, String words) {
        return Ui.on(
                () ->
                        chair.open.all(".paper-title").stream()
                                .anyMatch(
                                        node ->
                                                Opened.seen(node)
                                                        && node
                                                                instanceof
                                                                javafx.scene.control.Label label
                                                        && label.getText().equals(words)));
    }

    @Test
    void theNextDocumentTakesThePlaceOfOneThatWasRemoved() throws IOException {
        try (var chair = new Chairing(home)) {
            chair.go("c02");
            change(chair, now -> without(now, "c02"));
            assertEquals("c03", chair.at());
            assertTrue(heads(chair, "C03"));
            assertTrue(chair.open.reads("Conclusion of C03"));
            assertFalse(chair.open.reads("Conclusion of C02"));
            chair.conclude("a", "");
            assertTrue(chair.document("c03").conclusion().isPresent());
        }
    }

    @Test
    void afterTheLastTheOneBeforeIsAtHandAndUndoBringsThatBack() throws IOException {
        try (var chair = new Chairing(home)) {
            chair.go("c02");
            change(chair, now -> now.withAgenda(List.of()));
            var all = chair.meeting().documents();
            var last = all.getLast().id().value();
            chair.go(last);
            change(chair, now -> without(now, last));
            assertEquals(all.get(all.size() - 2).id().value(), chair.at());
            Ui.run(() -> chair.desk().content().lookup(".agenda").requestFocus());
            chair.open.press(KeyCode.Z, false, true, false);
            assertTrue(chair.meeting().document(Id.of(last)).isPresent());
        }
    }

    @Test
    void aMeetingWithoutAnythingSaysSoAndTakesNotes() throws IOException {
        try (var chair = new Chairing(home)) {
            chair.go("c02");
            chair.open.press(KeyCode.F5);
            change(chair, now -> now.withDocuments(List.of()).withAgenda(List.of()));
            assertTrue(heads(chair, "Nothing is at hand"));
            assertFalse(chair.open.reads("Conclusion of"));
            assertFalse(Chairing.words(chair.shared()).contains("C02"), "nor on the other window");
            Ui.run(() -> chair.open.node(".note-line .text-field").requestFocus());
            chair.write("ask for the list");
            chair.open.press(KeyCode.ENTER);
            assertTrue(chair.open.reads("ask for the list"));
            assertTrue(chair.open.reads("Meeting · "));
        }
    }

    @Test
    void aNoteAndHalfAConclusionOutliveTheirDocument() throws IOException {
        try (var chair = new Chairing(home)) {
            chair.go("c02");
            chair.begin("c", "agreed but for the sec");
            change(chair, now -> without(now, "c02"));
            assertEquals("c03", chair.at());
            assertTrue(chair.open.reads("C02, no longer in the meeting: agreed but for the sec"));
            assertEquals(
                    "What was being typed about it stands among the private notes.",
                    chair.open.window.said());
            Ui.run(() -> chair.open.node(".note-line .text-field").requestFocus());
            chair.write("Beta will ask why");
            change(chair, now -> without(now, "c03"));
            chair.open.press(KeyCode.ENTER);
            assertTrue(chair.open.reads("Beta will ask why"));
            Ui.run(() -> chair.open.window.meetings().at().ledger().orElseThrow().undo("another"));
            Ui.run(() -> chair.open.window.meetings().at().ledger().orElseThrow().undo("another"));
            chair.go("c02");
            assertEquals(
                    "agreed but for the sec",
                    Ui.on(() -> ((TextArea) chair.open.node(".conclusion-field")).getText()),
                    "and it stands in the field again");
        }
    }

    @Test
    void wordsAboutWhatIsGoneAreToldOnceAndCanBeTakenAway() throws IOException {
        var told = "no longer in the meeting";
        try (var chair = new Chairing(home)) {
            chair.go("c02");
            chair.begin("c", "agreed but for the sec");
            change(chair, now -> without(now, "c02"));
            chair.go("c05");
            chair.go("c06");
            assertEquals(1, notes(chair, told));
        }
        try (var later = new Chairing(home)) {
            later.go("c05");
            assertEquals(1, notes(later, told), "nor again at the next start");
        }
    }

    private static long notes(Chairing chair, String words) {
        return Ui.on(
                () ->
                        chair.desk().content().lookupAll(".notes .label").stream()
                                .filter(Opened::seen)
                                .filter(
                                        node ->
                                                node instanceof javafx.scene.control.Label note
                                                        && note.getText() != null
                                                        && note.getText().contains(words))
                                .count());
    }

    @Test
    void whatGoesWhileAnotherSideIsInFrontIsNotAtHandAfterwards() throws IOException {
        try (var chair = new Chairing(home)) {
            chair.go("c02");
            Ui.run(() -> chair.open.window.meetings().show("sheet.prepare"));
            change(chair, now -> without(now, "c02"));
            Ui.run(() -> chair.open.window.meetings().show("sheet.desk"));
            Ui.settle();
            assertTrue(heads(chair, "C03"));
        }
    }

    @Test
    void aNoteThatIsBeingTypedOutlivesAKill() throws IOException, InterruptedException {
        var first = home.resolve("first");
        var killed = home.resolve("killed");
        try (var chair = new Chairing(first)) {
            chair.go("c04");
            chair.open.press(KeyCode.N, false, true, true);
            chair.write("Delta will obj");
            Thread.sleep(700);
            Chairing.copy(first, killed);
            chair.open.press(KeyCode.ENTER);
        }
        try (var again = new Opened(killed)) {
            var field = Ui.on(() -> (TextField) again.node(".note-line .text-field"));
            assertEquals("Delta will obj", field.getText());
        }
        try (var later = new Opened(first)) {
            Ui.run(() -> later.window.show("place.meetings"));
            Ui.settle();
            var field = Ui.on(() -> (TextField) later.node(".note-line .text-field"));
            assertEquals("", field.getText(), "it is a note now");
            assertTrue(later.reads("Delta will obj"));
        }
    }

    @Test
    void aSentenceOfTheChairsOwnAboutPatentsStays() throws IOException {
        try (var chair = new Chairing(home)) {
            chair.go("agenda/ipr");
            var own = "The chair read the question out. Nobody knew of any patent.";
            chair.conclude("n", own);
            chair.begin("n", "");
            var field = (TextArea) chair.owner();
            assertEquals(own, Ui.on(field::getText));
            var usual = new IprCall(Answer.NONE_DECLARED, "").sentence();
            assertTrue(chair.open.reads(usual), "the usual one is offered below");
            chair.open.press(KeyCode.ENTER);
            assertEquals(own, chair.meeting().results().ipr().sentence());
            chair.begin("d", "");
            var declared = new IprCall(Answer.DECLARED, "");
            assertEquals(declared.sentence(), Ui.on(field::getText), "not for another answer");
            chair.open.press(KeyCode.ENTER);
            assertEquals(declared, chair.meeting().results().ipr());
        }
    }
}
