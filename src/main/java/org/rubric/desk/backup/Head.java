package org.rubric.desk.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.rubric.interchange.bundle.ValueFormat;

/// What a backup says of itself, first and in the open.
///
/// @param format of this file; raised when an older Rubric could not read it
/// @param origin who made it of what
/// @param sequence from 1, one more for each backup of that store
/// @param drafts how many drafts are in the list of the store
/// @param key part in which the key file travels, if the others are sealed
public record Head(
        int format, Origin origin, Instant made, long sequence, int drafts, Optional<String> key) {
    static final String NAME = "rubric-backup.json";
    static final ValueFormat<Head> FORMAT = ValueFormat.of(Head.class);

    /// The form that this Rubric writes, and the newest that it reads.
    static final int NEWEST = 1;

    private static final int LONGEST = 1 << 16;

    /// @param product such as `Rubric 1.2`
    /// @param store of which it is a backup
    public record Origin(String product, String store) {}

    /// Of a file, without looking at the rest of it.
    ///
    /// @throws IOException in one sentence if it is no backup of Rubric, or of a newer one
    public static Head of(Path file) throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            var first = zip.getNextEntry();
            if (first != null && first.getName().equals(NAME)) return read(zip);
        } catch (IOException | IllegalArgumentException e) {
            throw new IOException(Saying.of("not.backup", file.getFileName()), e);
        }
        throw new IOException(Saying.of("not.backup", file.getFileName()));
    }

    static Head read(InputStream in) throws IOException {
        var head = FORMAT.read(in.readNBytes(LONGEST));
        if (head.format > NEWEST) throw new IOException(Saying.of("newer"));
        return head;
    }

    /// Whether the parts can only be read with the store's passphrase.
    public boolean isSealed() {
        return key.isPresent();
    }
}
