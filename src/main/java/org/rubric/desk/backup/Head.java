package org.rubric.desk.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
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

    /// The newest form that this Rubric reads.
    static final int NEWEST = 2;

    /// The oldest form that has all that is written.
    ///
    /// @param sealed then the parts are packed before they are sealed, which form 1 does not know
    static int form(boolean sealed) {
        return sealed ? NEWEST : 1;
    }

    private static final int LONGEST = 1 << 16;

    /// @param product such as `Rubric 1.2`
    /// @param store of which it is a backup
    public record Origin(String product, String store) {}

    /// How every head begins; what comes after it an older Rubric need not understand.
    private static final Pattern BEGIN =
            Pattern.compile("\\s*\\{\\s*\"format\"\\s*:\\s*(\\d{1,9})");

    /// Of a file, without looking at the rest of it.
    ///
    /// @throws Newer if it is a backup of a newer Rubric
    /// @throws IOException in one sentence if it is none that can be read
    public static Head of(Path file) throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            var first = zip.getNextEntry();
            if (first != null && first.getName().equals(NAME)) return read(zip, file);
        } catch (Newer e) {
            throw e;
        } catch (FileSystemException e) {
            throw new IOException(Saying.of("unreadable", file.getFileName(), Reason.of(e)), e);
        } catch (IOException | IllegalArgumentException e) {
            throw new IOException(none(file), e);
        }
        throw new IOException(none(file));
    }

    private static String none(Path file) {
        var key = BackupName.of(file).isPresent() ? "harmed.head" : "not.backup";
        return Saying.of(key, file.getFileName());
    }

    /// @param file in which it stands, for what is said
    static Head read(InputStream in, Path file) throws IOException {
        var bytes = in.readNBytes(LONGEST);
        var begin = BEGIN.matcher(new String(bytes, Parts.CHARSET));
        if (begin.lookingAt() && Integer.parseInt(begin.group(1)) > NEWEST) throw new Newer(file);
        return FORMAT.read(bytes);
    }

    /// This Rubric is too old for it.
    static final class Newer extends IOException {
        private static final long serialVersionUID = 1L;

        Newer(Path file) {
            super(Saying.of("newer", file.getFileName()));
        }
    }

    /// Whether the parts can only be read with the store's passphrase.
    public boolean isSealed() {
        return key.isPresent();
    }
}
