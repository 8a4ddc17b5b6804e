package org.rubric.desk.inbox;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rubric.document.wording.Wording;
import org.rubric.repository.HomeLock;

/// What the program does with the files it was started for before it opens a window of its own.
///
/// @param home folder of the store
public record HandOver(Path home, PrintStream out, PrintStream err) {
    private static final Wording WORDS = Wording.in("inbox");
    private static final int FINE = 0;
    private static final int USAGE = 2;
    private static final int INPUT = 3;
    private static final int STORE = 5;

    /// The exit code if there is nothing left to do: a file is missing, there is no screen for it,
    /// or a Rubric that is running has it. Empty: a window is to be opened.
    ///
    /// @param screen whether there is one
    public Optional<Integer> run(List<Path> files, boolean screen)
            throws IOException, InterruptedException {
        var missing = files.stream().filter(file -> !Files.isRegularFile(file)).findFirst();
        if (missing.isPresent()) return told(INPUT, WORDS.of("inbox.missing", missing.get()));
        if (!screen)
            return files.isEmpty() ? Optional.empty() : told(USAGE, WORDS.of("inbox.screen"));
        if (!HomeLock.isTaken(home)) return Optional.empty();
        if (!sent(files)) return told(STORE, WORDS.of("inbox.unanswered"));
        out.println(WORDS.of(files.isEmpty() ? "inbox.front" : "inbox.opened", files.size()));
        return Optional.of(FINE);
    }

    private boolean sent(List<Path> files) throws InterruptedException {
        try {
            return Inbox.of(home).send(new Errand(files), Inbox.PATIENCE);
        } catch (IOException _) {
            return false;
        }
    }

    private Optional<Integer> told(int code, String sentence) {
        err.println(sentence);
        return Optional.of(code);
    }
}
