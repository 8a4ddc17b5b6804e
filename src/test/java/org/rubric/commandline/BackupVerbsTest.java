package org.rubric.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Desk;
import org.rubric.desk.Sample;
import org.rubric.desk.backup.Doors;
import org.rubric.desk.backup.Head;
import org.rubric.desk.backup.Listed;
import org.rubric.desk.backup.RestoreJob;
import org.rubric.desk.backup.Source;
import org.rubric.desk.backup.Swap;
import org.rubric.interchange.Progress;
import org.rubric.repository.Protection;
import org.rubric.repository.Repository;

/// `backup` and `restore` as a script uses them: codes, lines, files.
class BackupVerbsTest {
    @TempDir private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String home, String... words) throws IOException {
        out.reset();
        err.reset();
        try (var desk = new Desk(folder.resolve(home))) {
            var face =
                    new CommandLineFace(
                            desk,
                            new PrintStream(out, true, StandardCharsets.UTF_8),
                            new PrintStream(err, true, StandardCharsets.UTF_8));
            return face.run(List.of(words));
        }
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8).strip();
    }

    private String told() {
        return err.toString(StandardCharsets.UTF_8).strip();
    }

    private List<String> drafts(String home) throws IOException {
        try (var repository = Repository.open(folder.resolve(home))) {
            var names = new ArrayList<String>();
            for (var entry : repository.drafts()) names.add(entry.name());
            return names.stream().sorted().toList();
        }
    }

    private void draft(String home) throws IOException {
        try (var desk = new Desk(folder.resolve(home))) {
            desk.repository().create(Sample.draft(), "Editing").close();
        }
    }

    @Test
    void aFolderGetsARowAndAFileIsExactlyThatFile() throws IOException {
        var row = folder.resolve("row").toString();
        assertEquals(0, run("home", "backup", row), told());
        assertTrue(said().matches("(?s).*-000001-.*\\.zip  1 draft, \\d+ KB"), said());
        assertEquals("", told(), "no progress where nobody looks");
        assertEquals(0, run("home", "backup", row));
        assertEquals(2, Listed.in(Path.of(row)).size());
        var file = folder.resolve("my everything.zip");
        assertEquals(0, run("home", "backup", file.toString()));
        assertTrue(Files.isRegularFile(file));
        assertEquals(0, run("other", "restore", row), told());
        assertEquals("Your documents were brought back.", said());
        assertEquals(drafts("home"), drafts("other"));
    }

    /// Files of one store can be told from those of another, and the later from the earlier.
    @Test
    void exportsAreCounted() throws IOException {
        var names = List.of("a.zip", "b.zip", "row");
        for (var name : names)
            assertEquals(0, run("home", "backup", folder.resolve(name).toString()));
        var row = Listed.in(folder.resolve("row")).getFirst();
        var heads = new ArrayList<Head>();
        for (var one : Listed.in(folder)) heads.add(one.head());
        heads.addFirst(row.head());
        assertEquals(List.of(3L, 2L, 1L), heads.stream().map(Head::sequence).toList());
        assertEquals(1, heads.stream().map(head -> head.origin().store()).distinct().count());
    }

    @Test
    void whatIsHereIsSetAsideOrJoined() throws IOException {
        var file = folder.resolve("all.zip").toString();
        draft("home");
        assertEquals(0, run("home", "backup", file));
        assertEquals(2, drafts("home").size());
        try (var desk = new Desk(folder.resolve("home"))) {
            desk.repository().remove(desk.repository().drafts().getFirst().draft());
        }
        assertEquals(0, run("home", "restore", file, "--list"));
        assertEquals(2, said().lines().count(), said());
        assertEquals(1, drafts("home").size(), "only told");
        assertEquals(0, run("home", "restore", file, "--draft", Sample.DRAFT), told());
        assertEquals(2, said().lines().count(), "both of that name: " + said());
        assertEquals(3, drafts("home").size());
        assertEquals(0, run("fresh", "restore", file, "--missing"), told());
        assertEquals(3, drafts("fresh").size(), "the sample of its own and two");
        assertEquals(0, run("fresh", "restore", file, "--missing"), told());
        assertEquals("", said(), "nothing is missing any more");
        assertEquals(0, run("home", "restore", file), told());
        assertTrue(said().contains("Those that were here before are in"), said());
        assertEquals(2, drafts("home").size());
        var aside = said().replaceAll("(?s).*are in (.*)\\.$", "$1");
        assertEquals(3, drafts(Path.of(aside).getFileName().toString()).size());
    }

    @Test
    void codesTellWhatIsWrong() throws IOException {
        assertEquals(2, run("home", "backup"));
        assertEquals(2, run("home", "restore", "x", "--list", "--missing"));
        Files.writeString(folder.resolve("file"), "");
        assertEquals(4, run("home", "backup", folder.resolve("file/in").toString()));
        assertTrue(told().contains("cannot be used"), told());
        assertEquals(4, run("home", "backup", folder.resolve("file/in.zip").toString()));
        assertEquals(3, run("home", "restore", folder.resolve("nothing").toString()));
        assertEquals(3, run("home", "restore", folder.resolve("file").toString()));
        assertEquals("file is not a backup of Rubric.", told());
        var good = folder.resolve("all.zip");
        assertEquals(0, run("home", "backup", good.toString()));
        assertEquals(3, run("home", "restore", good.toString(), "--draft", "Y.none"));
        try (var _ = Repository.open(folder.resolve("home"))) {
            assertEquals(5, run("home", "restore", good.toString()));
            assertTrue(told().startsWith("Another Rubric"), told());
            assertFalse(Files.exists(folder.resolve("home.restored")), "days later it is not done");
            assertEquals(5, run("home", "backup", good.toString()));
        }
        assertEquals(1, drafts("home").size());
    }

    /// A harmed file brings back what is whole, says what is not, and ends with 3.
    @Test
    void aHarmedFileIsTold() throws IOException {
        var file = folder.resolve("all.zip");
        draft("home");
        assertEquals(0, run("home", "backup", file.toString()));
        var bytes = Files.readAllBytes(file);
        var cut = java.util.Arrays.copyOf(bytes, bytes.length - 200);
        Files.write(file, cut);
        assertEquals(3, run("other", "restore", file.toString()), said());
        assertTrue(told().contains("is harmed"), told());
        assertEquals(2, drafts("other").size());
        assertFalse(Files.exists(folder.resolve("other.restoring")));
        assertTrue(told().endsWith("What is whole was brought back."), told());
        assertEquals(3, run("other", "restore", file.toString(), "--list"), said());
        assertTrue(told().endsWith("What is whole can be brought back."), told());
        Files.write(file, java.util.Arrays.copyOf(bytes, 400));
        assertEquals(3, run("other", "restore", file.toString()), said());
        assertTrue(told().startsWith("Nothing was changed"), told());
    }

    /// What was made ready before a window refused it is not done at some later start.
    @Test
    void aRefusedRestoreIsOver() throws IOException {
        draft("home");
        var file = folder.resolve("all.zip");
        assertEquals(0, run("home", "backup", file.toString()));
        var home = folder.resolve("home");
        var swap = new Swap(home);
        prepare(home, file);
        try (var _ = Repository.open(home)) {
            assertThrows(IOException.class, swap::settleNow);
        }
        assertEquals(home, swap.next());
        assertEquals(Optional.empty(), swap.settle());
    }

    private static void prepare(Path home, Path file) throws IOException {
        var source = Source.of(file, Optional.empty(), Doors.PLAIN, Progress.NONE);
        new RestoreJob(home, Doors.PLAIN).prepare(source, Progress.NONE);
    }

    /// A store that lies ready is the one that is protected.
    @Test
    void protectingComesAfterWhatLiesReady() throws IOException {
        draft("home");
        var file = folder.resolve("all.zip");
        assertEquals(0, run("home", "backup", file.toString()));
        prepare(folder.resolve("home"), file);
        var secret = Files.writeString(folder.resolve("secret"), "basalt otter teapot Lyon");
        assertEquals(0, run("home", "protect", "--passphrase-file", secret.toString()), told());
        assertTrue(told().startsWith("Your documents were brought back."), told());
        assertFalse(Files.exists(folder.resolve("home.restored")));
        assertTrue(new Protection(folder.resolve("home")).isOn());
    }

    @Test
    void helpHasExamples() throws IOException {
        for (var verb : List.of("backup", "restore")) {
            assertEquals(0, run("home", verb, "--help"));
            assertTrue(said().contains("rubric " + verb + " /media"), said());
        }
        assertFalse(Files.exists(folder.resolve("home")), "help opens no store");
    }

    @Test
    void progressIsOneLineThatIsWrittenOver() {
        var line = new ProgressLine(new Console(System.out, new PrintStream(err, true)), true);
        assertTrue(line.at("Copying", 0.25));
        line.end();
        assertTrue(told().startsWith("Copying 25 %"), told());
        assertFalse(told().contains("\n"));
    }
}
