package org.rubric.repository;

import java.io.IOException;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.Callable;

/// Takes questions and reports to the [Register] on the thread that owns it.
final class Clerk implements AutoCloseable {
    private final Worker thread = new Worker("rubric-store");
    private Register register;

    /// What is asked.
    interface Question<T> {
        T of(Register register) throws IOException;
    }

    /// What is reported.
    interface Report {
        void to(Register register) throws IOException;
    }

    /// Begins work; questions from now on wait for it.
    ///
    /// @param opening makes the register, on the clerk's thread
    void begin(Callable<Register> opening) {
        thread.execute(() -> register = opened(opening));
    }

    /// Asks and waits.
    <T> T ask(Question<T> question) throws RepositoryException {
        return thread.call(() -> question.of(required()));
    }

    /// The highest sequence of a volume that has been seen on disk. What nobody can tell is not
    /// missed: the files speak for themselves.
    OptionalLong witness(UUID volume) {
        try {
            return ask(register -> register.witness(volume));
        } catch (RepositoryException _) {
            return OptionalLong.empty();
        }
    }

    /// Reports and goes on. What the register fails to take is made good when the store is opened
    /// the next time: it is never the only copy.
    void tell(Report report) {
        thread.execute(
                () -> {
                    try {
                        report.to(required());
                    } catch (IOException _) {
                        return;
                    }
                });
    }

    private Register required() throws IOException {
        if (register == null) throw new IOException(RepositoryException.words("database.closed"));
        return register;
    }

    private static Register opened(Callable<Register> opening) {
        try {
            return opening.call();
        } catch (Exception _) {
            // Every question will say so; the drafts themselves open without a register.
            return null;
        }
    }

    @Override
    public void close() {
        tell(Register::close);
        thread.close();
    }
}
