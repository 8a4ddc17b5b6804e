package org.rubric.durability;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/// What the program under the knife says on its standard output, a line in one write: what it wants
/// saved before it hands it over, that it is saved once the store has said so, and nothing held
/// back in a buffer that dies with it.
final class Voice {
    private final OutputStream out = new FileOutputStream(FileDescriptor.out);
    private final Map<String, Integer> wanted = new HashMap<>();

    synchronized void say(String line) {
        try {
            out.write((line + "\n").getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A value that is handed over next.
    ///
    /// @param volume draft or record
    /// @return its number
    synchronized int wants(String volume, String print) {
        int number = wanted.merge(volume, 1, Integer::sum);
        say("w " + volume + " " + print);
        return number;
    }

    /// Says so when the store says that it is on disk.
    void acknowledges(String volume, int number, CompletionStage<?> stage) {
        stage.whenComplete(
                (_, failed) ->
                        say(
                                failed == null
                                        ? "a " + volume + " " + number
                                        : "failed " + volume + " " + failed));
    }
}
