package org.rubric.desk.meeting.post;

import org.rubric.desk.wording.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rubric.desk.meeting.prepare.MeetingFiles;
import org.rubric.document.DocumentKind;
import org.rubric.document.Document;
import org.rubric.document.MeetingHeader.Liaison;
import org.rubric.interchange.Progress;
import org.rubric.interchange.word.WordImporter;
import org.rubric.meeting.Meeting;
import org.rubric.meeting.MeetingDocument;
import org.rubric.repository.files.KeptFiles;

/// The form of a liaison statement that came in, read from its file: for action, for comment, for
/// information, approval, deadline.
public final class IncomingForm {
    /// Larger files are not looked into.
    private static final long LARGEST = 40L << 20;

    private IncomingForm() {}

    /// The form in the first of its files that has one; empty: none has, or none can be read.
    public static Optional<Liaison> of(
            KeptFiles.Source kept, Meeting meeting, MeetingDocument incoming) {
        var files = new MeetingFiles(kept, meeting.id());
        for (var name : incoming.files())
            try {
                var form = read(files.file(incoming.id(), name));
                if (form.isPresent()) return form;
            } catch (IOException | IllegalArgumentException _) {
                // Its fields are asked for then; the file still opens in its own program.
            }
        return Optional.empty();
    }

    static Optional<Liaison> read(Path file) throws IOException {
        if (!file.toString().endsWith(".docx") || !Files.isRegularFile(file))
            return Optional.empty();
        if (Files.size(file) > LARGEST) return Optional.empty();
        return of(new WordImporter().read(file, Progress.NONE).base());
    }

    private static Optional<Liaison> of(Document document) {
        var form = document.front().header().liaison();
        boolean liaison = document.front().identity().kind() == DocumentKind.LIAISON_STATEMENT;
        return liaison || !form.equals(Liaison.NONE) ? Optional.of(form) : Optional.empty();
    }

    /// `For action to: ITU-T SG20. Deadline: 30 April 2027.`: what it asks, in one line.
    public static String words(Liaison form) {
        var parts = new ArrayList<String>();
        say(parts, "incoming.action", form.action());
        say(parts, "incoming.comment", form.comment());
        say(parts, "incoming.information", form.information());
        if (!form.approval().isBlank()) parts.add(Words.of("incoming.approval", form.approval()));
        if (!form.deadline().isBlank()) parts.add(Words.of("incoming.deadline", form.deadline()));
        return String.join(" \u00b7 ", parts);
    }

    private static void say(List<String> parts, String key, List<String> whom) {
        if (!whom.isEmpty()) parts.add(Words.of(key, String.join(", ", whom)));
    }
}
