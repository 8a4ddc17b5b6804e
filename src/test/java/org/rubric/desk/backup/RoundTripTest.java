package org.rubric.desk.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.Corpus;
import org.rubric.desk.Desk;
import org.rubric.desk.Sample;
import org.rubric.interchange.Progress;

/// What a store says, it says again on another machine; whatever sort of thing it is.
class RoundTripTest {
    @TempDir private Path folder;

    private Path home() {
        return folder.resolve("home");
    }

    /// Nothing is listed anywhere: a record and a file of tomorrow come back as well.
    @Test
    void everythingComesBackEqualInAnEmptyHome() throws IOException {
        Made made;
        Map<String, Object> said;
        try (var desk = new Desk(home())) {
            Stocked.fill(desk);
            made = Stocked.job(desk).run(folder.resolve("all.zip"), 1, Progress.NONE);
            said = Stocked.said(desk.repository());
        }
        assertEquals(List.of(), made.missing());
        assertTrue(said.keySet().stream().anyMatch(name -> name.contains("novel-of-tomorrow")));
        assertTrue(said.containsKey("file folder-of-tomorrow/deep/what"));
        assertTrue(said.keySet().stream().anyMatch(name -> name.contains("removed=true")));
        var other = folder.resolve("other/home");
        assertEquals(List.of(), Stocked.restore(made.file(), other, Doors.PLAIN));
        assertEquals(said, Stocked.said(other));
        assertEquals(Stocked.tree(home()), Stocked.tree(other), "no file is forgotten");
        try (var desk = new Desk(other)) {
            assertEquals(Optional.empty(), desk.repository().recovered());
            assertEquals(3, desk.repository().drafts().size());
            assertEquals(1, desk.meetings().size());
        }
        try (var list = Files.list(folder.resolve("other"))) {
            assertEquals(1, list.count(), "nothing is left beside");
        }
    }

    @Test
    void textsOfTheSectorComeBackEqual() throws IOException {
        var names =
                List.of(
                        "T-REC-E.840-201806-I!!MSW-E",
                        "T-REC-F.921-201808-I!!MSW-E",
                        "Y.3507-201812",
                        "T-REC-E.119-201704-I!!MSW-R");
        Made made;
        Map<String, Object> said;
        try (var desk = new Desk(home())) {
            for (var name : names) desk.keep(desk.open(Corpus.docx(name)));
            made = Stocked.job(desk).run(folder.resolve("all.zip"), 1, Progress.NONE);
            said = Stocked.said(desk.repository());
        }
        var other = folder.resolve("other");
        Stocked.restore(made.file(), other, Doors.PLAIN);
        assertEquals(said, Stocked.said(other));
    }

    @Test
    void thePartsAreOpenAndPicturesLieThereOnceWithTheirEndings() throws IOException {
        try (var desk = new Desk(home())) {
            Stocked.fill(desk);
            Stocked.job(desk).run(folder.resolve("all.zip"), 1, Progress.NONE);
        }
        try (var zip = new ZipFile(folder.resolve("all.zip").toFile())) {
            var names = Collections.list(zip.entries()).stream().map(e -> e.getName()).toList();
            assertEquals(Head.NAME, names.getFirst());
            assertEquals(Manifest.NAME, names.getLast());
            assertTrue(names.contains("files/template/\u00dcbersicht.docx"), names.toString());
            var digest = Stocked.pictured(Sample.draft(), 7).media().get("own7").digest();
            assertTrue(names.contains("media/" + digest + ".png"));
            assertTrue(names.contains("media/" + digest + ".jpg"));
            var text = names.stream().filter(n -> n.endsWith("draft.json")).findFirst().get();
            var json = new String(zip.getInputStream(zip.getEntry(text)).readAllBytes());
            assertTrue(json.startsWith("{\"rubric\":1,\"document\":{"), json.substring(0, 40));
        }
    }

    /// Other programs leave files of their own everywhere, and names may differ in case alone.
    @Test
    void whatOthersLeaveInTheStoreIsInNobodysWay() throws IOException {
        Map<String, Object> said;
        try (var desk = new Desk(home())) {
            var id = Stocked.fill(desk);
            Files.writeString(home().resolve("drafts/" + id + "/.DS_Store"), "of the system");
            Files.writeString(home().resolve("drafts/.DS_Store"), "of the system");
            Files.writeString(home().resolve("cover/Cover.png"), "another case");
            Files.createDirectories(home().resolve("inbox"));
            Files.writeString(home().resolve("inbox/passing.open"), "of a moment");
            var made = Stocked.job(desk).run(folder.resolve("all.zip"), 1, Progress.NONE);
            assertEquals(List.of(), made.missing());
            said = Stocked.said(desk.repository());
        }
        said.remove("file inbox/passing.open");
        var other = folder.resolve("other");
        assertEquals(List.of(), Stocked.restore(folder.resolve("all.zip"), other, Doors.PLAIN));
        assertEquals(said, Stocked.said(other));
    }

    /// The window stays open and somebody writes on.
    @Test
    void aBackupIsMadeWhileSomebodyWrites() throws IOException {
        try (var desk = new Desk(home())) {
            var id = Stocked.fill(desk);
            var draft = desk.repository().open(id);
            var before = draft.document();
            Progress writing =
                    (_, _) -> {
                        var now =
                                Stocked.pictured(draft.document(), draft.document().media().size());
                        draft.append(now, "Ana");
                        return true;
                    };
            var made = Stocked.job(desk).run(folder.resolve("all.zip"), 1, writing);
            assertTrue(draft.document().media().size() > before.media().size());
            try (var backup = Backup.open(made.file(), Doors.PLAIN)) {
                var card = card(backup, id.value());
                assertTrue(backup.text(card).media().size() >= before.media().size());
            }
        }
    }

    private static DraftCard card(Backup backup, String id) {
        return backup.drafts().stream()
                .filter(card -> card.held().draft().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void cancellingLeavesNothingBehind() throws IOException {
        try (var desk = new Desk(home())) {
            Stocked.fill(desk);
            var target = folder.resolve("to/all.zip");
            for (double stop : new double[] {0, 0.3, 0.7, 0.9}) {
                Progress until = (_, part) -> part < stop;
                assertThrows(
                        CancellationException.class, () -> Stocked.job(desk).run(target, 1, until));
                try (var list = Files.list(target.getParent())) {
                    assertEquals(0, list.count());
                }
            }
        }
    }

    /// Whoever has documents keeps them: they are set aside whole.
    @Test
    void whatWasHereIsSetAsideWhole() throws IOException {
        Map<String, Object> old;
        Map<String, Object> later;
        try (var desk = new Desk(home())) {
            Stocked.fill(desk);
            Stocked.job(desk).run(folder.resolve("all.zip"), 1, Progress.NONE);
            old = Stocked.said(desk.repository());
            desk.repository().create(Sample.draft(), "new").close();
            later = Stocked.said(desk.repository());
        }
        Stocked.restore(folder.resolve("all.zip"), home(), Doors.PLAIN);
        assertEquals(old, Stocked.said(home()));
        try (var list = Files.list(folder)) {
            var aside =
                    list.filter(f -> f.getFileName().toString().startsWith("home.set-aside-"))
                            .findFirst()
                            .orElseThrow();
            assertEquals(later, Stocked.said(aside));
        }
    }

    /// Killed between the two renames there is no home: the next start puts the new one there.
    @Test
    void whatWasCutShortIsFinishedByTheNextStart() throws IOException {
        try (var desk = new Desk(home())) {
            Stocked.fill(desk);
            Stocked.job(desk).run(folder.resolve("all.zip"), 1, Progress.NONE);
        }
        var said = Stocked.said(home());
        var source =
                Source.of(folder.resolve("all.zip"), Optional.empty(), Doors.PLAIN, Progress.NONE);
        new RestoreJob(home(), Doors.PLAIN).prepare(source, Progress.NONE);
        Files.move(home(), folder.resolve("gone"));
        try (var desk = new Desk(home())) {
            assertEquals(
                    Optional.of("Your documents were brought back."),
                    desk.repository().recovered());
        }
        assertEquals(said, Stocked.said(home()));
        assertFalse(Files.exists(new Swap(home()).ready()));
    }

    /// Somebody has begun a store in the empty place just after it was looked at.
    @Test
    void whatComesThereMeanwhileIsNotRemoved() throws IOException {
        Files.createDirectories(home().resolve("drafts"));
        Files.writeString(home().resolve("lock"), "");
        assertThrows(DirectoryNotEmptyException.class, () -> new Swap(home()).vacate());
        assertTrue(Files.isDirectory(home().resolve("drafts")));
        Files.delete(home().resolve("drafts"));
        new Swap(home()).vacate();
        assertFalse(Files.exists(home()));
    }

    @Test
    void aStoreThatIsOpenIsNotReplaced() throws IOException {
        try (var desk = new Desk(home())) {
            Stocked.fill(desk);
            Stocked.job(desk).run(folder.resolve("all.zip"), 1, Progress.NONE);
            var refused =
                    assertThrows(
                            IOException.class,
                            () -> Stocked.restore(folder.resolve("all.zip"), home(), Doors.PLAIN));
            assertTrue(refused.getMessage().startsWith("Another Rubric"), refused.getMessage());
        }
    }
}
