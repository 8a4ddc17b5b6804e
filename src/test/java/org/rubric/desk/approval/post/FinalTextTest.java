package org.rubric.desk.approval.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Desk;
import org.rubric.desk.OpenJob;
import org.rubric.desk.knowledge.Kept;
import org.rubric.desk.meeting.post.PostJob;
import org.rubric.document.Document;
import org.rubric.interchange.Progress;
import org.rubric.interchange.mail.Message;
import org.rubric.programme.Process;
import org.rubric.programme.approval.ApprovalRecord;
import org.rubric.revision.Comparison;

/// C14: the final text for TSB.
class FinalTextTest {
    private static final Decision CONSENT =
            new Decision(Process.AAP, LocalDate.of(2027, 5, 12), "SG20, May 2027", "TD 412-R1");

    @TempDir private Path home;
    private Desk desk;
    private Kept<ApprovalRecord> record;

    @BeforeEach
    void open() throws IOException {
        desk = new Desk(home.resolve("store"));
        record = Readied.begun(desk);
        DecisionJob.aimed(desk, record, CONSENT).run("Ana");
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    private Document edited() throws IOException {
        var id = record.now().draft();
        try (var draft = desk.repository().open(id)) {
            var now = draft.document();
            var later = now.withBody(now.body().subList(0, now.body().size() - 1));
            draft.append(later, "Ana").toCompletableFuture().join();
            return later;
        }
    }

    private FinalJob job(Document text, Path folder, List<Path> attached) throws IOException {
        var files = new FinalText(desk, record.now()).postings(text);
        var me = Optional.of(desk.me().now().contact());
        var mail = new FinalMail(CONSENT, text, "SG20", "tsbsg20@example.org", me);
        return new FinalJob(new PostJob(files, folder, false), attached, mail.message());
    }

    @Test
    void whichTextIsAskedWhereTheyDiffer() throws IOException {
        assertTrue(new FinalText(desk, record.now()).texts().now().isEmpty());
        var later = edited();
        var texts = new FinalText(desk, record.now()).texts();
        assertEquals(later, texts.now().orElseThrow());
        assertEquals(later.body().size() + 1, texts.decided().body().size());
    }

    @Test
    void theConsentedTextGoesWithItsSummaryAndAttachmentsInAMail() throws IOException {
        edited();
        var text = new FinalText(desk, record.now()).texts().decided();
        var schema = Files.writeString(home.resolve("flood.xsd"), "<schema/>");
        var made = job(text, home.resolve("out"), List.of(schema)).run(desk, Progress.NONE);
        assertTrue(made.whole());
        for (var file : made.files()) assertEquals(List.of(), file.troubles());
        var word = made.files().getFirst().word();
        assertFalse(word.toString().contains("DRAFT"));
        var read = new OpenJob(word).read(Progress.NONE);
        assertEquals(List.of(), read.proposals(), "no marks");
        var changes = Comparison.of(text, read.base()).changes();
        assertEquals(List.of(), changes, changes.toString());
        var mail = Files.readString(made.mail());
        assertTrue(mail.contains("To: tsbsg20@example.org"), mail.substring(0, 400));
        assertTrue(mail.contains("[SG20] Final text of"), mail.substring(0, 400));
        for (var name : List.of(word.getFileName().toString(), "flood.xsd", ".txt"))
            assertTrue(mail.contains(name), name);
        assertTrue(Files.exists(schema));
    }

    @Test
    void theMailSaysWhatWasDecidedAndWhen() {
        var text = org.rubric.desk.Sample.draft();
        Message mail = new FinalMail(CONSENT, text, "SG20", "", Optional.empty()).message();
        assertEquals(List.of(), mail.to());
        assertTrue(
                mail.words().contains("consented on 12 May 2027 (SG20, May 2027, TD 412-R1)"),
                mail.words());
    }

    @Test
    void troubleIsOneLineAndLeavesNothing() throws IOException {
        var text = new FinalText(desk, record.now()).texts().decided();
        var missing = job(text, home.resolve("out"), List.of(home.resolve("gone.xsd")));
        var trouble = assertThrows(IOException.class, () -> missing.run(desk, Progress.NONE));
        assertTrue(trouble.getMessage().contains("gone.xsd cannot be read"), trouble.getMessage());
        assertFalse(Files.exists(home.resolve("out")));
        var file = Files.writeString(home.resolve("file"), "no folder");
        var job = job(text, file, List.of());
        var refused = assertThrows(IOException.class, () -> job.run(desk, Progress.NONE));
        assertTrue(refused.getMessage().contains("could not be written"), refused.getMessage());
        var cancelled = job(text, home.resolve("out"), List.of());
        assertThrows(
                CancellationException.class, () -> cancelled.run(desk, (_, part) -> part < 0.3));
        assertEquals(0, Files.list(home.resolve("out")).count());
    }

    @Test
    void theDeadlineHasItsSource() throws IOException {
        var programme = desk.programme().now();
        var entry = programme.entry("Y.IoT-flood").orElseThrow();
        var due = FinalDue.of(entry, programme.schedule(), LocalDate.of(2027, 5, 13)).orElseThrow();
        assertEquals(LocalDate.of(2027, 7, 12), due.date());
        assertEquals("A-series Supplement 5 (2016)", due.source());
        assertEquals(
                due,
                Standing.of(desk, record.now(), LocalDate.of(2027, 5, 13)).due().orElseThrow());
    }

    @Test
    void aTextIsCalledWhatItIs() {
        var text = org.rubric.desk.Sample.draft();
        var front = text.front();
        var kind = org.rubric.document.DocumentKind.SUPPLEMENT;
        var other = text.withFront(front.withIdentity(front.identity().withKind(kind)));
        var subject = new FinalMail(CONSENT, other, "SG20", "", Optional.empty()).subject();
        assertTrue(subject.contains("draft Supplement ITU-T "), subject);
        assertFalse(subject.contains("Recommendation"), subject);
    }
}
