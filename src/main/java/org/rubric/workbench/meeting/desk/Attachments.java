package org.rubric.workbench.meeting.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rubric.desk.meeting.prepare.MeetingFiles;
import org.rubric.meeting.MeetingDocument;
import org.rubric.workbench.mail.SystemOpener;
import org.rubric.workbench.meeting.Hall;

/// Opens the files that hang on a document in the system's own viewer.
record Attachments(Hall hall) {

    void open(MeetingDocument document, String name) {
        var meeting = hall.atHand().meeting().orElseThrow().id();
        var files = new MeetingFiles(hall.desk()::files, meeting);
        Path file;
        try {
            file = files.file(document.id(), Path.of(name).getFileName().toString());
        } catch (IOException _) {
            file = Path.of(name);
        }
        if (!Files.isRegularFile(file)) {
            hall.say(hall.words().of("desk.file.gone", name));
            return;
        }
        boolean opened = new SystemOpener().test(file.toUri().toString());
        hall.say(hall.words().of(opened ? "desk.file.opened" : "desk.file.not", file));
    }
}
