package org.rubric.workbench.meeting.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rubric.document.Id;
import org.rubric.meeting.Conclusion;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.session.Entry;
import org.rubric.meeting.session.Proceedings;
import org.rubric.meeting.session.Recording;
import org.rubric.workbench.Ui;

/// The agenda with times, short titles and what was concluded.
class AgendaPaneTest {
    private final List<Id> gone = new ArrayList<>();
    private AgendaPane pane;
    private Stage stage;

    @BeforeEach
    void open() {
        Ui.run(() -> {});
        pane = Ui.on(() -> new AgendaPane(Told.WORDS, gone::add, _ -> {}));
        stage = Ui.show(pane, 352, 600, false);
    }

    @AfterEach
    void close() {
        Ui.close(stage);
    }

    private void show(Meeting meeting, String at, int minutes) {
        Ui.run(
                () ->
                        pane.show(
                                meeting,
                                Optional.of(Id.of(at)),
                                Told.ONE.plus(Duration.ofMinutes(minutes))));
        Ui.settle();
    }

    private List<String> labels() {
        return Ui.on(
                () ->
                        pane.lookupAll(".label").stream()
                                .filter(Label.class::isInstance)
                                .map(node -> ((Labeled) node).getText())
                                .filter(text -> text != null && !text.isEmpty())
                                .toList());
    }

    @Test
    void timesAreGenevasAndTitlesShort() {
        show(Told.meeting(), "opening", -100);
        var labels = labels();
        assertTrue(labels.containsAll(List.of("13:00", "13:10", "13:15", "13:21")), "" + labels);
        assertTrue(labels.contains("Delete a paragraph"), "" + labels);
        assertTrue(labels.contains("C04"));
        assertTrue(labels.contains("TD"), "a document without a number is one");
        assertTrue(labels.stream().anyMatch(l -> l.startsWith("13:00–15:00 Geneva")));
        assertEquals(2, labels.stream().filter("no conclusion yet"::equals).count());
    }

    @Test
    void theClockMovesTheRest() {
        var meeting = Proceedings.start(Told.meeting(), Optional.of(Id.of("opening")), Told.ONE);
        show(meeting, "opening", 0);
        assertTrue(labels().contains("13:10"));
        show(meeting, "opening", 40);
        assertFalse(labels().contains("13:10"));
        assertTrue(labels().contains("13:40"), "" + labels());
    }

    @Test
    void aConclusionIsASignWithAWord() {
        var meeting = Told.meeting();
        var agreed =
                meeting.update(
                        Id.of("c04"),
                        d ->
                                d.conclude(
                                        Conclusion.of(
                                                Conclusion.Kind.AGREED_WITH_CHANGES,
                                                "",
                                                Told.ONE)));
        show(meeting, "c04", 0);
        show(agreed, "c04", 0);
        assertTrue(labels().contains("with changes"), "" + labels());
        var row = Ui.on(() -> pane.lookup(".good-word"));
        assertTrue(((Labeled) row).getGraphic() != null);
    }

    @Test
    void goingToARowTellsAndBeingToldDoesNot() {
        show(Told.meeting(), "opening", 0);
        assertEquals(List.of(), gone);
        Ui.run(() -> pane.list().getSelectionModel().select(3));
        assertEquals(List.of(Id.of("c04")), gone);
        show(Told.meeting(), "ipr", 0);
        assertEquals(1, gone.size());
        assertEquals(
                "ipr", Ui.on(() -> pane.list().getSelectionModel().getSelectedItem().id().value()));
    }

    @Test
    void theFootIsThereOnlyWhenSomethingComesBack() {
        show(Told.meeting(), "opening", 0);
        assertFalse(Ui.on(() -> pane.lookup(".agenda-foot").isVisible()));
        var meeting =
                Recording.undertaken(Told.meeting(), Id.of("c04"), "write", "Ana", "2027-02-19");
        show(meeting, "opening", 0);
        var foot = (Labeled) pane.lookup(".agenda-foot");
        assertEquals("0 carried forward · 1 open action", foot.getText());
        var rows = new Outstanding(Told.WORDS, gone::add).rows(meeting, "");
        assertEquals("Ana: write", rows.getFirst().words());
        assertEquals("due 2027-02-19", rows.getFirst().aside());
        rows.getFirst().run().run();
        assertEquals(Id.of("c04"), gone.getLast());
        assertEquals(List.of(), new Outstanding(Told.WORDS, gone::add).rows(meeting, "zebra"));
    }

    @Test
    void rowsThatStayAreTheSame() {
        show(Told.meeting(), "opening", 0);
        var before = List.copyOf(pane.list().getItems());
        var changed =
                Told.meeting()
                        .update(
                                Id.of("c05"),
                                d ->
                                        d.conclude(
                                                Conclusion.of(
                                                        Conclusion.Kind.NOTED, "", Told.ONE)));
        show(changed, "opening", 0);
        var after = pane.list().getItems();
        int same = 0;
        for (int i = 0; i < before.size(); i++) if (before.get(i) == after.get(i)) same++;
        assertEquals(before.size() - 1, same);
        assertEquals(Entry.of(changed), List.copyOf(after));
    }
}
