package org.rubric.commandline;

import java.io.IOException;
import java.util.concurrent.CompletionException;
import org.rubric.desk.OutputException;
import org.rubric.document.wording.Wording;
import org.rubric.repository.RepositoryException;
import org.rubric.repository.privacy.Frames;
import org.rubric.repository.seal.SealException;

/// Turns a failure into one line and an exit code.
final class Failure {
    private static final Wording WORDS = Wording.in("commandline");

    private Failure() {}

    /// @param verbose also print where it came from
    static int told(Exception e, Console console, boolean verbose) {
        if (verbose) Frames.of(e).forEach(console::tell);
        return switch (e) {
            case RepositoryException store -> line(store, console, Exit.STORE);
            case SealException seal -> line(seal, console, Exit.STORE);
            case OutputException output -> line(output, console, Exit.OUTPUT);
            case IOException input -> line(input, console, Exit.INPUT);
            case CompletionException waited when waited.getCause() instanceof Exception cause ->
                    told(cause, console, false);
            default -> {
                console.tell(WORDS.of("failure.ours", e.getClass().getSimpleName()));
                yield Exit.MISTAKE;
            }
        };
    }

    private static int line(Exception e, Console console, int code) {
        console.tell(
                String.valueOf(e.getMessage())
                        .lines()
                        .findFirst()
                        .orElse(WORDS.of("failure.unsaid")));
        return code;
    }
}
