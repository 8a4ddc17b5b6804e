package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Sample;
import org.rubric.document.Id;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.Occasion;
import org.rubric.meeting.Party;
import org.rubric.meeting.Results;

/// Which meeting is at work, and from which side it is seen.
class MeetingsPlaceTest {
    @TempDir private Path home;

    private static Meeting other() {
        var sample = Sample.meeting();
        var was = sample.occasion();
        var occasion = new Occasion(was.kind(), "9/20", was.studyPeriod(), "", was.sittings(), "");
        return new Meeting(
                Id.of("other"),
                occasion,
                java.util.List.of(),
                java.util.List.of(),
                java.util.List.of(),
                Results.NONE);
    }

    private static String title(Opened open) {
        return Ui.on(() -> open.window.meetings().at().meeting().orElseThrow().title());
    }

    @Test
    void aTitleOfItsOwnStandsAsItIs() throws IOException {
        try (var open = new Opened(home)) {
            var was = other().occasion();
            var party = was.party();
            var called =
                    new Party(
                            party.questions(),
                            party.body(),
                            party.parent(),
                            party.studyPeriod(),
                            "Flood ad hoc");
            var occasion =
                    new Occasion(
                            was.kind(),
                            called,
                            was.venue(),
                            was.sittings(),
                            was.deadlines(),
                            was.chair());
            open.desk.ledgers().remove(Sample.meeting().id(), "a tester");
            open.desk.ledgers().keep("kept", other().withOccasion(occasion), "a tester");
            Ui.run(() -> open.window.show("place.meetings"));
            Ui.settle();
            assertTrue(open.reads("Flood ad hoc"));
        }
    }

    @Test
    void anotherIsChosenBelowTheTitleAndComesBackOnItsSide() throws IOException {
        try (var open = new Opened(home)) {
            open.desk.ledgers().keep("kept", other(), "a tester");
            Ui.run(() -> open.window.show("place.meetings"));
            Ui.settle();
            assertTrue(open.reads("Q4/20 Rapporteur Group e-meeting"));
            assertTrue(open.reads("19 January 2027"));
            open.fire("Choose a meeting");
            Ui.run(() -> ((TextField) open.window.scene().getFocusOwner()).setText("q9/20"));
            open.press(KeyCode.ENTER);
            assertTrue(title(open).startsWith("Q9/20"));
            assertTrue(open.reads("Agenda and documents stand here."), "it is empty, not stuck");
            open.fire("Report");
            assertFalse(open.reads("Agenda and documents stand here."));
        }
        try (var again = new Opened(home)) {
            assertTrue(title(again).startsWith("Q9/20"), title(again));
            assertFalse(again.all(".report-side").isEmpty(), "on its side");
            again.fire("Desk");
            assertTrue(again.reads("Agenda and documents stand here."));
            Ui.run(() -> again.window.show("place.documents"));
            assertFalse(again.reads("Q9/20 Rapporteur Group e-meeting"), "the title is lent only");
        }
    }

    @Test
    void whoHasNoMeetingIsToldWhatStandsHere() throws IOException {
        try (var open = new Opened(home)) {
            for (var meeting : open.desk.ledgers().all())
                open.desk.ledgers().remove(meeting.id(), "a tester");
            Ui.run(() -> open.window.show("place.meetings"));
            Ui.settle();
            assertTrue(open.reads("Meetings stand here."));
            assertEquals(0, open.all(".agenda").size());
        }
    }
}
