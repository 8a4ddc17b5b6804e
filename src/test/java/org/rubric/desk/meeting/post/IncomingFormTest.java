package org.rubric.desk.meeting.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rubric.desk.Desk;
import org.rubric.desk.ExportJob;
import org.rubric.desk.Sample;
import org.rubric.desk.Subject;
import org.rubric.desk.meeting.prepare.MeetingFiles;
import org.rubric.document.Id;
import org.rubric.meeting.liaison.LiaisonComposer;
import org.rubric.meeting.liaison.Replying;
import org.rubric.repository.files.KeptFiles;

/// What an incoming statement asks, read from the file that hangs on it.
class IncomingFormTest {
    @TempDir private Path home;

    @Test
    void theFormIsReadFromTheFile() throws Exception {
        var meeting = Sample.meeting();
        var incoming = meeting.document(Id.of("td77-g")).orElseThrow();
        assertTrue(
                IncomingForm.of(KeptFiles.plainly(home), meeting, incoming).isEmpty(),
                "no file yet");
        var file =
                new MeetingFiles(KeptFiles.plainly(home), meeting.id())
                        .file(incoming.id(), "ls.docx");
        Files.createDirectories(file.getParent());
        var sent = Replying.reply(meeting, incoming);
        var subject = new Subject("ls", LiaisonComposer.compose(meeting, sent, ""), List.of());
        try (var desk = new Desk(home.resolve("store"))) {
            desk.export(new ExportJob(subject, ExportJob.Format.WORD, file));
        }
        var form = IncomingForm.of(KeptFiles.plainly(home), meeting, incoming).orElseThrow();
        assertEquals(List.of("ISO/IEC JTC 1/SC 41"), form.action());
        assertEquals("16 March 2027", form.deadline());
        assertEquals(
                "For action to: ISO/IEC JTC 1/SC 41 · Approval: Q4/20 rapporteur group meeting"
                        + " (e-meeting, 19 January 2027) · Deadline: 16 March 2027",
                IncomingForm.words(form));
        Files.writeString(file, "no Word file");
        assertTrue(
                IncomingForm.of(KeptFiles.plainly(home), meeting, incoming).isEmpty(),
                "told by its own program");
    }
}
