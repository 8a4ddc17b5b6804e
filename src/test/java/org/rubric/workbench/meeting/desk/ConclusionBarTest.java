package org.rubric.workbench.meeting.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rubric.document.Id;
import org.rubric.meeting.Conclusion;
import org.rubric.meeting.IprCall;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.session.Verdict;
import org.rubric.workbench.Ui;

/// Keys and states of the bar in which a conclusion is typed.
class ConclusionBarTest {
    private final List<Typing> recorded = new ArrayList<>();
    private final List<Typing> typed = new ArrayList<>();
    private final Meeting meeting = Told.meeting();
    private ConclusionBar bar;
    private Stage stage;
    private int left;

    @BeforeEach
    void open() {
        Ui.run(() -> {});
        bar =
                Ui.on(
                        () ->
                                new ConclusionBar(
                                        Told.WORDS,
                                        new ConclusionBar.Deeds(
                                                recorded::add,
                                                typed::add,
                                                () -> left++,
                                                ConclusionBarTest::phrases,
                                                declared ->
                                                        new IprCall(declared.answer(), "")
                                                                .sentence())));
        stage = Ui.show(bar, 640, 320, false);
        Ui.run(() -> bar.show(Told.entry(meeting, "c04")));
    }

    @AfterEach
    void close() {
        Ui.close(stage);
    }

    private static List<String> phrases(Verdict verdict, String typed) {
        return verdict.letter() == 'N'
                ? List.of("one", "two", "three", "four").stream()
                        .filter(phrase -> phrase.contains(typed))
                        .toList()
                : List.of();
    }

    private Node owner() {
        return stage.getScene().getFocusOwner();
    }

    private void press(KeyCode code, boolean shortcut, boolean alt) {
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
                                        shortcut,
                                        alt,
                                        false)));
        Ui.settle();
    }

    private void type(String letter) {
        Ui.run(
                () ->
                        Event.fireEvent(
                                owner(),
                                new KeyEvent(
                                        KeyEvent.KEY_TYPED,
                                        letter,
                                        "",
                                        KeyCode.UNDEFINED,
                                        false,
                                        false,
                                        false,
                                        false)));
        Ui.settle();
    }

    private TextArea field() {
        return (TextArea) bar.lookup(".conclusion-field");
    }

    @Test
    void aLetterOpensTheFieldAndOtherLettersDoNothing() {
        Ui.run(bar::begin);
        assertFalse(bar.open());
        type("q");
        assertFalse(bar.open());
        type("N");
        assertTrue(bar.open());
        assertEquals(field(), owner());
        press(KeyCode.ENTER, false, false);
        assertEquals(1, recorded.size());
        assertEquals("N", recorded.getFirst().letter());
        assertEquals("", recorded.getFirst().text());
        assertEquals(1, left);
        assertFalse(bar.open());
    }

    @Test
    void arrowsPutPhrasesIntoTheField() {
        Ui.run(bar::begin);
        type("n");
        press(KeyCode.DOWN, false, false);
        assertEquals("one", Ui.on(() -> field().getText()));
        press(KeyCode.UP, false, false);
        assertEquals("four", Ui.on(() -> field().getText()));
        assertTrue(Ui.on(() -> bar.lookupAll(".phrase").size()) <= 3, "three at a time");
        press(KeyCode.DOWN, false, false);
        press(KeyCode.DOWN, false, false);
        assertEquals("two", Ui.on(() -> field().getText()));
        press(KeyCode.ENTER, false, false);
        assertEquals("two", recorded.getFirst().text());
    }

    @Test
    void withoutALetterNothingIsRecorded() {
        Ui.run(bar::act);
        assertTrue(bar.open());
        press(KeyCode.ENTER, false, false);
        assertEquals(0, recorded.size());
    }

    @Test
    void whatIsTypedIsToldAndEscGivesItUp() {
        Ui.run(bar::begin);
        type("x");
        Ui.run(() -> field().setText("Delta asked"));
        press(KeyCode.S, false, true);
        var last = typed.getLast();
        assertEquals("X", last.letter());
        assertEquals("Delta asked", last.text());
        assertTrue(last.recorded());
        assertEquals("Delta Networks", last.by());
        press(KeyCode.ESCAPE, false, false);
        assertTrue(typed.getLast().blank());
        assertEquals(0, recorded.size());
        assertEquals(1, left);
    }

    @Test
    void whatStandsIsShownAndOfferedToBeChanged() {
        var agreed =
                meeting.update(
                        Id.of("c04"),
                        d ->
                                d.conclude(
                                        Conclusion.of(
                                                Conclusion.Kind.NOTED, "noted so", Told.ONE)));
        Ui.run(() -> bar.show(Told.entry(agreed, "c04")));
        Ui.run(bar::begin);
        type("n");
        assertEquals("noted so", Ui.on(() -> field().getText()));
        press(KeyCode.ESCAPE, false, false);
        Ui.run(bar::begin);
        type("a");
        assertEquals("", Ui.on(() -> field().getText()), "another verdict, another text");
    }

    @Test
    void aChangeOfMindKeepsWhatWasTyped() {
        Ui.run(bar::begin);
        type("a");
        Ui.run(() -> field().setText("No objection."));
        Ui.run(bar::begin);
        type("n");
        assertEquals("No objection.", Ui.on(() -> field().getText()));
    }

    @Test
    void tabGoesToTheTickAndTheButtonRecords() {
        Ui.run(bar::begin);
        type("a");
        press(KeyCode.TAB, false, false);
        assertTrue(owner() instanceof CheckBox);
        Ui.run(() -> ((Button) bar.lookup(".primary")).fire());
        assertEquals(1, recorded.size());
    }

    @Test
    void itemsAndTheCallHaveTheirOwn() {
        Ui.run(() -> bar.show(Told.entry(meeting, "ipr")));
        assertEquals(2, Ui.on(() -> bar.lookupAll(".verdict").size()));
        Ui.run(bar::begin);
        type("d");
        assertTrue(Ui.on(() -> field().getText()).contains("Declarations were announced."));
        Ui.run(() -> bar.show(Told.entry(meeting, "opening")));
        assertFalse(bar.open(), "another entry is another conclusion");
        assertEquals(3, Ui.on(() -> bar.lookupAll(".verdict").size()));
    }

    @Test
    void whatWasBegunIsTakenUpAgain() {
        var action = new Undertaking("write", "Ana", "2027-02-19");
        Ui.run(() -> bar.resume(new Typing(Id.of("c04"), "F", "half", true, "Delta", action)));
        assertTrue(bar.open());
        Ui.run(bar::focus);
        press(KeyCode.ENTER, false, false);
        assertEquals(
                new Typing(Id.of("c04"), "F", "half", true, "Delta", action), recorded.getFirst());
    }

    @Test
    void daysAreReadAsPeopleWriteThem() {
        assertEquals(Optional.of("2027-02-19"), ActionRow.day("2027-02-19"));
        assertEquals(Optional.of("2027-02-19"), ActionRow.day(" 19 february 2027 "));
        assertEquals(Optional.of(""), ActionRow.day(" "));
        assertEquals(Optional.empty(), ActionRow.day("soon"));
        assertEquals(Optional.empty(), ActionRow.day("2027-02-30"));
    }

    @Test
    void historyTellsEachValueTheLastFirst() {
        var twice =
                Told.document(org.rubric.meeting.MeetingDocument.Kind.CONTRIBUTION, "c", "C1", "t")
                        .conclude(Conclusion.of(Conclusion.Kind.AGREED, "", Told.ONE))
                        .conclude(
                                Conclusion.of(
                                        Conclusion.Kind.NOTED, "", Told.ONE.plusSeconds(600)));
        var entry = new org.rubric.meeting.session.Entry(Optional.empty(), Optional.of(twice));
        var history = History.of(entry, Told.WORDS);
        assertEquals("noted, 13:10 · before that agreed, 13:00", history.stands());
        assertEquals("2027-01-19 13:10  noted\n2027-01-19 13:00  agreed", history.whole());
    }
}
