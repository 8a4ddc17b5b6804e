package org.rubric.desk.backup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.rubric.repository.RepositoryException;

/// What was to be copied cannot be read; nothing is wrong with the place it goes to.
final class Unread extends IOException {
    private static final long serialVersionUID = 1L;

    Unread(Exception cause) {
        super(why(cause), cause);
    }

    private static String why(Exception cause) {
        return switch (cause) {
            case AccessDeniedException _ -> Saying.of("reason.unreadable");
            case IOException trouble -> Reason.of(trouble);
            default -> String.valueOf(cause.getMessage());
        };
    }

    boolean isGone() {
        return getCause() instanceof NoSuchFileException
                || getCause() instanceof RepositoryException store
                        && store.kind() == RepositoryException.Kind.MISSING;
    }

    /// Something that is read.
    interface Reading<T> {
        T get() throws IOException;
    }

    /// Reads and does nothing else.
    static <T> T of(Reading<T> reading) throws Unread {
        try {
            return reading.get();
        } catch (IOException | IllegalArgumentException e) {
            throw new Unread(e);
        }
    }

    /// The same stream; that it fails is told from what its bytes are written to failing.
    static InputStream from(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                return of(in::read);
            }

            @Override
            public int read(byte[] bytes, int from, int many) throws IOException {
                return of(() -> in.read(bytes, from, many));
            }
        };
    }
}
