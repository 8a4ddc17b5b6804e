package org.rubric.desk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.rubric.document.wording.Wording;

/// Writes a file whole or not at all: beside its place first, then moved there in one step. What
/// stood there before stays until the new file is complete.
public final class WholeFile {
    private static final Wording WORDS = Wording.in("desk");

    private WholeFile() {}

    /// Fills a stream.
    @FunctionalInterface
    public interface Filling {
        void into(OutputStream out) throws IOException;
    }

    /// @throws OutputException if the file cannot be written; nothing is left behind
    public static void write(Path target, Filling filling) throws OutputException {
        var place = target.toAbsolutePath();
        Path beside = null;
        try {
            if (Files.isDirectory(place)) throw new IOException(WORDS.of("output.folder"));
            Files.createDirectories(place.getParent());
            beside = Files.createTempFile(place.getParent(), ".rubric-", ".part");
            try (var out = new BufferedOutputStream(Files.newOutputStream(beside), 1 << 16)) {
                filling.into(out);
            }
            move(beside, place);
        } catch (IOException e) {
            discard(beside);
            throw new OutputException(WORDS.of("output.failed", target, reason(e)), e);
        } catch (RuntimeException | Error e) {
            discard(beside);
            throw e;
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path beside) {
        if (beside == null) return;
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            beside.toFile().deleteOnExit();
        }
    }

    private static String reason(IOException e) {
        return switch (e) {
            case java.nio.file.AccessDeniedException _ -> WORDS.of("output.denied");
            case java.nio.file.NoSuchFileException _ -> WORDS.of("output.nowhere");
            case java.nio.file.FileAlreadyExistsException _ -> WORDS.of("output.place");
            default -> e.getMessage();
        };
    }
}
