package org.rubric.desk.approval.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.LibreOffice;
import org.rubric.desk.approval.Planted;
import org.rubric.desk.Desk;
import org.rubric.desk.meeting.post.Aspect;
import org.rubric.desk.meeting.post.PostJob;
import org.rubric.desk.meeting.post.PostedFile;
import org.rubric.desk.meeting.post.Posting;
import org.rubric.desk.meeting.post.Posting.Sort;
import org.rubric.interchange.Progress;
import org.rubric.programme.approval.Papers;

/// C3 and C11: the files of a text for its decision.
class ConsentFilesTest {
    private static final Path FOLDER = Path.of("target", "consent");
    @TempDir private Path home;

    private static Posting one(List<Posting> all, Sort sort) {
        return all.stream().filter(each -> each.sort() == sort).findFirst().orElseThrow();
    }

    @Test
    void whatIsNotReadySaysDraftOnEveryPageAndWhy() throws IOException {
        try (var desk = new Desk(home.resolve("store"))) {
            var record = Readied.begun(desk).now();
            var all = ConsentPostings.of(desk, record);
            assertEquals(
                    List.of(Sort.CLEAN, Sort.MARKED, Sort.CHECKLIST, Sort.SUMMARY),
                    all.stream().map(Posting::sort).toList());
            for (var each : all) {
                assertFalse(each.ready(), each.role());
                assertTrue(each.fileName().endsWith("_DRAFT"), each.fileName());
                assertFalse(each.wants(Aspect.JUDGED).isEmpty(), each.role());
            }
            var found = one(all, Sort.CLEAN).wants(Aspect.CHECKED);
            assertTrue(found.size() > 1 && found.getFirst().place().isPresent());
            assertTrue(
                    found.stream().anyMatch(w -> w.words().contains("[ITU-T Y.4101]")),
                    found.toString());
            assertEquals("TD 81/2-R1", one(all, Sort.MARKED).text().since().orElseThrow().name());
            var done = new PostJob(all, home.resolve("out"), false).run(desk, Progress.NONE);
            assertEquals(7, Files.list(home.resolve("out")).count(), "nothing else is left");
            for (var file : done) {
                assertEquals(List.of(), file.troubles(), file.posting().fileName());
                if (file.posting().sort() == Sort.SUMMARY)
                    assertTrue(Files.readString(file.files().getFirst()).startsWith("DRAFT\n"));
                else assertTrue(said(file.word()).contains("DRAFT"), file.word().toString());
            }
        }
    }

    @Test
    void allIsMadeCleanAndRight() throws IOException {
        clear();
        try (var desk = new Desk(home.resolve("store"))) {
            var kept = Readied.begun(desk);
            Readied.judged(desk, kept);
            int number = 410;
            for (var each : ConsentPostings.of(desk, kept.now()))
                if (each.sort().numbered()) {
                    var given = new Papers.Numbered(each.role(), "TD " + number++, 0);
                    kept.change("n", r -> r.withPapers(r.papers().with(given)), "me");
                }
            var all = ConsentPostings.of(desk, kept.now());
            for (var each : all)
                assertTrue(each.ready(), each.fileName() + ": " + each.wants().toString());
            assertEquals(
                    List.of(
                            "TD410_Y.IoT-flood",
                            "TD411_Y.IoT-flood_marked",
                            "TD412_Checklist_Y.IoT-flood",
                            "Summary_Y.IoT-flood"),
                    all.stream().map(Posting::fileName).toList());
            var done = new PostJob(all, FOLDER, true).run(desk, Progress.NONE);
            for (var file : done) assertEquals(List.of(), file.troubles(), file.files().toString());
            assertFalse(said(done.getFirst().word()).contains("DRAFT"));
            assertFalse(Files.readString(done.getLast().files().getFirst()).isBlank());
            same(done);
        }
    }

    /// C3 with the nine things that a text for consent must not have.
    @Test
    void thePlantedDraftSaysAllThatIsWrongAndIsMadeAllTheSame() throws IOException {
        var folder = Path.of("target", "planted");
        try (var desk = new Desk(home.resolve("store"))) {
            Planted.newer(desk);
            var sample = desk.repository().find("Y.IoT-flood").orElseThrow();
            desk.repository().remove(sample.draft());
            var kept = Readied.begun(desk, Planted.document());
            var all = ConsentPostings.of(desk, kept.now());
            var found = one(all, Sort.CLEAN).wants(Aspect.CHECKED);
            assertEquals(9, found.size(), found.toString());
            for (var each : found) assertTrue(each.place().isPresent(), each.words());
            var a5 = one(all, Sort.JUSTIFICATION);
            assertTrue(
                    a5.wants(Aspect.WORDS).getFirst().words().contains("RFC 8259"),
                    a5.wants().toString());
            var done = new PostJob(all, folder, true).run(desk, Progress.NONE);
            for (var file : done) {
                assertTrue(file.posting().fileName().endsWith("_DRAFT"));
                assertEquals(List.of(), file.troubles(), file.posting().fileName());
            }
        }
    }

    /// The clean file says what the marked one says when LibreOffice has accepted all of it.
    private static void same(List<PostedFile> done) throws IOException {
        var office = LibreOffice.orSkip();
        var clean = done.get(0).word();
        var marked = done.get(1).word();
        // Each has its own number in its header table.
        var accepted = words(office.accepted(marked)).replace("TD 411", "TD 410");
        assertEquals(words(office.text(clean)), accepted);
        assertTrue(office.changes(clean).isEmpty());
        assertFalse(office.changes(marked).isEmpty());
    }

    private static String words(String text) {
        return String.join(
                " ",
                Arrays.stream(text.split("[\n\f\u000b]"))
                        .filter(line -> !line.matches(".*\t([0-9]+|[ivxl]+|–)"))
                        .flatMap(line -> Arrays.stream(line.split("[\\s\\p{Z}]+")))
                        .filter(word -> !word.isEmpty())
                        .toList());
    }

    private static String said(Path word) throws IOException {
        try (var zip = new ZipFile(word.toFile());
                var in = zip.getInputStream(zip.getEntry("word/header1.xml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void clear() throws IOException {
        Files.createDirectories(FOLDER);
        try (var files = Files.list(FOLDER)) {
            for (var file : files.toList()) Files.delete(file);
        }
    }
}
