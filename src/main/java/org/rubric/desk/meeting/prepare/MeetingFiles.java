package org.rubric.desk.meeting.prepare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.rubric.desk.FileNames;
import org.rubric.desk.WholeFile;
import org.rubric.document.Id;

/// The files that hang on the documents of a meeting: `HOME/meetings/MEETING/DOCUMENT/NAME`, for
/// the user's eyes alone.
public record MeetingFiles(Path home, Id meeting) {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);
    private static final String EARLIER = "earlier";

    /// Where the files of a document are.
    public Path folder(Id document) {
        return home.resolve("meetings").resolve(safe(meeting)).resolve(safe(document));
    }

    /// A file of a document by the name that the meeting has for it.
    ///
    /// @throws IllegalArgumentException if the name leads elsewhere
    public Path file(Id document, String name) {
        var folder = folder(document);
        var file = folder.resolve(name).normalize();
        if (!folder.equals(file.getParent()))
            throw new IllegalArgumentException(Words.of("files.name", name));
        return file;
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
        var kept = file(document, name);
        return Files.isRegularFile(kept, LinkOption.NOFOLLOW_LINKS)
                && Files.mismatch(kept, file) < 0;
    }

    /// Copies a file, whole or not at all. One of that name with other content is put aside.
    void take(Path from, Id document, String name, Instant now) throws IOException {
        if (holds(document, name, from)) return;
        var target = file(document, name);
        Files.createDirectories(target.getParent());
        secret(home.resolve("meetings"));
        if (Files.exists(target)) {
            var aside = target.getParent().resolve(EARLIER);
            Files.createDirectories(aside);
            Files.copy(target, aside.resolve(STAMP.format(now) + "-" + name));
        }
        WholeFile.write(target, out -> Files.copy(from, out));
    }

    private static void secret(Path folder) throws IOException {
        try {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        } catch (UnsupportedOperationException _) {
            // There the folder of the user's data is the user's alone.
        }
    }

    private static String safe(Id id) {
        return FileNames.of(id.value());
    }
}
