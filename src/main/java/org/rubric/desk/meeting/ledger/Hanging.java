package org.rubric.desk.meeting.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rubric.document.Id;
import org.rubric.meeting.MeetingDocument;

/// The files that hang on the documents of meetings.
///
/// @param home folder of the store
public record Hanging(Path home) {
    private static final int MOST = 8;

    /// A name that is a path leads nowhere.
    public Path folder(Id meeting, Id document) {
        return home.resolve("meetings").resolve(safe(meeting)).resolve(safe(document));
    }

    private static String safe(Id id) {
        var name = id.value().replace('/', '_');
        return name.startsWith(".") ? "_" + name : name;
    }

    /// The Word files of a document that are there, as it lists them; at most eight.
    public List<Path> word(Id meeting, MeetingDocument document) {
        var folder = folder(meeting, document.id());
        var files = new ArrayList<Path>();
        for (var name : document.files()) {
            boolean word = name.toLowerCase(Locale.ROOT).endsWith(".docx");
            if (!word || name.contains("/") || name.contains("\\") || files.size() >= MOST)
                continue;
            var file = folder.resolve(name);
            if (Files.isRegularFile(file)) files.add(file);
        }
        return files;
    }
}
