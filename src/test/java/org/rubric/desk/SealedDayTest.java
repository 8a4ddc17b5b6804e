package org.rubric.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.meeting.prepare.MeetingFiles;
import org.rubric.document.Id;
import org.rubric.repository.Protection;
import org.rubric.repository.Remains;

/// A whole day with a protected store: nothing that was written, searched or hung on a document is
/// found in its folder, while it is open, as a kill leaves it, and afterwards.
class SealedDayTest {
    private static final List<String> WORDS =
            List.of(
                    "flood",
                    "Flood",
                    "sensor",
                    "Recommendation",
                    "Question",
                    "Rapporteur",
                    "contribution",
                    "Geneva",
                    "Dyke report",
                    "Quiet culvert",
                    "definition");

    @TempDir Path folder;

    @Test
    void nothingIsFoundInTheFolder() throws Exception {
        var home = folder.resolve("home");
        try (var desk = new Desk(home)) {
            desk.repository();
            desk.readTerms();
        }
        assertTrue(Remains.of(home, WORDS).size() > WORDS.size(), "a plain store shows them");
        var seal = new Protection(home).turnOn("basalt otter teapot".toCharArray()).seal();
        assertNothing(home);
        var hung = Files.writeString(folder.resolve("Dyke report.txt"), "Quiet culvert");
        Path lent;
        try (var desk = new Desk(home, _ -> seal)) {
            lent = day(desk, hung);
            assertNothing(home);
            assertEquals("Quiet culvert", Files.readString(lent));
            assertFalse(lent.startsWith(home));
        }
        assertFalse(Files.exists(lent), "what was lent is gone");
        assertNothing(home);
        try (var desk = new Desk(home, _ -> seal)) {
            var hits = desk.search("flood", Set.of(), 5);
            assertFalse(hits.rows().isEmpty(), "the index is read again");
        }
        assertNothing(home);
    }

    private static Path day(Desk desk, Path hung) throws Exception {
        var kept = desk.keep(desk.subject(Sample.DRAFT));
        desk.readTerms();
        assertFalse(desk.search("flood", Set.of(), 5).rows().isEmpty());
        var files = new MeetingFiles(desk::files, Sample.meeting().id());
        files.keep(Id.of("c01"), "Dyke report.txt", Files.readAllBytes(hung));
        files.keep(Id.of("c01"), "Dyke report.txt", Files.readAllBytes(hung));
        var entry = desk.repository().find(kept).orElseThrow();
        try (var draft = desk.repository().open(entry.draft())) {
            draft.keepVersion("Before Geneva", "Rapporteur").toCompletableFuture().get();
            draft.mark("For Geneva", "Rapporteur").toCompletableFuture().get();
        }
        desk.repository().remove(entry.draft());
        return files.file(Id.of("c01"), "Dyke report.txt");
    }

    private static void assertNothing(Path home) throws IOException {
        var words = new ArrayList<>(WORDS);
        assertEquals(List.of(), Remains.of(home, words));
    }
}
