package org.rubric.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Desk;
import org.rubric.desk.Sample;
import org.rubric.desk.meeting.handover.DraftHandOverJob;
import org.rubric.repository.HomeLock;
import org.rubric.repository.Repository;

/// `rubric FILE…` as a person starts it: whole programs, each in a process of its own.
@Timeout(600)
class NamedFilesTest {
    private static final Path WORD = Path.of("installers", "launcher", "rehearsal.docx");

    @TempDir private Path folder;
    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void end() throws InterruptedException {
        for (var process : started) process.destroyForcibly().waitFor();
    }

    @Test
    void theFilesOpenAndASecondStartHandsItsOwnOver() throws Exception {
        var home = folder.resolve("home");
        var one = Files.copy(WORD, folder.resolve("with space.docx"));
        var two = another(folder.resolve("two.DOCX"));
        var window = start(home, one);
        assertTrue(comes(home, 2), read(window));
        assertTrue(HomeLock.isTaken(home));
        var second = start(home, two);
        assertTrue(second.waitFor(120, TimeUnit.SECONDS));
        assertEquals(0, second.exitValue(), read(second));
        assertTrue(read(second).contains("running already"), read(second));
        assertTrue(comes(home, 3), read(window));
        var third = start(home, parcel());
        assertTrue(third.waitFor(120, TimeUnit.SECONDS));
        assertEquals(0, third.exitValue());
        assertTrue(window.isAlive());
        window.destroyForcibly().waitFor();
        try (var repository = Repository.open(home)) {
            assertEquals(3, repository.drafts().size());
        }
    }

    @Test
    void aMissingFileIsToldAndNothingOpens() throws Exception {
        var lost = start(folder.resolve("home"), folder.resolve("lost.docx"));
        assertTrue(lost.waitFor(120, TimeUnit.SECONDS));
        assertEquals(3, lost.exitValue());
        assertTrue(read(lost).contains("There is no file"), read(lost));
    }

    /// A program without a window, such as a verb, holds the store and answers nobody.
    @Test
    void whereNoWindowAnswersThatIsToldInWords() throws Exception {
        var home = folder.resolve("home");
        try (var _ = Repository.open(home)) {
            var second = start(home, WORD);
            assertTrue(second.waitFor(120, TimeUnit.SECONDS));
            assertEquals(5, second.exitValue());
            assertTrue(read(second).contains("no window of it answered"), read(second));
        }
    }

    /// Of another text: a copy of the draft that is open would be asked about first.
    private static Path another(Path file) throws IOException {
        Files.copy(WORD, file);
        try (var zip = FileSystems.newFileSystem(file)) {
            Files.writeString(
                    zip.getPath("word", "document.xml"),
                    "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
                            + "<w:body><w:p><w:r><w:t>Valves of another kind</w:t></w:r></w:p></w:body></w:document>");
        }
        return file;
    }

    private Path parcel() throws IOException {
        var file = folder.resolve("draft.rubric");
        try (var other = new Desk(folder.resolve("other"))) {
            var draft = other.repository().create(Sample.draft(), "Editing");
            try (draft) {
                new DraftHandOverJob(draft.id(), draft.document(), file).run(other);
            }
        }
        return file;
    }

    /// Whether the store comes to hold so many drafts, the sample among them.
    private static boolean comes(Path home, int many) throws Exception {
        for (int i = 0; i < 600; i++) {
            var drafts = home.resolve("drafts");
            if (Files.isDirectory(drafts))
                try (var all = Files.list(drafts)) {
                    if (all.count() >= many) return true;
                }
            Thread.sleep(200);
        }
        return false;
    }

    private Process start(Path home, Path... files) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-XX:TieredStopAtLevel=1",
                        "--module-path",
                        "target/javafx",
                        "--add-modules",
                        "javafx.controls",
                        "--enable-native-access=javafx.graphics,ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Djava.awt.headless=true",
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-cp",
                        "target/classes" + File.pathSeparator + "target/lib/*",
                        "org.rubric.Main",
                        "--home",
                        home.toString()));
        for (var file : files) command.add(file.toString());
        var out = folder.resolve("out" + started.size());
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(out.toFile())
                        .start();
        started.add(process);
        return process;
    }

    private String read(Process process) throws IOException {
        var file = folder.resolve("out" + started.indexOf(process));
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
