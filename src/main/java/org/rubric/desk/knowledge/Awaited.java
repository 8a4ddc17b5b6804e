package org.rubric.desk.knowledge;

import java.io.IOException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/// Waits for what the store was handed.
public final class Awaited {
    private Awaited() {}

    /// Returns once it is safe on disk.
    ///
    /// @throws IOException why it could not be written, as the store tells it
    public static <T> T of(CompletionStage<T> written) throws IOException {
        try {
            return written.toCompletableFuture().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof IOException trouble) throw trouble;
            throw e;
        }
    }
}
