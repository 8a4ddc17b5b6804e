package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.document.Id;
import org.rubric.meeting.AgendaItem;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.meeting.MeetingDocument.Heading;
import org.rubric.meeting.MeetingDocument.Notes;
import org.rubric.meeting.Participant;

/// 300 documents and 200 people: the desk stays quick, and a conclusion is on disk at once.
class LargeMeetingTest {
    @TempDir private Path home;

    private static Meeting large() {
        var documents = new ArrayList<MeetingDocument>();
        var agenda = new ArrayList<AgendaItem>();
        for (int i = 0; i < 300; i++) {
            var id = Id.of("d" + i);
            documents.add(
                    new MeetingDocument(
                            id,
                            new MeetingDocument.Number(
                                    MeetingDocument.Kind.CONTRIBUTION, "C" + i, 0),
                            new Heading("Proposal number " + i, "Member " + i, List.of("4/20"), ""),
                            List.of(),
                            Notes.NONE,
                            List.of()));
            if (i % 10 == 9)
                agenda.add(
                        AgendaItem.of(
                                Id.of("item" + i),
                                "Topic " + i / 10,
                                40,
                                documents.subList(i - 9, i + 1).stream()
                                        .map(MeetingDocument::id)
                                        .toList()));
        }
        var people = new ArrayList<Participant>();
        for (int i = 0; i < 200; i++)
            people.add(Participant.of("Person " + i, "Member " + i, "Korea (Rep. of)"));
        return Chairing.fresh()
                .withDocuments(documents)
                .withAgenda(agenda)
                .withParticipants(people);
    }

    @Test
    void itStaysQuick() throws IOException {
        try (var chair = new Chairing(home, large())) {
            chair.go("d0");
            for (int i = 0; i < 20; i++) next(chair);
            var step = new long[60];
            for (int i = 0; i < step.length; i++) {
                long from = System.nanoTime();
                next(chair);
                step[i] = System.nanoTime() - from;
            }
            double milliseconds = median(step);
            System.out.printf("next document of 300: %.1f ms%n", milliseconds);
            assertTrue(milliseconds < 100, milliseconds + " ms");
            int rows = Ui.on(() -> chair.open.all(".agenda-row").size());
            assertTrue(rows < 60, rows + " rows are made");
            assertTrue(Ui.on(() -> chair.open.all(".people .list-cell").size()) < 60);
        }
    }

    /// On the FX thread, layout and all.
    private static void next(Chairing chair) {
        Ui.run(
                () -> {
                    chair.open.window.meetings().at().step(1);
                    chair.open.window.scene().getRoot().applyCss();
                    chair.open.window.scene().getRoot().layout();
                });
    }

    @Test
    void aConclusionIsOnDiskAtOnce() throws IOException {
        try (var chair = new Chairing(home, large())) {
            var took = new long[15];
            for (int i = 0; i < took.length; i++) {
                chair.go("d" + i);
                chair.begin("n", "noted for information");
                var saved = chair.saved();
                long from = System.nanoTime();
                chair.enter(KeyCode.ENTER);
                saved.join();
                took[i] = System.nanoTime() - from;
            }
            System.out.printf("a conclusion on disk: %.1f ms%n", median(took));
            assertTrue(median(took) < 50, median(took) + " ms");
        }
    }

    private static double median(long[] all) {
        var sorted = all.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2] / 1e6;
    }
}
