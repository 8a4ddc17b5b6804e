package org.rubric.workbench.meeting.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.rubric.document.Id;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.session.Proceedings;
import org.rubric.workbench.Ui;
import org.rubric.workbench.meeting.desk.Notebook.Jotting;

/// The clock of the session, the notes and the people beside the text.
class SessionBarTest {
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    private static Instant at(int minutes) {
        return Told.ONE.plus(Duration.ofMinutes(minutes));
    }

    private static List<Label> labels(SessionBar bar) {
        return bar.getChildren().stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .filter(label -> !label.getText().isEmpty())
                .toList();
    }

    private static List<String> shown(Meeting meeting, String entry, Instant now) {
        var bar = Ui.on(() -> new SessionBar(Told.WORDS, () -> {}));
        Ui.run(() -> bar.show(meeting, Optional.of(Told.entry(meeting, entry)), now));
        return Ui.on(() -> labels(bar).stream().map(Labeled::getText).toList());
    }

    @Test
    void genevasTimeFirstAndTheReadersBeside() {
        var zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Seoul"));
            assertEquals(
                    List.of("13:36 Geneva", "21:36 local"), shown(Told.meeting(), "c04", at(36)));
            var summer = Instant.parse("2027-07-19T11:36:00Z");
            assertEquals(
                    List.of("13:36 Geneva", "20:36 local"), shown(Told.meeting(), "c04", summer));
            TimeZone.setDefault(TimeZone.getTimeZone("Europe/Zurich"));
            assertEquals(List.of("13:36 Geneva"), shown(Told.meeting(), "c04", at(36)));
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void itTellsHowLongTheDocumentHasTaken() {
        var meeting = Proceedings.start(Told.meeting(), Optional.of(Id.of("c04")), at(33));
        var bar = Ui.on(() -> new SessionBar(Told.WORDS, () -> {}));
        Ui.run(() -> bar.show(meeting, Optional.of(Told.entry(meeting, "c04")), at(36)));
        var last = Ui.on(() -> labels(bar).getLast());
        assertEquals("C04: 3 of 6 min", last.getText());
        assertFalse(last.getPseudoClassStates().contains(LATE));
        Ui.run(() -> bar.show(meeting, Optional.of(Told.entry(meeting, "c04")), at(40)));
        assertEquals("C04: 7 of 6 min", last.getText());
        assertTrue(last.getPseudoClassStates().contains(LATE));
        assertEquals("End session", ((Button) bar.getChildren().getLast()).getText());
    }

    @Test
    void notesComeLastFirstAndEnterGivesTheKeyboardBack() {
        var added = new ArrayList<String>();
        var left = new int[1];
        var pane =
                Ui.on(
                        () ->
                                new NotesPane(
                                        Told.WORDS,
                                        new NotesPane.Deeds(
                                                added::add, _ -> {}, _ -> {}, () -> left[0]++)));
        var stage = Ui.show(pane, 320, 400, true);
        var notes =
                List.of(
                        new Jotting(Id.of("c04"), Jotting.UNTIMED, "came along"),
                        new Jotting(Id.of("c04"), at(30), "first"),
                        new Jotting(Id.of("gone"), at(35), "second"));
        Ui.run(() -> pane.show(Told.meeting(), notes));
        Ui.settle();
        var words =
                Ui.on(
                        () ->
                                pane.lookupAll(".list-cell .label").stream()
                                        .map(node -> ((Labeled) node).getText())
                                        .filter(text -> text != null && !text.isEmpty())
                                        .toList());
        assertEquals(
                List.of("– · 13:35", "second", "C04 · 13:30", "first", "C04", "came along"), words);
        Ui.run(pane::begin);
        Ui.run(() -> ((TextField) stage.getScene().getFocusOwner()).setText(" a note "));
        press(stage.getScene().getFocusOwner(), KeyCode.ENTER);
        assertEquals(List.of("a note"), added);
        assertEquals(1, left[0]);
        press(stage.getScene().getFocusOwner(), KeyCode.ENTER);
        assertEquals(1, added.size(), "an empty line is no note");
        Ui.close(stage);
    }

    @Test
    void peopleAreCountedAndATickSaysWhoIsHere() {
        var turned = new ArrayList<String>();
        var pane =
                Ui.on(
                        () ->
                                new PeoplePane(
                                        Told.WORDS,
                                        new PeoplePane.Deeds(
                                                _ -> {}, p -> turned.add(p.name()), () -> {})));
        var stage = Ui.show(pane, 320, 400, false);
        var meeting = Told.meeting();
        var sitting = meeting.occasion().sittings().getFirst();
        Ui.run(() -> pane.show(meeting, sitting));
        Ui.settle();
        assertTrue(texts(pane).contains("2"));
        Ui.run(() -> pane.show(meeting, sitting.withPresent(List.of("Mina Okafor"))));
        Ui.settle();
        assertTrue(texts(pane).contains("1 of 2 here"), "" + texts(pane));
        assertEquals(1, Ui.on(() -> pane.lookupAll(".icon.good").size()));
        var list = (ListView<?>) pane.lookup(".people");
        Ui.run(() -> list.getSelectionModel().select(0));
        Ui.run(list::requestFocus);
        press(list, KeyCode.SPACE);
        assertEquals(List.of("Ana Lopes"), turned);
        Ui.close(stage);
    }

    private static List<String> texts(PeoplePane pane) {
        return Ui.on(
                () ->
                        pane.lookupAll(".label").stream()
                                .map(node -> ((Labeled) node).getText())
                                .toList());
    }

    private static void press(javafx.scene.Node node, KeyCode code) {
        Ui.run(
                () ->
                        Event.fireEvent(
                                node,
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "",
                                        code,
                                        false,
                                        false,
                                        false,
                                        false)));
        Ui.settle();
    }
}
