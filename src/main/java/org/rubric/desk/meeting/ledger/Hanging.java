package org.rubric.desk.meeting.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rubric.document.Id;
import org.rubric.meeting.MeetingDocument;
import org.rubric.repository.files.KeptFiles;

/// The files that hang on the documents of meetings.
///
/// @param kept where they lie
public record Hanging(KeptFiles.Source kept) {
    private static final int MOST = 8;

    /// A name that is a path leads nowhere.
    static String folder(Id meeting, Id document) {
        return "meetings/" + safe(meeting) + "/" + safe(document);
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
            try {
                var kept = this.kept.files();
                if (kept.has(folder, name)) files.add(kept.lend(folder, name));
            } catch (IOException _) {
                // Whoever opens that file is told.
            }
        }
        return files;
    }
}
