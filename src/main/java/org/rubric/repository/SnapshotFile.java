package org.rubric.repository;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;

/// A whole state in one file: a line that says what it is, then JSON that a person can read.
///
/// @param sequence of the last change in it
/// @param hash of all changes up to it
record SnapshotFile(long sequence, long hash, byte[] payload) {
    private static final int LONGEST_HEADER = 200;

    /// Writes the file, reads it back, and gives it its name only if it is what was meant.
    void write(UUID volume, Path file) throws IOException {
        Disk.put(
                file,
                passing -> check(volume, passing),
                header(volume).getBytes(US_ASCII),
                payload);
    }

    private void check(UUID volume, Path file) throws IOException {
        var back = read(volume, file);
        if (back.sequence != sequence || back.hash != hash)
            throw new IOException(RepositoryException.words("disk.other"));
    }

    /// @throws RepositoryException DAMAGED if the file is not wholly what was written for that
    ///     volume
    static SnapshotFile read(UUID volume, Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        int end = 0;
        while (end < Math.min(bytes.length, LONGEST_HEADER) && bytes[end] != '\n') end++;
        var words = new String(bytes, 0, end, US_ASCII).split(" ");
        if (words.length != 7 || !words[0].equals("rubric-snapshot") || !words[1].equals("1"))
            throw damaged(file);
        var payload = Arrays.copyOfRange(bytes, Math.min(end + 1, bytes.length), bytes.length);
        try {
            long sequence = Long.parseLong(words[3]);
            long hash = Long.parseUnsignedLong(words[4], 16);
            var snapshot = new SnapshotFile(sequence, hash, payload);
            var header = new String(bytes, 0, end, US_ASCII) + "\n";
            if (header.equals(snapshot.header(volume))) return snapshot;
        } catch (NumberFormatException _) {
            throw damaged(file);
        }
        throw damaged(file);
    }

    private static RepositoryException damaged(Path file) {
        return new RepositoryException(
                RepositoryException.Kind.DAMAGED,
                RepositoryException.words("damaged.file", file.getFileName()));
    }

    /// The digest covers what stands before it in the line, too.
    private String header(UUID volume) {
        var facts =
                String.format(
                        Locale.ROOT,
                        "rubric-snapshot 1 %s %d %016x %d",
                        volume,
                        sequence,
                        hash,
                        payload.length);
        var digest = Frame.sha256();
        digest.update(facts.getBytes(US_ASCII));
        return facts + " " + HexFormat.of().formatHex(digest.digest(payload)) + "\n";
    }
}
