package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.meeting.prepare.Inbox;

/// Real files that are let go on the sides of a meeting.
class DroppedFilesTest {
    @TempDir private Path home;

    private static void prepared(MeetingActs acts) {
        acts.palette("Prepare a meeting");
        acts.write("Questions", "Q4/20");
        acts.write("Day", "2027-01-19");
        acts.write("From", "13:00");
        acts.write("Until", "15:00");
        acts.fire("Prepare");
        acts.until(() -> acts.says("Announcement to the list"));
    }

    @Test
    void aFolderAListAndPeopleAreCompared() throws IOException {
        try (var acts = new MeetingActs(home)) {
            prepared(acts);
            var in = Inbox.fill(home.resolve("in"));
            var list = Files.writeString(home.resolve("list.tsv"), Inbox.LIST);
            var prepare = Ui.on(() -> acts.open.node(".prepare"));
            Dragged.files(List.of(list)).drop(prepare);
            acts.applied("14 rows → 14 documents");
            assertEquals(14, acts.meeting().documents().size());
            Files.move(in.resolve("people.csv"), home.resolve("people.csv"));
            Dragged.files(List.of(in)).drop(prepare);
            acts.applied("15 files → 14 documents");
            assertEquals(List.of("C11.docx", "C11.pptx"), acts.document("C11").files());
            acts.side("sheet.desk");
            Ui.await(() -> acts.open.node(".people") != null);
            Dragged.files(List.of(home.resolve("people.csv")))
                    .drop(Ui.on(() -> acts.open.node(".people")));
            acts.until(() -> acts.says("17 rows → 14 people"));
        }
    }
}
