package org.rubric.desk.meeting.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Desk;
import org.rubric.desk.OpenJob;
import org.rubric.desk.Sample;
import org.rubric.desk.knowledge.Myself;
import org.rubric.desk.meeting.post.Posting.Sort;
import org.rubric.document.Contact;
import org.rubric.interchange.Progress;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.OutgoingLiaison;
import org.rubric.meeting.liaison.Replying;
import org.rubric.revision.Proposal;

/// B41: the files of a meeting, made and read again.
class PostJobTest {
    private static final Path FOLDER = Path.of("target", "post");
    @TempDir private Path home;

    @Test
    void allFilesAreMadeAndRight() throws Exception {
        clear();
        try (var desk = new Desk(home)) {
            desk.repository();
            Revised.in(desk);
            var me = new Contact("Ana Lopes", "Alpha Telecom", "Brazil", "", "ana@example.org");
            desk.me().change("me", one -> Myself.with(one, me), "me").toCompletableFuture().get();
            var meeting = numbered(desk, written(Sample.meeting()));
            var job = new PostJob(Postings.of(desk, meeting), FOLDER, false);
            var done = job.run(desk, Progress.NONE);
            assertEquals(6, done.size());
            for (var file : done) {
                assertEquals(List.of(), file.troubles(), file.word().toString());
                assertTrue(file.pages() > 0);
                assertTrue(Files.isRegularFile(file.word()) && Files.isRegularFile(file.pdf()));
                assertEquals(!file.posting().ready(), file.pdf().toString().contains("_DRAFT"));
                assertEquals(!file.posting().ready(), said(file.word()).contains("DRAFT"));
            }
            for (var file : done) titlePage(file);
            var marked = file(done, Sort.MARKED);
            var authors =
                    new OpenJob(marked.word())
                            .read(Progress.NONE).proposals().stream()
                                    .map(Proposal::author)
                                    .collect(Collectors.toSet());
            assertTrue(
                    authors.containsAll(List.of("Alpha Telecom", "Gamma Sensors", "Meeting")),
                    authors.toString());
            var statement = file(done, Sort.LIAISON);
            assertTrue(statement.posting().ready(), statement.posting().wants().toString());
            assertEquals(
                    "TD94_LSo_flood_sensing_terminology.pdf",
                    statement.pdf().getFileName().toString());
            assertEquals(12, Files.list(FOLDER).count(), "nothing else is left");
            again(desk, job);
        }
    }

    /// What stands there is never overwritten unasked.
    private static void again(Desk desk, PostJob job) throws IOException {
        var statement = job.chosen().stream().filter(one -> one.sort() == Sort.LIAISON).toList();
        var once = new PostJob(statement, FOLDER, false);
        assertEquals(2, once.there().size());
        var other = once.run(desk, Progress.NONE).getFirst();
        assertEquals(
                "TD94_LSo_flood_sensing_terminology-2.pdf", other.pdf().getFileName().toString());
        var same = new PostJob(statement, FOLDER, true).run(desk, Progress.NONE).getFirst();
        assertFalse(same.pdf().toString().contains("-2"));
        Files.delete(other.pdf());
        Files.delete(other.word());
    }

    @Test
    void cancellingLeavesNothing() throws Exception {
        try (var desk = new Desk(home.resolve("store"))) {
            desk.repository();
            var folder = home.resolve("out");
            var job = new PostJob(Postings.of(desk, Sample.meeting()), folder, false);
            assertThrows(CancellationException.class, () -> job.run(desk, (_, part) -> part < 0.3));
            assertEquals(0, Files.list(folder).count());
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldInOneSentence() throws Exception {
        try (var desk = new Desk(home.resolve("store"))) {
            desk.repository();
            var file = Files.writeString(home.resolve("file"), "no folder");
            var job = new PostJob(List.of(), file, false);
            var trouble = assertThrows(IOException.class, () -> job.run(desk, Progress.NONE));
            assertTrue(trouble.getMessage().contains("could not be written"));
        }
    }

    private static Meeting written(Meeting meeting) {
        var sent = meeting.results().outputs().liaisons().getFirst();
        return Replying.with(
                meeting,
                new OutgoingLiaison(
                        sent.id(),
                        "",
                        sent.title(),
                        sent.destination(),
                        sent.replyTo(),
                        "Q4/20 thanks SC 41 for its statement.\nThe term is defined in the draft."
                                + "\nComments are welcome."));
    }

    private static Meeting numbered(Desk desk, Meeting meeting) throws IOException {
        var now = meeting;
        int number = 90;
        for (var each : Postings.of(desk, meeting)) {
            var given = TypedNumber.read(each.role(), Integer.toString(number++)).orElseThrow();
            now = Giving.give(now, each, given);
        }
        return now;
    }

    /// The number that was given stands on the first page of every document.
    private static void titlePage(PostedFile file) throws IOException {
        var number = file.posting().number().printed();
        try (var pdf = org.apache.pdfbox.Loader.loadPDF(file.pdf().toFile())) {
            var text = new org.apache.pdfbox.text.PDFTextStripper();
            text.setEndPage(1);
            assertTrue(text.getText(pdf).contains(number), file.pdf().toString());
        }
        try (var zip = new ZipFile(file.word().toFile());
                var in = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            var text = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            int at = text.indexOf(number);
            assertTrue(at >= 0 && at < text.indexOf("</w:tbl>"), file.word().toString());
        }
    }

    private static PostedFile file(List<PostedFile> done, Sort sort) {
        return done.stream().filter(one -> one.posting().sort() == sort).findFirst().orElseThrow();
    }

    private static String said(Path word) throws IOException {
        try (var zip = new ZipFile(word.toFile());
                var in = zip.getInputStream(zip.getEntry("word/header1.xml"))) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private static void clear() throws IOException {
        Files.createDirectories(FOLDER);
        try (var files = Files.list(FOLDER)) {
            for (var file : files.toList()) Files.delete(file);
        }
    }
}
