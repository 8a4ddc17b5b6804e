package org.rubric.desk.meeting.prepare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import org.rubric.desk.FileNames;
import org.rubric.document.Id;
import org.rubric.repository.files.KeptFiles;

/// The files that hang on the documents of a meeting: `meetings/MEETING/DOCUMENT/NAME` in the
/// store.
///
/// @param kept where they lie
public record MeetingFiles(KeptFiles.Source kept, Id meeting) {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);
    private static final String EARLIER = "earlier";

    private String folder(Id document) {
        return "meetings/" + safe(meeting) + "/" + safe(document);
    }

    /// Whether there is such a file.
    ///
    /// @throws IllegalArgumentException if the name leads elsewhere
    public boolean has(Id document, String name) throws IOException {
        return kept.files().has(folder(document), name);
    }

    /// A file of a document by the name that the meeting has for it, to be read.
    ///
    /// @throws java.nio.file.NoSuchFileException if a protected store has none
    /// @throws IllegalArgumentException if the name leads elsewhere
    public Path file(Id document, String name) throws IOException {
        return kept.files().lend(folder(document), name);
    }

    /// Keeps a file that comes from elsewhere.
    public void keep(Id document, String name, byte[] bytes) throws IOException {
        kept.files().keep(folder(document), name, bytes);
    }

    /// The name under which a file is kept: that of the file, in signs that every system takes.
    public static String name(Path file) {
        var words = String.valueOf(file.getFileName());
        int dot = words.lastIndexOf('.');
        var stem = FileNames.of(dot > 0 ? words.substring(0, dot) : words);
        var ending = dot > 0 ? words.substring(dot + 1).replaceAll("[^A-Za-z0-9]+", "") : "";
        if (ending.length() > 10) ending = ending.substring(0, 10);
        if (stem.toLowerCase(Locale.ROOT).matches("(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?"))
            stem = "file_" + stem;
        return ending.isEmpty() ? stem : stem + "." + ending;
    }

    /// Whether the file is kept there already, bit for bit.
    boolean holds(Id document, String name, Path file) throws IOException {
        return has(document, name)
                && Arrays.equals(
                        kept.files().read(folder(document), name), Files.readAllBytes(file));
    }

    /// Copies a file, whole or not at all. One of that name with other content is put aside.
    void take(Path from, Id document, String name, Instant now) throws IOException {
        if (holds(document, name, from)) return;
        var files = kept.files();
        var folder = folder(document);
        if (files.has(folder, name)) {
            var aside = STAMP.format(now) + "-" + name;
            files.keep(folder + "/" + EARLIER, aside, files.read(folder, name));
        }
        files.keep(folder, name, Files.readAllBytes(from));
    }

    private static String safe(Id id) {
        return FileNames.of(id.value());
    }
}
